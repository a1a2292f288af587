/** Fact, plan, possibility, condition or question: how firmly a clause is said to be so. */
import type { Sentence, Token } from '../sentence.ts';
import { clauseHead } from './clause.ts';
import { isYetToCome } from './negation.ts';
import { dependent, dependents, head, plainRelation } from './walk.ts';

export type Modality = 'fact' | 'plan' | 'possibility' | 'condition' | 'question';

const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", 'should']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'ca']);
const POSSIBLE_ADVERBS = new Set(['perhaps', 'possibly', 'maybe', 'probably', 'potentially', 'conceivably']);
const CONDITIONAL = new Set(['if', 'unless', 'whether', 'provided', 'providing', 'lest']);

/** Words whose infinitive is meant, wanted or fixed, but not yet done. Source: Levin 1993, classes 29.5, 32, 37.13, and the adjectives of news prose for what is ahead. */
const PLANNING = new Set(
  `plan aim intend hope want wish seek expect prepare schedule schedule promise vow pledge threaten agree decide resolve
  propose consider mean pose poise set due ready urge ask order tell call vote seek try attempt offer commit go about need
  bind slate warn demand request instruct
  plan decision intention aim promise pledge threat proposal bid effort attempt goal order pressure call vow agreement offer
  readiness wish hope demand commitment ambition drive push campaign mission mandate deal`.split(/\s+/u),
);

const LIKELY = new Set(['likely', 'unlikely', 'possible', 'able', 'liable', 'apt', 'potential']);

/** The modality of the clause that a token stands in. A deed is a fact; so is what has no sign of another modality. */
export function modality(sentence: Sentence, token: Token): Modality {
  const predicate = clauseHead(sentence, token);
  if (isConditional(sentence, predicate)) return 'condition';
  if (isQuestion(sentence, predicate)) return 'question';
  return ownModality(sentence, predicate) ?? inherited(sentence, predicate) ?? 'fact';
}

function isConditional(sentence: Sentence, predicate: Token): boolean {
  if (hasConditionalMark(sentence, predicate)) return true;
  return dependents(sentence, predicate, 'advcl').some(
    (clause) =>
      hasConditionalMark(sentence, clause) && !isConcession(sentence, clause) && !isAsPlanned(sentence, clause),
  );
}

function hasConditionalMark(sentence: Sentence, predicate: Token): boolean {
  return dependents(sentence, predicate, 'mark').some((mark) => {
    const before = sentence.tokens[mark.index - 1]?.form.toLowerCase();
    return CONDITIONAL.has(mark.form.toLowerCase()) && before !== 'as';
  });
}

/** "if all goes well", "if everything goes to plan": what follows is still the plan. */
function isAsPlanned(sentence: Sentence, clause: Token): boolean {
  const before = sentence.tokens[clause.index - 1];
  return clause.lemma === 'go' && (before?.lemma === 'all' || before?.lemma === 'everything');
}

/** "even if it rains": the main clause holds either way. */
function isConcession(sentence: Sentence, clause: Token): boolean {
  const mark = dependent(sentence, clause, 'mark');
  const before = mark === undefined ? undefined : sentence.tokens[mark.index - 1]?.form.toLowerCase();
  return before === 'even' || mark?.form.toLowerCase() === 'whether';
}

/** The main clause of a sentence that ends with a question mark, before any closing quotation mark. */
function isQuestion(sentence: Sentence, predicate: Token): boolean {
  const mark = sentence.tokens.findLast(({ form }) => !/^(?:["'”’)\]]|'')$/u.test(form));
  if (mark?.form.startsWith('?') !== true) return false;
  return predicate.head < 0 || (predicate.deprel === 'conj' && sentence.tokens[predicate.head]?.head === -1);
}

function ownModality(sentence: Sentence, predicate: Token): Modality | undefined {
  const auxiliaries = dependents(sentence, predicate, 'aux', 'aux:pass').map(({ form }) => form.toLowerCase());
  if (auxiliaries.some((form) => POSSIBLE.has(form))) return 'possibility';
  if (dependents(sentence, predicate, 'advmod').some(({ lemma }) => POSSIBLE_ADVERBS.has(lemma))) return 'possibility';
  if (auxiliaries.some((form) => FUTURE.has(form) && !isHad(sentence, predicate, form))) return 'plan';
  return undefined;
}

/** "'d" before a participle is "had". */
function isHad(sentence: Sentence, predicate: Token, form: string): boolean {
  return (
    (form === "'d" || form === '’d') &&
    predicate.xpos === 'VBN' &&
    dependent(sentence, predicate, 'aux:pass') === undefined
  );
}

/** An infinitive takes the modality of what it is the complement of; one of purpose is a plan. */
function inherited(sentence: Sentence, predicate: Token): Modality | undefined {
  if (isYetToCome(sentence, predicate)) return undefined;
  const above = head(sentence, predicate);
  if (above === undefined) return isAhead(sentence, predicate) ? 'plan' : undefined;
  const relation = plainRelation(predicate.deprel);
  if (relation === 'conj') return sharedAuxiliary(sentence, predicate, above);
  if (!isInfinitive(sentence, predicate))
    return isWanted(sentence, predicate, above) ? 'plan' : hopedFor(relation, above);
  if (LIKELY.has(above.lemma)) return 'possibility';
  if (relation === 'acl' || relation === 'advcl') return 'plan';
  if (relation !== 'xcomp' && relation !== 'ccomp') return undefined;
  return PLANNING.has(above.lemma) || above.lemma === 'be' ? 'plan' : ownModality(sentence, above);
}

function hopedFor(relation: string, above: Token): Modality | undefined {
  const gerundOfPlan = relation === 'xcomp' && ['consider', 'propose', 'plan', 'discuss'].includes(above.lemma);
  const hoped =
    relation === 'ccomp' && ['hope', 'expect', 'want', 'wish', 'demand', 'propose', 'predict'].includes(above.lemma);
  return gerundOfPlan || hoped ? 'plan' : undefined;
}

/** "wants the rebels wiped out": the participle is wanted, whether it hangs on the verb or on its object. */
function isWanted(sentence: Sentence, predicate: Token, above: Token): boolean {
  if (predicate.xpos !== 'VBN') return false;
  const verb = above.deprel === 'obj' ? head(sentence, above) : above;
  return verb !== undefined && WANTING.has(verb.lemma);
}

const WANTING = new Set(['want', 'wish', 'like', 'need', 'order', 'demand']);

/** "will rise and fall": the second verb shares the first one's auxiliary. */
function sharedAuxiliary(sentence: Sentence, predicate: Token, above: Token): Modality | undefined {
  if (dependent(sentence, predicate, 'nsubj', 'nsubj:pass', 'aux') !== undefined || predicate.xpos === 'VBD')
    return undefined;
  return predicate.xpos === 'VB' ? (ownModality(sentence, above) ?? inherited(sentence, above)) : undefined;
}

function isInfinitive(sentence: Sentence, predicate: Token): boolean {
  return dependents(sentence, predicate, 'mark').some(({ xpos, form }) => xpos === 'TO' || form.toLowerCase() === 'to');
}

/** A bare infinitive as the root of a headline: "Army to leave". */
function isAhead(sentence: Sentence, predicate: Token): boolean {
  return predicate.xpos === 'VB' && isInfinitive(sentence, predicate);
}
