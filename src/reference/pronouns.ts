/** Pronouns and what they stand for, by number, gender, subjects first and nearest first. */
import type { Sentence, Token } from '../language/sentence.ts';
import { clauseHead, head, plainRelation, subject } from '../language/tree.ts';
import { type Agreement, agrees, canSpeak, isSpeaking } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import type { EntityDraft } from './draft.ts';
import { isExpletive } from './expletive.ts';

/** How many candidates are remembered. */
export const WINDOW = 24;

/** Third-person pronouns by what they agree with. */
export const THIRD_PERSON: ReadonlyMap<string, Agreement> = new Map([
  ...['he', 'him', 'his', 'himself'].map((form) => [form, 'masculine'] as const),
  ...['she', 'her', 'hers', 'herself'].map((form) => [form, 'feminine'] as const),
  ...['it', 'its', 'itself'].map((form) => [form, 'neuter'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((form) => [form, 'plural'] as const),
]);

/** Whose words a pronoun stands in. */
export interface Voice {
  readonly quotation: number;
  /** Who speaks there: that one is "I", not "she". */
  readonly speaker?: EntityDraft;
  /** Who is the subject that an owner in front of it goes with ("From his home Lee writes"). */
  readonly coming?: EntityDraft | undefined;
}

/** What a pronoun stands for, named or not, with the confidence; undefined where nothing fits. */
export function antecedent(
  sentence: Sentence,
  pronoun: Token,
  at: number,
  window: readonly Candidate[],
  { quotation, speaker, coming }: Voice,
): { readonly candidate: Candidate; readonly confidence: number } | undefined {
  const wanted = THIRD_PERSON.get(pronoun.form.toLowerCase());
  if (wanted === undefined || isExpletive(sentence, pronoun)) return undefined;
  const speaks = isSpeaking(sentence, pronoun);
  const own = ownSubject(sentence, pronoun);
  const ranking: Ranking = {};
  for (const candidate of window) {
    const isOwner = isOwn(candidate, own, at) || (coming !== undefined && candidate.entity === coming);
    const fits = agrees(candidate, wanted) || (isOwner && isThing(candidate, wanted));
    if (!fits || (speaks && !canSpeak(candidate))) continue;
    if ((speaker !== undefined && candidate.entity === speaker) || isBarred(sentence, pronoun, at, candidate)) continue;
    const across = candidate.quotation === quotation ? 0 : ACROSS;
    const fronted = speaks && wanted === 'neuter' && isInFront(sentence, pronoun, at, candidate) ? FRONTED : 0;
    const score = scoreOf(sentence, pronoun, at, candidate, wanted);
    if (score > 0) place(ranking, candidate, score - across - fronted + (isOwner ? OWN : 0));
  }
  const { best, second } = ranking;
  if (best === undefined) return undefined;
  const margin = best.score - (second?.score ?? 0);
  const isOwner = isOwn(best.candidate, own, at) || (coming !== undefined && best.candidate.entity === coming);
  const confidence = confidenceOf(wanted, best, margin, isOwner);
  return confidence < LEAST ? undefined : { candidate: best.candidate, confidence };
}

/** The best candidate and the best that is another thing. */
interface Ranking {
  best?: Ranked;
  second?: Ranked;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Of equals the later one is better. */
function place(ranking: Ranking, candidate: Candidate, score: number): void {
  const { best, second } = ranking;
  const ranked = { candidate, score };
  if (best === undefined || isSame(best.candidate, candidate)) {
    if (best === undefined || score >= best.score) ranking.best = ranked;
  } else if (score >= best.score) [ranking.best, ranking.second] = [ranked, best];
  else if (second === undefined || score > second.score) ranking.second = ranked;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.entity === undefined ? a.noun === b.noun : a.entity === b.entity;
}

/** Below it nothing is linked: such links are wrong as often as right. */
const LEAST = 0.4;

/**
 * How sure a link is, 0 to 1. Fitted on 1,466 links in 70 texts of the training part of GUM, rounded down: owners that go
 * back to the subject of their own clause are right 8 or 9 times in 10, "he" and "she" with a subject 8 in 10, "it" with
 * anything but its clause's subject 2 to 5 in 10.
 */
function confidenceOf(wanted: Agreement, { candidate, score }: Ranked, margin: number, own: boolean): number {
  if (own) return 0.7;
  const clear = margin >= 1;
  if (wanted === 'neuter') return candidate.subject && clear && score >= 3 ? 0.5 : 0.3;
  if (wanted === 'plural')
    return candidate.subject && score >= 3 ? (clear ? 0.65 : 0.5) : clear && score >= 3 ? 0.45 : 0.35;
  if (clear) return candidate.subject ? 0.7 : 0.6;
  return candidate.subject || margin >= 0.5 ? 0.5 : 0.4;
}
/**
 * The subject of the clause that an owner or object stands in ("those who lost their homes", "she hurt herself"); for the owner
 * of that subject itself, the one who says so ("the firm said its sales fell").
 */
function ownSubject(sentence: Sentence, pronoun: Token): Token | undefined {
  if (pronoun.xpos !== 'PRP$' && !/sel(?:f|ves)$/iu.test(pronoun.form)) return undefined;
  const above = head(sentence, pronoun);
  if (above === undefined) return undefined;
  const clause = clauseHead(sentence, above);
  const found = subject(sentence, clause);
  if (found === undefined) return undefined;
  if (found.index === above.index && clause.deprel === 'ccomp') {
    const reporting = head(sentence, clause);
    const speaker = reporting === undefined ? undefined : subject(sentence, reporting);
    return speaker !== undefined && speaker.index < pronoun.index ? speaker : undefined;
  }
  return found.index < pronoun.index ? found : undefined;
}

/** The subject behind an owner in front of it: "From his home Lee writes". */
export function comingSubject(sentence: Sentence, pronoun: Token): Token | undefined {
  if (pronoun.xpos !== 'PRP$' || pronoun.index > LONGEST_FRONT) return undefined;
  const above = head(sentence, pronoun);
  if (above === undefined || !/^(?:obl|advcl|nmod)$/u.test(plainRelation(above.deprel))) return undefined;
  const found = subject(sentence, clauseHead(sentence, above));
  return found !== undefined && found.index > above.index ? found : undefined;
}

/** A phrase in front of its subject begins at most so many tokens before the owner. */
const LONGEST_FRONT = 6;

/** What the subject of an owner's own clause has over others. */
const OWN = 2;

/** What it costs to look out of a quotation, or into one. */
const ACROSS = 0.75;

/** A name of unknown kind, for "it" in a clause that the name is the subject of. */
const isThing = ({ entity }: Candidate, wanted: Agreement): boolean => wanted === 'neuter' && entity?.kind === 'other';

function isOwn(candidate: Candidate, own: Token | undefined, at: number): boolean {
  return own !== undefined && candidate.at === at && candidate.token === own.index;
}

/** The subject and the object of one verb are two things, unless the pronoun is reflexive. */
function isBarred(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate): boolean {
  if (candidate.at !== at || /sel(?:f|ves)$/iu.test(pronoun.form)) return false;
  if (candidate.token >= pronoun.index) return true;
  if (isApposedTo(sentence, pronoun, candidate.token)) return true;
  const own = sentence.tokens[candidate.token];
  const object = /^(?:obj|iobj|obl)$/u.test(plainRelation(pronoun.deprel));
  return object && own !== undefined && own.head === pronoun.head && candidate.subject;
}

/** "Ada, his wife": whose wife she is, is another. */
function isApposedTo(sentence: Sentence, pronoun: Token, name: number): boolean {
  const noun = pronoun.xpos === 'PRP$' ? head(sentence, pronoun) : undefined;
  if (noun === undefined || noun.index < pronoun.index) return false;
  if (noun.deprel === 'appos') return noun.head === name;
  const before = sentence.tokens[pronoun.index - 1];
  return before?.form === ',' && name === pronoun.index - 2 && sentence.tokens[noun.index + 1]?.form === ',';
}

function scoreOf(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate, wanted: Agreement): number {
  const reach = wanted === 'masculine' || wanted === 'feminine' ? 4 : 2;
  const distance = at - candidate.at;
  if (distance >= reach) return 0;
  const near = 3 - distance;
  const salience = (candidate.subject ? 1.5 : candidate.weight) - (isHardlyPerson(candidate, wanted) ? UNKNOWN : 0);
  return near + salience + (candidate.entity === undefined ? 0 : 0.25) + parallel(sentence, pronoun, at, candidate);
}

/** What it costs to stand in a phrase in front of the clause in which the pronoun speaks. */
const FRONTED = 1;

/** "In a report to the council, it said": who speaks was named before; an owner ("In Orme's report, it said") may be it. */
function isInFront(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate): boolean {
  if (candidate.at !== at || pronoun.deprel !== 'nsubj' || candidate.token > pronoun.index) return false;
  for (let token = sentence.tokens[candidate.token]; token !== undefined; token = head(sentence, token)) {
    if (token.deprel === 'nmod:poss') return false;
    if (token.head === pronoun.head) return token.deprel === 'obl' && token.index < pronoun.index;
  }
  return false;
}

/** What it costs that nothing tells whether the name is a person's. */
const UNKNOWN = 0.5;

const isHardlyPerson = ({ entity }: Candidate, wanted: Agreement): boolean =>
  (wanted === 'masculine' || wanted === 'feminine') && entity?.kind === 'other' && entity.gender === undefined;

/**
 * "A lost ground, but B says it holds the town": the reporting clause is joined to one whose subject the text speaks of,
 * so the pronoun goes back to that one. In "B says it holds the town" alone it is B.
 */
function parallel(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate): number {
  if (candidate.at !== at) return 0;
  const predicate = head(sentence, pronoun);
  const reporting = predicate?.deprel === 'ccomp' ? head(sentence, predicate) : undefined;
  if (reporting === undefined || plainRelation(reporting.deprel) !== 'conj') return 0;
  const joined = head(sentence, reporting);
  const own = sentence.tokens[candidate.token];
  return own !== undefined && candidate.subject && own.head === joined?.index ? 1 : 0;
}
