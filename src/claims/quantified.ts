/** "all twelve councillors backed it", "two of the suspects denied it": what is said of how much of a set. */
import type { AnalysedText } from '../language/analysed.ts';
import { cued, cueOf } from '../language/cues.ts';
import type { Interval } from '../language/quantity.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependent, dependents, head, isPassive, isPredicate, nouns, subject } from '../language/tree.ts';
import type { References } from '../reference/entity.ts';
import type { ClaimBase } from './claim.ts';
import type { TextExtractor } from './extractor.ts';
import { deedOf, keyOfSense, type Sense, senseOf } from './quantified/sense.ts';
import { type SetShare, shareOf } from './quantified/share.ts';
import type { Draft } from './reading/base.ts';
import { LazyBase } from './reading/lazy-base.ts';
import { verbal } from './reading/predicate-of.ts';
import { type SentenceContext, type SourceFinder, sentenceContexts } from './reading/sentence-context.ts';

export interface QuantifiedClaim extends ClaimBase {
  readonly kind: 'quantified';
  readonly sense: Sense;
  /** The share of the set of which it is said. */
  readonly share: Interval;
  /** True where the words say how much of the set it is; false where it is only said of some of them. */
  readonly quantified: boolean;
  /** False for a bare figure, which may be of any set. */
  readonly named: boolean;
}

export const quantified: TextExtractor<QuantifiedClaim> = {
  kind: 'quantified',
  *extract(text: AnalysedText, references: References, sourceOf: SourceFinder) {
    const readings = sentenceContexts(text, references, sourceOf);
    const wanted = new Set<string>();
    for (const context of readings) {
      if (!mayQuantify(context.sentence)) continue;
      for (const { share, sense } of readingsOf(context)) if (share.quantified) wanted.add(sense.key);
    }
    if (wanted.size === 0) return;
    for (const context of readings) for (const reading of readingsOf(context, wanted)) yield claimOf(context, reading);
  },
};

/** Words of which a quantified phrase has one: "all", "per cent", "out of". */
const CUE = cueOf(
  'all every each both everyone everybody no no-one none neither nobody anyone anybody few handful most majority'.split(
    ' ',
  ),
  'half third thirds quarter quarters whole entire any cent percent % out'.split(' '),
);

/** Most sentences quantify nothing; "three of the 40 houses" does. */
const mayQuantify = (sentence: Sentence): boolean =>
  cued(sentence, CUE).length > 0 || /\bof the \d/u.test(sentence.text) || sentence.text.includes('%');

interface Reading {
  readonly predicate: Token;
  readonly deed: Token;
  readonly token: Token;
  readonly share: SetShare;
  readonly sense: Sense;
}

function* readingsOf(context: SentenceContext, wanted?: ReadonlySet<string>): Generator<Reading> {
  yield* membersIn(context, wanted);
  yield* existenceIn(context, wanted);
  yield* votesIn(context, wanted);
}

/** What the clauses of a sentence say of sets: of their subjects, their objects, and those by whom it is done. */
function* membersIn(context: SentenceContext, wanted?: ReadonlySet<string>): Generator<Reading> {
  const { sentence } = context;
  for (const predicate of sentence.tokens) {
    if (!isPredicate(sentence, predicate)) continue;
    const deed = deedOf(sentence, predicate);
    const key = keyOfSense(sentence, deed);
    if (key === undefined || wanted?.has(key) === false) continue;
    for (const token of argumentsOf(context, predicate)) {
      const share = shareOf(context, token);
      if (share?.quantified === false && token.deprel === 'obj' && !/NNS$/u.test(token.xpos)) continue;
      const sense = share === undefined ? undefined : senseOf(sentence, deed, share.none);
      if (share !== undefined && sense !== undefined) yield { predicate, deed, token, share, sense };
    }
  }
}

function argumentsOf(context: SentenceContext, predicate: Token): readonly Token[] {
  const { sentence } = context;
  const own =
    sayerOf(sentence, predicate) ??
    misplaced(sentence, predicate) ??
    subject(sentence, predicate) ??
    narrowedBefore(sentence, predicate) ??
    countedBefore(context, predicate);
  const agent = isPassive(sentence, predicate) ? dependents(sentence, predicate, 'obl:agent', 'obl') : [];
  const object = dependent(sentence, predicate, 'obj');
  const doers = agent.filter((below) => dependent(sentence, below, 'case')?.lemma === 'by');
  return [own, object, ...doers].filter((token) => token !== undefined);
}

/** "27 of the 30 shops on the square had reopened": the figure right before a verb that the tree gives no subject. */
function countedBefore({ sentence, numbers }: SentenceContext, predicate: Token): Token | undefined {
  const number = numbers.find(({ first, end }) => {
    const between = sentence.tokens.slice(end, predicate.index);
    const isClear = between.every(
      ({ upos, deprel }) => upos !== 'PUNCT' && (upos !== 'VERB' || deprel.startsWith('aux')),
    );
    return first < predicate.index && between.length <= CLOSE && isClear;
  });
  if (number === undefined) return undefined;
  const next = sentence.tokens[number.end];
  return next !== undefined && next.lemma !== 'of' && next.index < predicate.index
    ? next
    : sentence.tokens[number.head];
}
const CLOSE = 8;

/** "everyone aboard the ferry was rescued": where the tree takes the verb for a part of the phrase. */
function misplaced(sentence: Sentence, predicate: Token): Token | undefined {
  const above = predicate.deprel === 'acl' ? head(sentence, predicate) : undefined;
  return above !== undefined && /^(?:everyone|everybody|nobody|none|all|both)$/iu.test(above.form) ? above : undefined;
}

/** "all the trees planted in spring have died": where the tree takes the participle for the verb of the sentence. */
function narrowedBefore(sentence: Sentence, predicate: Token): Token | undefined {
  const above = head(sentence, predicate);
  const isParticiple = above?.xpos === 'VBN' && above.index < predicate.index && !isPassive(sentence, above);
  if (above === undefined || !isParticiple || dependent(sentence, above, 'aux') !== undefined) return undefined;
  return dependent(sentence, predicate, 'aux', 'aux:pass', 'cop') === undefined ? undefined : subject(sentence, above);
}

/** "38% of residents said they supported it": whoever says it of themselves. */
function sayerOf(sentence: Sentence, predicate: Token): Token | undefined {
  const own = dependent(sentence, predicate, 'nsubj');
  const above = predicate.deprel === 'ccomp' && own?.form === 'they' ? head(sentence, predicate) : undefined;
  return above === undefined ? undefined : subject(sentence, above);
}

/** "54% of shareholders in favour", "three against": a side of a vote without a verb. */
function* votesIn(context: SentenceContext, wanted?: ReadonlySet<string>): Generator<Reading> {
  if (wanted?.has('support') === false || !/\b(?:in favou?r|against)\b/u.test(context.sentence.text)) return;
  const { sentence, numbers } = context;
  for (const { head: own, end } of numbers) {
    const token = sentence.tokens[own];
    const near = sentence.tokens.slice(end, end + 5);
    const at = near.findIndex(({ form }) => /^(?:favou?r|against)$/u.test(form));
    const side = near[at];
    if (
      token === undefined ||
      side === undefined ||
      near.slice(0, at).some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/u.test(upos))
    )
      continue;
    const share = shareOf(context, token);
    const sense = { key: 'support', positive: side.form !== 'against' };
    if (share !== undefined) yield { predicate: side, deed: side, token, share, sense };
  }
}

/** Verbs by which something is there, or comes to somebody. By hand. */
const THERE_IS = new Set('be have receive report record get register make find lodge file field hear see'.split(' '));

/** "there were no injuries": nobody was injured. */
const HARM = new Map([['injury', 'injury']]);

/** "there were no complaints", "received 46 complaints": how many of a thing there were. */
function* existenceIn(context: SentenceContext, wanted?: ReadonlySet<string>): Generator<Reading> {
  const { sentence } = context;
  for (const token of nouns(sentence)) {
    if (!/^(?:nsubj|obj)/u.test(token.deprel)) continue;
    const predicate = head(sentence, token);
    if (predicate === undefined || !THERE_IS.has(predicate.lemma)) continue;
    if (predicate.lemma === 'be' && dependent(sentence, predicate, 'expl') === undefined) continue;
    const harm = HARM.get(token.lemma.toLowerCase());
    const key = harm ?? `there is ${token.lemma.toLowerCase()}`;
    if (wanted?.has(key) === false) continue;
    const share = shareOf(context, token);
    const isNone = share?.none === true && share.share.high === 0;
    const isCount =
      share !== undefined &&
      !share.quantified &&
      context.numbers.some(({ end, first }) => first === share.first && end === share.end);
    if (share !== undefined && (isNone || isCount))
      yield { predicate, deed: predicate, token, share, sense: { key, positive: true } };
  }
}

function claimOf(context: SentenceContext, { predicate, token, share, sense }: Reading): Draft<QuantifiedClaim> {
  const noun = share.noun ?? token;
  const base = new LazyBase(context, {
    token: predicate,
    bearer: noun,
    value: { first: Math.min(share.first, predicate.index), end: Math.max(share.end, predicate.index + 1) },
    predicate: verbal(context.sentence, predicate),
  });
  const { share: part, quantified } = share;
  const named = share.noun !== undefined;
  return Object.assign(base, { kind: 'quantified' as const, sense, share: part, quantified, named });
}
