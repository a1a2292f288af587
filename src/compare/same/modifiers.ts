/** Do the words that narrow two nouns set them apart? */
import type { Lemma, Subject } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';

/** Words that judge or picture but do not narrow. Source: evaluative and intensity adjectives of general English, by hand. */
const DESCRIPTIVE = new Set(
  'alleged suspected reported estimated known remaining brave deadly terrible huge massive mere entire full total whole overall such same very own mostly nearly almost about some surprising staggering astonishing astounding amazing incredible remarkable impressive shocking stunning extraordinary whopping enormous colossal gigantic vast hefty sizable sizeable substantial considerable generous modest paltry meagre meager handsome lavish eye-watering jaw-dropping mind-boggling unprecedented famous beloved proud respectable healthy solid'.split(
    ' ',
  ),
);

/** Does the word judge or picture what it stands by, so that it sets nothing apart? */
export const isDescriptive = (word: Lemma): boolean => DESCRIPTIVE.has(word);

/** What has modifiers: a subject, a participant. */
type Narrowed = Pick<Subject, 'modifiers'>;

/** How the modifiers of two subjects lie to each other. */
export type ModifierRelation = 'same' | 'narrower' | 'contrast';

/** contrast: they exclude each other; narrower: one side has more of them; same: the same, but for descriptive words. */
export function relateModifiers({ modifiers: a }: Narrowed, { modifiers: b }: Narrowed): ModifierRelation {
  if (a.length === 0 && b.length === 0) return 'same';
  const [x, y] = [narrowing(a), narrowing(b)];
  const [onlyA, onlyB] = [isBeyond(x, y), isBeyond(y, x)];
  if (onlyA && onlyB) return 'contrast';
  return onlyA || onlyB ? 'narrower' : 'same';
}

/** Has the first list a word that the second has not? */
function isBeyond(x: readonly Lemma[], y: readonly Lemma[]): boolean {
  for (const word of x) if (!y.includes(word)) return true;
  return false;
}

/** Other words for what takes the place of the old. By hand. */
const NEW = new Set(['replacement', 'spare', 'fresh']);

const narrowing = remembered((modifiers: readonly Lemma[]): readonly Lemma[] =>
  modifiers.filter((word) => !DESCRIPTIVE.has(word)).map((word) => (NEW.has(word) ? 'new' : word)),
);
