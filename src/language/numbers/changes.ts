/** Differences: "another 40", "a further 3", "12 more", "up 12%", "40 fewer", "12% higher". */
import { lowerWordAt, nextWord, wordBefore } from './cursor.ts';
import type { Extension, Reading } from './reading.ts';

type Change = NonNullable<Reading['change']>;

const BEFORE: ReadonlyMap<string, Change> = new Map([
  ['another', 'additional'],
  ['further', 'additional'],
  ['additional', 'additional'],
  ['extra', 'additional'],
  ['up', 'increase'],
  ['down', 'decrease'],
]);

const AFTER: ReadonlyMap<string, Change> = new Map([
  ['more', 'additional'],
  ['extra', 'additional'],
  ['additional', 'additional'],
  ['further', 'additional'],
  ['fewer', 'decrease'],
  ['less', 'decrease'],
]);

/** After a share or an amount of money these are differences too. */
const AFTER_SHARE: ReadonlyMap<string, Change> = new Map([
  ['higher', 'increase'],
  ['lower', 'decrease'],
  ['more', 'increase'],
]);

/** Marks a figure that "more", "fewer", "higher" after it make a difference. */
export const changesAfter: Extension = (text, reading) => {
  if (!differs(reading)) return reading;
  const start = nextWord(text, reading.end);
  const word = start < 0 ? '' : lowerWordAt(text, start);
  const graded = reading.dimension === 'share' || reading.dimension === 'money' ? AFTER_SHARE.get(word) : undefined;
  const change = graded ?? AFTER.get(word);
  return change === undefined ? reading : { ...reading, change, end: start + word.length };
};

/** Marks a figure that "another", "a further", "up" before it make a difference. */
export const changesBefore: Extension = (text, reading, floor) => {
  if (!differs(reading)) return reading;
  const found = wordBefore(text, reading.start, floor);
  const change = BEFORE.get(found.word.toLowerCase());
  if (change === undefined || (change !== 'additional' && !movesUpOrDown(reading))) return reading;
  if (change === 'increase' && reading.dimension === 'share' && MAKING.test(wordBefore(text, found.start, floor).word))
    return reading;
  if (change !== 'additional' && reading.dimension === 'count' && isOfVerb(text, found.start, floor)) return reading;
  const article = change === 'additional' ? wordBefore(text, found.start, floor) : found;
  const start = article.word.toLowerCase() === 'a' || article.word.toLowerCase() === 'an' ? article.start : found.start;
  return { ...reading, change, start };
};

/** "made up 51 per cent of exports", "taking up £3m": the verb's own particle. By hand: the verbs of WordNet with "up" that say what something is or uses. */
const MAKING =
  /^(?:make|makes|making|made|take|takes|taking|took|taken|use|uses|using|used|eat|eats|eating|ate|eaten|soak|soaks|soaked)$/iu;

const differs = ({ dimension, bound }: Reading): boolean =>
  !['ordinal', 'score', 'age'].includes(dimension) && bound !== 'at-least';

/** "picked up 40 bottles", "turned down 12 bids": the particle of a verb, but for verbs of being and of rising and falling. */
function isOfVerb(text: string, particle: number, floor: number): boolean {
  const { word, start } = wordBefore(text, particle, floor);
  return word !== '' && start + word.length + 1 === particle && !MOVING.test(word);
}

/** What a difference follows. By hand: be, verbs of moving along a scale (WordNet, change magnitude), adverbs, links. */
const MOVING =
  /^(?:\p{Lu}.*|.*ly|is|are|was|were|be|been|being|go|goes|went|gone|going|mov\w+|rises?|rose|risen|climb\w*|edg\w+|inch\w*|creeps?|crept|shoot|shot|jump\w*|shares?|stock|stocks|and|or|but|far|also|now|still|just|even|points?|today|week|month|year|quarter|sales|numbers?|orders?)$/u;

/** "up 12%", "down £3m", "down 40"; not "up two flights", "sit down two hours". */
const movesUpOrDown = ({ dimension, numeral }: Reading): boolean =>
  ['share', 'money', 'percentage-points'].includes(dimension) || (dimension === 'count' && numeral.form === 'digits');
