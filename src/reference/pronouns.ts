/** Pronouns and what they stand for, by number, gender, subjects first and nearest first. */
import {
  isGroupNoun,
  isOrganisationNoun,
  isPersonNoun,
  isReportingVerb,
  isTimeNoun,
} from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { clauseHead, dependents, head, plainRelation, subject } from '../language/tree.ts';
import { GENDERED_ROLES, ROLES } from './data/titles.ts';
import type { EntityDraft } from './draft.ts';
import type { TokenPlace } from './entity.ts';

/** Something that a pronoun can stand for: an entity, or a noun without a name. */
export interface Candidate {
  readonly entity?: EntityDraft;
  /** For a noun without a name: the lemma, and whether it is plural. */
  readonly noun?: Token;
  /** The number of the sentence in the draft, and the token. */
  readonly at: number;
  readonly token: number;
  readonly subject: boolean;
  /** How much its place in the clause lets it be taken up, beside being the subject: 0 to 1. */
  readonly weight: number;
  /** Where a noun without a name stands; a pronoun that stands for it passes it on. */
  readonly place?: TokenPlace;
  /** The quotation that it stands in, by its offset in the block; -1 for the narrator's own words. */
  readonly quotation: number;
}

/** How many candidates are remembered. */
export const WINDOW = 24;

type Person = 'feminine' | 'masculine' | 'neuter' | 'plural';

/** Third-person pronouns by what they agree with. */
export const THIRD_PERSON: ReadonlyMap<string, Person> = new Map([
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
}

/** What a pronoun stands for, named or not, with the confidence; undefined where nothing fits. */
export function antecedent(
  sentence: Sentence,
  pronoun: Token,
  at: number,
  window: readonly Candidate[],
  { quotation, speaker }: Voice,
): { readonly candidate: Candidate; readonly confidence: number } | undefined {
  const wanted = THIRD_PERSON.get(pronoun.form.toLowerCase());
  if (wanted === undefined || isExpletive(sentence, pronoun)) return undefined;
  let best: { candidate: Candidate; score: number } | undefined;
  let rivals = 0;
  const speaks = isSpeaking(sentence, pronoun);
  const own = ownSubject(sentence, pronoun);
  for (const candidate of window) {
    if (
      !agrees(candidate, wanted) ||
      (speaks && !canSpeak(candidate)) ||
      (speaker !== undefined && candidate.entity === speaker) ||
      isBarred(sentence, pronoun, at, candidate)
    )
      continue;
    const score =
      scoreOf(sentence, pronoun, at, candidate, wanted) +
      (isOwn(candidate, own, at) ? 2 : 0) -
      (candidate.quotation === quotation ? 0 : ACROSS);
    if (score <= 0) continue;
    if (best !== undefined && !isSame(best.candidate, candidate)) rivals += 1;
    if (best === undefined || score >= best.score) best = { candidate, score };
  }
  if (best === undefined) return undefined;
  const sure = wanted === 'masculine' || wanted === 'feminine' ? 70 : wanted === 'neuter' ? 55 : 45;
  return { candidate: best.candidate, confidence: (rivals === 0 ? sure : sure - 10) / 100 };
}

/** "They say": only people and bodies of people do. */
function isSpeaking(sentence: Sentence, pronoun: Token): boolean {
  if (pronoun.deprel !== 'nsubj') return false;
  const verb = head(sentence, pronoun);
  return verb !== undefined && verb.upos === 'VERB' && isReportingVerb(verb.lemma);
}

function canSpeak({ entity, noun }: Candidate): boolean {
  if (entity !== undefined) return true;
  const lemma = noun?.lemma ?? '';
  return (
    ROLES.has(lemma) || isPersonNoun(lemma) || isOrganisationNoun(lemma) || isGroupNoun(lemma) || SPEAKING.has(lemma)
  );
}

/** Documents speak too. Source: by hand, the kinds of text that news prose quotes. */
const SPEAKING = new Set([
  'report',
  'statement',
  'study',
  'survey',
  'letter',
  'paper',
  'article',
  'document',
  'review',
]);

/** The subject of the clause that an owner or object stands in ("those who lost their homes", "she hurt herself"). */
function ownSubject(sentence: Sentence, pronoun: Token): Token | undefined {
  if (pronoun.xpos !== 'PRP$' && !/sel(?:f|ves)$/iu.test(pronoun.form)) return undefined;
  const above = head(sentence, pronoun);
  if (above === undefined) return undefined;
  const found = subject(sentence, clauseHead(sentence, above));
  return found !== undefined && found.index < pronoun.index ? found : undefined;
}

/** What it costs to look out of a quotation, or into one. */
const ACROSS = 0.75;

function isOwn(candidate: Candidate, own: Token | undefined, at: number): boolean {
  return own !== undefined && candidate.at === at && candidate.token === own.index;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.entity === undefined ? a.noun === b.noun : a.entity === b.entity;
}

/** "It is clear that", "it rained", "it was the council that", "worth it", "make it": nothing is taken up. */
function isExpletive(sentence: Sentence, pronoun: Token): boolean {
  if (pronoun.deprel.startsWith('expl')) return true;
  if (pronoun.form.toLowerCase() !== 'it') return false;
  const predicate = head(sentence, pronoun);
  if (predicate === undefined) return false;
  if (pronoun.index > predicate.index) return IDIOM_VERBS.has(predicate.lemma) && pronoun.deprel === 'obj';
  if (/^(?:rain|snow|hail|seem|appear|turn|happen|take)$/u.test(predicate.lemma)) return true;
  if (isTimeNoun(predicate.lemma) && dependents(sentence, predicate, 'cop').length > 0) return true;
  const clauses = dependents(sentence, predicate, 'csubj', 'ccomp', 'advcl', 'acl:relcl', 'xcomp');
  const copular = dependents(sentence, predicate, 'cop').length > 0 || predicate.xpos === 'VBN';
  return copular && clauses.some((clause) => clause.index > predicate.index && isImpersonalClause(sentence, clause));
}

/** A clause with "that", "who", "to", "whether": the true subject of an "it". */
function isImpersonalClause(sentence: Sentence, clause: Token): boolean {
  return (
    clause.deprel === 'csubj' ||
    clause.deprel === 'ccomp' ||
    dependents(sentence, clause, 'mark', 'nsubj').some(({ form }) => /^(?:that|who|which|to|whether|if)$/iu.test(form))
  );
}

/** Verbs with an empty object: "make it", "call it a day", "hit it off". Source: by hand, from general idiom lists. */
const IDIOM_VERBS = new Set(['make', 'hit', 'worth', 'wing', 'rough', 'leg']);

function agrees({ entity, noun, subject: isSubject }: Candidate, wanted: Person): boolean {
  if (entity === undefined) return noun !== undefined && nounAgrees(noun, wanted);
  if (wanted === 'plural') return isSubject && (entity.kind === 'group' || entity.kind === 'organisation');
  if (wanted === 'neuter') return entity.kind === 'organisation' || entity.kind === 'place' || entity.kind === 'other';
  return entity.kind === 'person' && (entity.gender === undefined || entity.gender === wanted);
}

function nounAgrees({ xpos, lemma }: Token, wanted: Person): boolean {
  if (wanted === 'plural') return xpos === 'NNS';
  if (xpos === 'NNS') return false;
  const person = ROLES.has(lemma) || isPersonNoun(lemma);
  if (wanted === 'neuter') return !person;
  const gender = GENDERED_ROLES.get(lemma);
  return person && (gender === undefined || gender === wanted);
}

/** The subject and the object of one verb are two things, unless the pronoun is reflexive. */
function isBarred(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate): boolean {
  if (candidate.at !== at || /sel(?:f|ves)$/iu.test(pronoun.form)) return false;
  if (candidate.token >= pronoun.index) return true;
  const own = sentence.tokens[candidate.token];
  const object = /^(?:obj|iobj|obl)$/u.test(plainRelation(pronoun.deprel));
  return object && own !== undefined && own.head === pronoun.head && candidate.subject;
}

function scoreOf(sentence: Sentence, pronoun: Token, at: number, candidate: Candidate, wanted: Person): number {
  const reach = wanted === 'masculine' || wanted === 'feminine' ? 4 : 2;
  const distance = at - candidate.at;
  if (distance >= reach) return 0;
  const near = 3 - distance;
  const salience = candidate.subject ? 1.5 : candidate.weight;
  return near + salience + (candidate.entity === undefined ? 0 : 0.25) + parallel(sentence, pronoun, at, candidate);
}

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
