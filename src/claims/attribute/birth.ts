/** "born in May 1961", "founded in 1911": when a life, or that of an organisation, began. */
import type { Token } from '../../language/sentence.ts';
import { isNegated, isPassive, modality, object } from '../../language/tree.ts';
import type { EntityKind } from '../../reference/entity.ts';
import type { LifeClaim } from '../attribute.ts';
import type { Draft } from '../reading/base.ts';
import { verbLemma } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { lifeClaim } from './life-claim.ts';
import { BODIES, nameAfter, nameBefore, PEOPLE, standingFor, subjectFor } from './owner.ts';
import { daysOf } from './when-told.ts';

/** Verbs of bringing an organisation into being. By hand: Levin (1993) 26.4, those said of bodies. */
const FOUNDING = new Set(['found', 'establish', 'set up', 'form', 'incorporate', 'create', 'constitute']);

/** The births and foundings with a year in a sentence. */
export function* births(context: SentenceContext): Iterable<Draft<LifeClaim>> {
  if (!context.times.some(({ expression }) => expression.value.fields.year !== undefined)) return;
  for (const verb of context.sentence.tokens) {
    const found = ofBirth(context, verb) ?? ofFounding(context, verb);
    if (found !== undefined) yield found;
  }
}

function ofBirth(context: SentenceContext, verb: Token): Draft<LifeClaim> | undefined {
  if (verb.form.toLowerCase() !== 'born') return undefined;
  const owner = opened(context, verb, PEOPLE) ?? subjectFor(context, verb, PEOPLE) ?? inBrackets(context, verb, PEOPLE);
  return owner === undefined ? undefined : begun(context, 'birth', verb, owner);
}

/** "Harker (born 3 May 1950)", "Harker, born in 1950,". */
function inBrackets(context: SentenceContext, verb: Token, kinds: readonly EntityKind[]): Token | undefined {
  const mark = context.sentence.tokens[verb.index - 1]?.form;
  return mark === '(' || mark === ',' ? nameBefore(context, verb.index - 1, kinds) : undefined;
}

/** The subject follows within so many tokens: "Born in March 1961, three weeks early, Ruth Kember …". */
const LONGEST_OPENING = 12;

/** "Born in 1961, Ruth Kember …": the sentence opens with the participle, and its subject follows the comma. */
function opened(context: SentenceContext, verb: Token, kinds: readonly EntityKind[]): Token | undefined {
  const time = verb.index === 0 ? timeBehind(context, verb) : undefined;
  if (time === undefined) return undefined;
  for (const { index, form, upos } of context.sentence.tokens.slice(time.end, time.end + LONGEST_OPENING)) {
    const owner = form === ',' ? nameAfter(context, index, kinds) : undefined;
    if (owner !== undefined || upos === 'AUX') return owner;
  }
  return undefined;
}

function ofFounding(context: SentenceContext, verb: Token): Draft<LifeClaim> | undefined {
  if (verb.upos !== 'VERB' || !FOUNDING.has(verbLemma(context.sentence, verb))) return undefined;
  const passive = verb.xpos === 'VBN' && (isPassive(context.sentence, verb) || verb.deprel === 'advcl');
  const owner = passive
    ? (opened(context, verb, BODIES) ?? subjectFor(context, verb, BODIES) ?? inBrackets(context, verb, BODIES))
    : standingFor(context, object(context.sentence, verb), BODIES);
  return owner === undefined ? undefined : begun(context, 'founding', verb, owner);
}

function begun(
  context: SentenceContext,
  attribute: 'birth' | 'founding',
  verb: Token,
  owner: Token,
): Draft<LifeClaim> | undefined {
  const { sentence } = context;
  if (isNegated(sentence, verb) || modality(sentence, verb) !== 'fact') return undefined;
  const time = timeBehind(context, verb);
  const began = time === undefined ? undefined : daysOf(context, time);
  if (time === undefined || began === undefined) return undefined;
  return lifeClaim(context, { attribute, owner, first: verb.index, end: time.end, now: false, began });
}

/** The first time with a year behind the verb, before another verb stands between. */
function timeBehind({ times, sentence }: SentenceContext, verb: Token): SentenceContext['times'][number] | undefined {
  const time = times.find(({ first, expression }) => first > verb.index && expression.value.fields.year !== undefined);
  if (time === undefined) return undefined;
  const between = sentence.tokens.slice(verb.index + 1, time.first);
  return between.some(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === ';') ? undefined : time;
}
