/** "nothing is left standing", "none of the rebels remains": a negative word as subject of what there is to be left. */
import { cueWhere, hasCue } from '../../language/cues.ts';
import { degreeOf, isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated, isPassive } from '../../language/tree.ts';
import type { Subject } from '../claim.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { linkAt, subjectOf } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';
import { tellingOf } from './telling.ts';

/** Pronouns that say of things, and of people, that there are none. Source: Quirk et al. 6.48, negative pronouns. */
const NO_THING = new Set(['nothing']);
const NO_PERSON = new Set(['nobody', 'no-one', 'noone']);

/** All that isNegative asks for holds one of these words; most sentences hold none. */
const NEGATIVE = /\bno(?:\b|t\b|thing|body|one|ne)/iu;
const CUE = cueWhere((form) => NEGATIVE.test(form));

/** Verbs of staying in existence or in place. Source: Levin 1993, 47.1, exist verbs, and "stand", "live", by hand. */
const REMAINING = new Set(['remain', 'survive', 'exist', 'stand', 'endure', 'live', 'stay']);
/** What may stand beside "left": all of it still says that something is there. By hand. */
const THERE = new Set(['standing', 'stand', 'alive', 'left', 'leave', 'remaining', 'remain']);

/** The claims of a sentence that nothing, nobody or none of a set is left. */
export function* noneLeft(context: SentenceContext): Generator<Draft<StateClaim>> {
  if (!hasCue(context.sentence, CUE) || !NEGATIVE.test(context.sentence.text)) return;
  for (const token of context.sentence.tokens) {
    const predicate = isNegative(context.sentence, token) ? predicateOver(context.sentence, token) : undefined;
    const claim = predicate === undefined ? undefined : claimOf(context, token, predicate);
    if (claim !== undefined) yield claim;
  }
}

/** Is it "nothing", "none", "no one", or has it "no" or "not a single" before it? */
export function isNegative(sentence: Sentence, token: Token): boolean {
  const form = token.form.toLowerCase();
  if (NO_THING.has(form) || NO_PERSON.has(form) || form === 'none') return true;
  if (dependents(sentence, token, 'det').some(({ lemma }) => lemma === 'no')) return true;
  return isNotOne(sentence, token);
}

/** "not a single house", wherever the tree hangs "not". */
function isNotOne(sentence: Sentence, token: Token): boolean {
  const single = dependents(sentence, token, 'amod').find(({ lemma }) => lemma === 'single');
  return single !== undefined && sentence.tokens[single.index - 2]?.form.toLowerCase() === 'not';
}

/** The verb by which it is not left; undefined where the clause tells of something else. */
function predicateOver(sentence: Sentence, token: Token): Token | undefined {
  const relation = token.deprel;
  const above = relation.startsWith('nsubj') ? head(sentence, token) : undefined;
  if (above === undefined || dependent(sentence, above, 'expl') !== undefined) return thereIs(sentence, token, above);
  if (isLeft(sentence, above)) return isOtherwise(sentence, above) ? undefined : above;
  const remains = REMAINING.has(above.lemma) && above.upos === 'VERB' && !isPassive(sentence, above);
  return remains && !isOtherwise(sentence, above) ? above : undefined;
}

const isLeft = (sentence: Sentence, { form, lemma, index, upos }: Token): boolean =>
  form.toLowerCase() === 'left' &&
  (upos === 'ADJ' || lemma === 'leave') &&
  sentence.tokens.slice(Math.max(0, index - 3), index).some((word) => word.lemma === 'be');

/** "There is nothing left", "there are no wolves left". */
function thereIs(sentence: Sentence, token: Token, above: Token | undefined): Token | undefined {
  if (above === undefined || above.lemma !== 'be' || dependent(sentence, above, 'expl') === undefined)
    return isLeftAfter(sentence, token);
  const left = sentence.tokens
    .slice(token.index + 1, token.index + 3)
    .find(({ form }) => THERE.has(form.toLowerCase()));
  return left === undefined || isOtherwise(sentence, left) ? undefined : above;
}

/** "there is nothing left" where the tree gives "there" no verb. */
function isLeftAfter(sentence: Sentence, token: Token): Token | undefined {
  const [there, be] = sentence.tokens
    .slice(Math.max(0, token.index - 3), token.index)
    .filter(({ upos }) => upos !== 'DET');
  const left = sentence.tokens[token.index + 1];
  const tells = there?.lemma === 'there' && be?.lemma === 'be' && left?.form.toLowerCase() === 'left';
  return tells && !isOtherwise(sentence, left) ? be : undefined;
}

/** "remains unclear", "is left to chance", "left behind", "stands trial", "survives on": something else than being there. */
function isOtherwise(sentence: Sentence, predicate: Token): boolean {
  const complements = dependents(sentence, predicate, 'xcomp', 'ccomp', 'compound:prt', 'obj', 'iobj');
  const allowed = predicate.lemma === 'survive' ? new Set(['obj']) : new Set<string>();
  if (complements.some((word) => !THERE.has(word.form.toLowerCase()) && !allowed.has(word.deprel))) return true;
  const next = sentence.tokens[predicate.index + 1]?.form.toLowerCase() ?? '';
  if (next === 'on') return predicate.lemma === 'survive' || predicate.lemma === 'live';
  return ['to', 'behind', 'unturned', 'over', 'out', 'by', 'for', 'with', 'without'].includes(next);
}

function claimOf(context: SentenceContext, token: Token, predicate: Token): Draft<StateClaim> | undefined {
  const subject = bearerOf(context, token, predicate);
  if (subject === undefined || !isConcrete(subject.head)) return undefined;
  if (!isNegated(context.sentence, predicate) && !isNotOne(context.sentence, token)) return undefined;
  const [first, end] = wordsOf(context.sentence, token, predicate);
  const told = verbal(context.sentence, predicate);
  const base = baseOf(context, { token: predicate, subject, value: { first, end }, predicate: told });
  const isNobodyKnown = subject.set !== undefined && subject.of === undefined && base.scope.place === undefined;
  if (isNobodyKnown && isGeneric(subject)) return undefined;
  return {
    ...base,
    kind: 'state',
    scale: 'presence',
    pole: 'absent',
    degree: degree(context, token),
    told: tellingOf(context, predicate),
    predicate: told,
  };
}

/** What stands, lives or lies somewhere; doubts and questions remain in another sense. */
const isConcrete = (noun: string) =>
  noun === 'thing' || isPersonNoun(noun) || ['object', 'structure', 'animal'].some((kind) => isKindOf(noun, kind));

const isGeneric = ({ head: noun }: Subject) => noun === 'thing' || noun === 'person';

/** What there is none of: the things or people of a place, the set after "of", the noun itself. */
function bearerOf(context: SentenceContext, token: Token, predicate: Token): Subject | undefined {
  const { sentence } = context;
  const form = token.form.toLowerCase();
  const own = subjectOf(context, token);
  const set = { quantifier: 'none' } as const;
  const isNoOne = form === 'one' && dependent(sentence, token, 'det')?.lemma === 'no';
  if (NO_THING.has(form) || NO_PERSON.has(form) || isNoOne)
    return { ...own, ...wholeOf(context, token, predicate), head: NO_THING.has(form) ? 'thing' : 'person', set };
  if (form !== 'none') return token.upos === 'NOUN' ? { ...own, set } : undefined;
  const of = ofPhrase(sentence, token);
  return of?.upos === 'NOUN' ? { ...subjectOf(context, of), set } : undefined;
}

/** "nothing is left of Karda": the named whole, wherever the tree hangs the phrase. */
function wholeOf(context: SentenceContext, token: Token, predicate: Token): Pick<Subject, 'of' | 'ofText'> {
  const { sentence } = context;
  const near = [token, predicate, ...dependents(sentence, predicate), ...dependents(sentence, token)];
  for (const word of near) {
    const whole = ofPhrase(sentence, word);
    const link = whole === undefined ? undefined : linkAt(context, whole);
    if (link !== undefined) return { of: link, ofText: context.references.entity(link.entity).name };
  }
  return {};
}

function ofPhrase(sentence: Sentence, token: Token): Token | undefined {
  return dependents(sentence, token, 'nmod', 'obl').find((below) => dependent(sentence, below, 'case')?.lemma === 'of');
}

/** A longer stretch tells more than the value. */
const LONGEST = 8;

/** From the negative word to "left standing"; the verb alone where they stand far apart. */
function wordsOf(sentence: Sentence, token: Token, predicate: Token): readonly [number, number] {
  let end = Math.max(predicate.index, token.index) + 1;
  while (THERE.has(sentence.tokens[end]?.form.toLowerCase() ?? '')) end += 1;
  const det = dependent(sentence, token, 'det');
  const before = Math.min(det?.index ?? token.index, token.index);
  const first = sentence.tokens[before - 1]?.form.toLowerCase() === 'not' ? before - 1 : before;
  return end - first <= LONGEST ? [first, end] : [predicate.index, end];
}

/** "almost nothing", "next to nothing" is not quite nothing. */
function degree({ sentence }: SentenceContext, token: Token): number {
  const before = sentence.tokens[token.index - 1]?.form.toLowerCase() ?? '';
  return degreeOf(before) ?? (before === 'to' ? 0.95 : 1);
}
