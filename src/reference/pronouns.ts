/** Pronouns and what they stand for, by number, gender, subjects first and nearest first. */
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, head, plainRelation } from '../language/tree.ts';
import { GENDERED_ROLES, ROLES } from './data/titles.ts';
import type { EntityDraft } from './draft.ts';

/** Something that a pronoun can stand for: an entity, or a noun without a name. */
export interface Candidate {
  readonly entity?: EntityDraft;
  /** For a noun without a name: the lemma, and whether it is plural. */
  readonly noun?: Token;
  /** The number of the sentence in the draft, and the token. */
  readonly at: number;
  readonly token: number;
  readonly subject: boolean;
}

/** How many candidates are remembered. */
export const WINDOW = 16;

type Person = 'feminine' | 'masculine' | 'neuter' | 'plural';

/** Third-person pronouns by what they agree with. */
export const THIRD_PERSON: ReadonlyMap<string, Person> = new Map([
  ...['he', 'him', 'his', 'himself'].map((form) => [form, 'masculine'] as const),
  ...['she', 'her', 'hers', 'herself'].map((form) => [form, 'feminine'] as const),
  ...['it', 'its', 'itself'].map((form) => [form, 'neuter'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((form) => [form, 'plural'] as const),
]);

/** A pronoun's entity with its confidence; undefined where nothing fits, or where a noun without a name fits better. */
export function antecedent(
  sentence: Sentence,
  pronoun: Token,
  at: number,
  window: readonly Candidate[],
): { readonly entity: EntityDraft; readonly confidence: number } | undefined {
  const wanted = THIRD_PERSON.get(pronoun.form.toLowerCase());
  if (wanted === undefined || isExpletive(sentence, pronoun)) return undefined;
  let best: { candidate: Candidate; score: number } | undefined;
  let rivals = 0;
  for (const candidate of window) {
    if (!agrees(candidate, wanted) || isBarred(sentence, pronoun, at, candidate)) continue;
    const score = scoreOf(sentence, pronoun, at, candidate, wanted);
    if (score <= 0) continue;
    if (best !== undefined && best.candidate.entity !== candidate.entity) rivals += 1;
    if (best === undefined || score >= best.score) best = { candidate, score };
  }
  const entity = best?.candidate.entity;
  if (entity === undefined) return undefined;
  const sure = wanted === 'masculine' || wanted === 'feminine' ? 70 : wanted === 'neuter' ? 55 : 45;
  return { entity, confidence: (rivals === 0 ? sure : sure - 10) / 100 };
}

/** "It is clear that", "it rained". */
function isExpletive(sentence: Sentence, pronoun: Token): boolean {
  if (pronoun.deprel.startsWith('expl')) return true;
  const predicate = head(sentence, pronoun);
  if (pronoun.form.toLowerCase() !== 'it' || predicate === undefined) return false;
  if (/^(?:rain|snow|hail|seem|appear|turn|happen)$/u.test(predicate.lemma)) return true;
  const copular = dependents(sentence, predicate, 'cop').length > 0;
  return (
    copular && dependents(sentence, predicate, 'csubj', 'ccomp', 'advcl').some(({ index }) => index > predicate.index)
  );
}

function agrees({ entity, noun, subject }: Candidate, wanted: Person): boolean {
  if (entity === undefined) return noun !== undefined && nounAgrees(noun, wanted);
  if (wanted === 'plural') return subject && (entity.kind === 'group' || entity.kind === 'organisation');
  if (wanted === 'neuter') return entity.kind === 'organisation' || entity.kind === 'place' || entity.kind === 'other';
  return entity.kind === 'person' && (entity.gender === undefined || entity.gender === wanted);
}

function nounAgrees({ xpos, lemma }: Token, wanted: Person): boolean {
  if (wanted === 'plural') return xpos === 'NNS';
  if (xpos === 'NNS') return false;
  const person = ROLES.has(lemma);
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
  const subject = candidate.subject ? 1.5 : 0;
  return near + subject + (candidate.entity === undefined ? 0 : 0.25) + parallel(sentence, pronoun, at, candidate);
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
