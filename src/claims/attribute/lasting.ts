/** "the assault was over in less than 40 seconds", "two weeks of calm", "a three-day inspection": how long something lasted. */
import { actsNamed, isKindOf, isPersonNoun, verbOf } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, head, isNegated, isPredicate, modality, subject } from '../../language/tree.ts';
import type { ClaimBase, Participant } from '../claim.ts';
import { actsAt } from '../reading/acts-at.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { participant, participantsOf } from '../reading/participants-of.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type LengthOfTime, lengthsOfTime } from './length-of-time.ts';

/** How long an event, a state or a wait lasted. */
export interface LastingClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'lasting';
  /** In seconds, lowest and highest. */
  readonly length: { readonly low: number; readonly high: number };
  /** How long it took until something came, and not how long it went on. */
  readonly isDelay: boolean;
  /** What lasted: acts ("act:inspect") and words ("w:calm"), each under one name for verb and noun. */
  readonly tells: readonly string[];
  /** All who take part in it, be it told by a verb or a noun. */
  readonly parties: readonly Participant[];
  /** True where a verb has an object of its own: "heard the engineer for two hours" may be a part of the hearing. */
  readonly isOfPart: boolean;
}

/** The lengths of a sentence that are told of something. */
export function* lastings(context: SentenceContext): Iterable<Draft<LastingClaim>> {
  const lengths = lengthsOfTime(context);
  if (lengths.length === 0) return;
  for (const length of lengths) {
    const told = delayOf(context, length) ?? (isOtherwiseMeant(context, length) ? undefined : toldOf(context, length));
    if (told === undefined || told.tells.length + told.parties.length === 0) continue;
    const base = new LazyBase(context, {
      token: told.verb ?? told.noun,
      bearer: told.noun,
      value: { first: length.first, end: length.end },
      ...(told.verb === undefined ? {} : { predicate: verbal(context.sentence, told.verb) }),
    });
    yield Object.assign(base, {
      kind: 'attribute' as const,
      attribute: 'lasting' as const,
      length: { low: length.low, high: length.high },
      isDelay: told.isDelay,
      tells: told.tells,
      parties: told.parties,
      isOfPart: told.isOfPart,
    });
  }
}

/** Words around a length that make it a rate, a record, an age or a window. By hand. */
const BEFORE =
  /\b(?:every|each|(?<!\b(?:to|will|would|could|can|must|did|does|do) )last|past|next|first|previous|final|other|per|aged|of the|these|those|his|her|their|in the|time in|worst in|best in|\d+ in|once in|times in)\s+(?:\w+\s+)?$/iu;
const AFTER =
  /^\s*(?:ago|old|older|younger|of age|early|late|earlier|later|before|after|since|into|away|from|behind|ahead|clear|adrift|faster|slower|quicker|inside|outside|short|notice|from now|running|a (?:day|week|year))\b/iu;

/** "the first two months of the year". */
const PART_OF = /\b(?:first|last|past|next|final|previous|early|closing|opening|these|those|other)\s+(?:\w+\s+)?$/iu;

/** "two fires in 11 years", "would start within two years": how often, and by when at the latest. */
function isFrequency({ tokens }: Sentence, first: number): boolean {
  const at = /^(?:in|within)$/iu.test(tokens[first]?.form ?? '') ? first : first - 1;
  const link = tokens[at]?.form.toLowerCase();
  const before = tokens[at - 1];
  if (link === 'in' && /^an?$/iu.test(tokens[at + 1]?.form ?? '') && tokens[at + 2]?.upos === 'NOUN') return true;
  return link === 'in' && (before?.upos === 'NOUN' || before?.upos === 'PROPN') && before.xpos !== 'NN';
}

function isOtherwiseMeant({ sentence, prose }: SentenceContext, { first, end, isPhrase }: LengthOfTime): boolean {
  const [from, to] = [sentence.tokens[first]?.span.start ?? 0, sentence.tokens[end - 1]?.span.end ?? 0];
  const [before, after] = [
    prose.block.text.slice(sentence.span.start, from),
    prose.block.text.slice(to, sentence.span.end),
  ];
  const isFor = /\bfor (?:\w+ ){0,2}$/iu.test(before) || /^for$/iu.test(sentence.tokens[first]?.form ?? '');
  if (isFrequency(sentence, first) || /\bby\s+(?:\w+\s+)?$/iu.test(before)) return true;
  if (/^\s*of\s+(?:the|its|their)\b/iu.test(after)) return PART_OF.test(before);
  return BEFORE.test(before) || (AFTER.test(after) && !isFor && isPhrase !== true);
}

/** "it was an hour before any ambulance came", "the ambulance was there 12 minutes later": how long it took to come. */
function delayOf(context: SentenceContext, { first, end }: LengthOfTime): Told | undefined {
  const { tokens } = context.sentence;
  const link = [tokens[end - 1], tokens[end]].find((token) => /^(?:before|until|later)$/iu.test(token?.form ?? ''));
  if (link === undefined) return undefined;
  const lead = tokens.slice(Math.max(0, first - 5), first).map(({ lemma }) => lemma.toLowerCase());
  const isCleft = lead.includes('it') && (lead.includes('be') || lead.includes('take'));
  if (link.form !== 'later' && !isCleft) return undefined;
  const verb =
    link.form === 'later'
      ? clauseHead(context.sentence, link)
      : tokens.slice(link.index + 1, link.index + 9).find(({ upos }) => upos === 'VERB');
  if (verb === undefined || !comes(context, verb)) return undefined;
  const own = subject(context.sentence, verb);
  const parties = [
    ...(own === undefined ? [] : [participant(context, 'agent', own)]),
    ...(verb.upos === 'VERB' ? participantsOf(context, verb) : []),
  ];
  const tells = [...tellsOf(context, verb), 'act:arrive'];
  return { noun: own ?? verb, verb, tells: [...new Set(tells)], parties, isDelay: true, isOfPart: false };
}

const comes = ({ sentence }: SentenceContext, verb: Token): boolean =>
  verb.lemma === 'come' || actsAt(sentence, verb).some((act) => ARRIVING.has(act));

interface Told {
  readonly noun: Token;
  readonly verb?: Token;
  readonly tells: readonly string[];
  readonly parties: readonly Participant[];
  readonly isDelay: boolean;
  readonly isOfPart: boolean;
}

function toldOf(context: SentenceContext, length: LengthOfTime): Told | undefined {
  const noun = nounOf(context, length);
  if (noun !== undefined && !EMPTY.has(noun.lemma)) return byNoun(context, noun);
  const unit = context.sentence.tokens[length.head];
  const verb = unit === undefined ? undefined : verbOfLength(context, unit, length);
  return verb === undefined || !isPredicate(context.sentence, verb) ? undefined : byVerb(context, verb, length);
}

/** The predicate over a length; where the tree leads past a comma to another, the nearest verb on its own side. */
function verbOfLength({ sentence }: SentenceContext, unit: Token, { first, end }: LengthOfTime): Token {
  const { tokens } = sentence;
  const verb = clauseHead(sentence, unit);
  const isBreak = ({ form }: Token) => /^[,;:“”"—–]$/u.test(form);
  let [from, to] = [first, end];
  while (from > 0 && !isBreak(tokens[from - 1] ?? verb)) from -= 1;
  while (to < tokens.length && !isBreak(tokens[to] ?? verb)) to += 1;
  const isBefore = tokens
    .slice(from, first)
    .findLast((token) => (token.upos === 'VERB' && isPredicate(sentence, token)) || token.deprel === 'cop');
  if (verb.index >= end && isBefore !== undefined && isSubordinate(tokens.slice(end, verb.index)))
    return isBefore.deprel === 'cop' ? (head(sentence, isBefore) ?? isBefore) : isBefore;
  if (verb.index >= from && verb.index < to) return verb;
  const near = tokens.slice(from, to).filter((token) => token.upos === 'VERB' && isPredicate(sentence, token));
  return near.sort((x, y) => Math.abs(x.index - unit.index) - Math.abs(y.index - unit.index))[0] ?? verb;
}

/** "before an alarm gave them away": what follows is another clause. */
const isSubordinate = (tokens: readonly Token[]) =>
  tokens.some(({ lemma }) => /^(?:before|until|when|while|as|and|but|because)$/u.test(lemma.toLowerCase()));

const AT_MOST = /^(?:within|inside|in)$/iu;

/** "a three-day inspection", "two weeks of calm", "a trial of three weeks", "two weeks' holiday". */
function nounOf({ sentence }: SentenceContext, { first, end, head: at }: LengthOfTime): Token | undefined {
  const { tokens } = sentence;
  const unit = tokens[at];
  if (tokens[end]?.form === 'of') {
    const behind = tokens.slice(end + 1, end + 5);
    const below = behind.find(({ upos, xpos }) => upos === 'NOUN' || xpos === 'VBG') ?? behind[0];
    if (below !== undefined && !AT_MOST.test(tokens[first]?.form ?? '') && !AT_MOST.test(tokens[first - 1]?.form ?? ''))
      return below;
  }
  const before = tokens[first - 1];
  const of = /^of$/iu.test(tokens[first]?.form ?? '')
    ? tokens[first - 1]
    : before?.form === 'of'
      ? tokens[first - 2]
      : undefined;
  if (of?.upos === 'NOUN') return of;
  const isJoined = tokens.slice(first, end).some(({ form }) => form === '-' || form.includes('-'));

  const isOwned = /^['’]s?$/u.test(tokens[end]?.form ?? '');
  if (!isJoined && !isOwned) return undefined;
  const own = unit === undefined ? undefined : head(sentence, unit);
  const lasts =
    own?.upos === 'NOUN' && own.index >= end ? own : tokens.slice(end, end + 3).find(({ upos }) => upos === 'NOUN');
  return lasts !== undefined && isJoined && !isEvent(lasts.lemma.toLowerCase()) ? undefined : lasts;
}

/** "in the space of an afternoon": the noun says no more than the length. By hand. */
const EMPTY = new Set(
  'space course end period total spell stretch average minimum maximum matter couple part rate distance'.split(' '),
);

/** "a three-month bill" is none. */
const isEvent = (noun: string): boolean =>
  actsNamed(noun).length > 0 || isKindOf(noun, 'event') || isKindOf(noun, 'state');

function byNoun(context: SentenceContext, noun: Token): Told | undefined {
  if (WISHING.has(clauseHead(context.sentence, noun).lemma)) return undefined;
  if (/^(?:man|woman|boy|girl|child|baby|life|wait)$/u.test(noun.lemma) && noun.lemma !== 'wait') return undefined;
  const parties = noun.upos === 'NOUN' ? participantsOf(context, noun) : [];
  const isDelay = noun.lemma === 'wait' || noun.lemma === 'delay';
  return { noun, tells: tellsOf(context, noun), parties, isDelay, isOfPart: false };
}

/** Of a wish, an offer or a plan the length is not so. By hand. */
const WISHING = new Set(
  'want wish ask demand seek offer propose need hope request recommend consider suggest press call urge plead'.split(
    ' ',
  ),
);

/** Verbs that only say that something goes on. By hand: copulas, verbs of lasting, of place, and of spending time. */
const LASTING = new Set(
  'be last run go continue take spend have sit stand lie hang stay remain keep hold need require stretch go_on extend drag'.split(
    ' ',
  ),
);
const ARRIVING = new Set(['arrive', 'rescue', 'return', 'restored', 'wait', 'fire-ends']);
const WITHIN = /^(?:within|in|inside|after|before)$/iu;

function byVerb(context: SentenceContext, verb: Token, length: LengthOfTime): Told | undefined {
  const { sentence } = context;
  if (isNegated(sentence, verb) || /^(?:condition|question|possibility)$/u.test(modality(sentence, verb)))
    return undefined;
  const own = subject(sentence, verb);
  const inner = dependent(sentence, verb, 'xcomp', 'ccomp');
  const tokens = [
    verb,
    ...(LASTING.has(verb.lemma) && inner !== undefined ? [inner] : []),
    ...(own === undefined ? [] : [own]),
  ];
  const place = placeOfStay(context, verb, length);
  const parties = [
    ...(place === undefined ? [] : [participant(context, 'oblique', place)]),
    ...participantsOf(context, verb),
    ...(own?.upos === 'NOUN' ? participantsOf(context, own) : []),
  ];
  const told = tokens.flatMap((token) =>
    token === verb && place !== undefined ? ['act:stay'] : tellsOf(context, token),
  );
  const tells = [...new Set(told)];
  if (/^within$/iu.test(lead(context, length)) && !actsAt(sentence, verb).some((act) => ARRIVING.has(act)))
    return undefined;
  const isDelay =
    tells.includes('act:wait') ||
    (WITHIN.test(lead(context, length)) && actsAt(sentence, verb).some((act) => ARRIVING.has(act)));
  return { noun: own ?? verb, verb, tells, parties, isDelay, isOfPart: hasOwnObject(context, verb) };
}

/** "had been in the network": where, of a copula with a place; the tree may take the length for its predicate. */
function placeOfStay({ sentence }: SentenceContext, predicate: Token, { first, end }: LengthOfTime): Token | undefined {
  if (predicate.upos !== 'NOUN' && predicate.upos !== 'PROPN') return undefined;
  if (predicate.index < first || predicate.index >= end)
    return dependent(sentence, predicate, 'case') === undefined ? undefined : predicate;
  const be = dependent(sentence, predicate, 'cop');
  const between = be === undefined ? [] : sentence.tokens.slice(be.index + 1, first);
  return between[0]?.upos === 'ADP' ? between.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN') : undefined;
}

const lead = ({ sentence }: SentenceContext, { first }: LengthOfTime): string =>
  [sentence.tokens[first], sentence.tokens[first - 1]]
    .map((token) => token?.form ?? '')
    .find((form) => WITHIN.test(form)) ?? '';

const ALL = /^(?:all|every|each|everyone|everybody|everything|it)$/u;

/** "heard the engineer": one of many; not "heard everyone", "beat him". */
function hasOwnObject({ sentence }: SentenceContext, verb: Token): boolean {
  if (LASTING.has(verb.lemma)) return false;
  const object = dependent(sentence, verb, 'obj');
  if (object === undefined || object.upos === 'PRON') return false;
  return !sentence.tokens.slice(verb.index + 1, object.index + 1).some(({ lemma }) => ALL.test(lemma));
}

/** The acts of a word, and its own name, under the verb where it is a noun that stands for one. */
function tellsOf({ sentence }: SentenceContext, token: Token): readonly string[] {
  const acts = actsAt(sentence, token).map((act) => `act:${act}`);
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'NOUN') return isPersonNoun(lemma) ? acts : [...acts, `w:${verbOf(lemma)[0] ?? lemma}`];
  return token.upos === 'VERB' && !LASTING.has(lemma) ? [...acts, `w:${lemma}`] : acts;
}
