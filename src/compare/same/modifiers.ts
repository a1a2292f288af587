/** Do the words that narrow two nouns set them apart? */
import type { Lemma, Subject } from '../../claims/index.ts';

/** Words that judge or picture but do not narrow. Source: evaluative and intensity adjectives of general English, by hand. */
const DESCRIPTIVE = new Set(
  'alleged suspected reported estimated known remaining brave deadly terrible huge massive mere entire full total whole overall such same very own mostly nearly almost about some surprising staggering astonishing astounding amazing incredible remarkable impressive shocking stunning extraordinary whopping enormous colossal gigantic vast hefty sizable sizeable substantial considerable generous modest paltry meagre meager handsome lavish eye-watering jaw-dropping mind-boggling unprecedented famous beloved proud respectable healthy solid'.split(
    ' ',
  ),
);

/** Does the word judge or picture what it stands by, so that it sets nothing apart? */
export const isDescriptive = (word: Lemma): boolean => DESCRIPTIVE.has(word);

/** Modifiers of which two different ones exclude each other. By hand: sides, ages, origins, places in an order. */
const EXCLUSIVE: readonly ReadonlySet<Lemma>[] = [
  'civilian military',
  'new old existing former previous',
  'male female',
  'home away',
  'foreign local domestic overseas international',
  'urban rural',
  'public private',
  'full-time part-time',
  'first second third fourth fifth last final',
  'eastern western northern southern central',
  'north south east west',
  'daily weekly monthly yearly annual',
  'adult child young elderly',
  'primary secondary',
  'direct indirect',
  'gross net',
  'minor serious critical',
  'additional total',
  'planned actual',
  'permanent temporary',
  'minimum maximum average',
  'median mean',
  'day night',
  'upper lower',
  'left right',
  'indoor outdoor',
].map((line) => new Set(line.split(' ')));

/** What has modifiers: a subject, a participant. */
type Narrowed = Pick<Subject, 'modifiers'>;

/** How the modifiers of two subjects lie to each other. */
export type ModifierRelation = 'same' | 'narrower' | 'contrast';

/** contrast: they exclude each other; narrower: one side has more of them; same: the same, but for descriptive words. */
export function relateModifiers(a: Narrowed, b: Narrowed): ModifierRelation {
  if (a.modifiers.length === 0 && b.modifiers.length === 0) return 'same';
  const [x, y] = [narrowing(a), narrowing(b)];
  const [onlyA, onlyB] = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))];
  if (onlyA.length === 0 && onlyB.length === 0) return 'same';
  if (EXCLUSIVE.some((set) => onlyA.some((word) => set.has(word)) && onlyB.some((word) => set.has(word))))
    return 'contrast';
  return onlyA.length > 0 && onlyB.length > 0 ? 'contrast' : 'narrower';
}

/** Other words for what takes the place of the old. By hand. */
const NEW = new Set(['replacement', 'spare', 'fresh']);

const narrowing = (subject: Narrowed): readonly Lemma[] =>
  subject.modifiers.filter((word) => !DESCRIPTIVE.has(word)).map((word) => (NEW.has(word) ? 'new' : word));
