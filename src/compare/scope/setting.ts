/** "in the northern district", "on the plateau": places that have no name. Two of them part two claims as two names do. */
import type { Claim } from '../../claims/index.ts';
import { isKindOf, isPlaceNoun } from '../../language/lexicon/index.ts';

/** A place by its noun, and the words before it that narrow it. */
interface Setting {
  readonly noun: string;
  readonly narrowed: readonly string[];
}

const PHRASE =
  /\b(?:left|leave|leaving|fled|in|on|at|across|inside|outside|throughout|within|from|near)\s+(?:all of )?(?:the|this|that|its|his|her|their)\s+((?:[\p{L}-]+\s+){0,3}[\p{L}-]+)/giu;

const settings = new WeakMap<Claim, readonly Setting[]>();

/** The unnamed places that a claim's sentence tells. */
function settingsOf(claim: Claim): readonly Setting[] {
  const known = settings.get(claim);
  if (known !== undefined) return known;
  const found = [...claim.place.text.matchAll(PHRASE)].flatMap(([, words = '']) =>
    settingIn(words.toLowerCase().split(/\s+/u)),
  );
  settings.set(claim, found);
  return found;
}

/** The first place noun among the words after the article. */
function settingIn(words: readonly string[]): readonly Setting[] {
  const at = words.findIndex((word) => isPlace(word) || isPlace(word.replace(/s$/u, '')));
  const noun = words[at];
  return noun === undefined ? [] : [{ noun: noun.replace(/s$/u, ''), narrowed: words.slice(0, at) }];
}

/** Land and water that people and animals are in. By hand: landforms and waters (WordNet 3.1, geological_formation.n.01). */
const LANDSCAPE = new Set(
  'valley plateau hill mountain forest wood desert plain coast shore beach lake river bay gulf marsh swamp gorge canyon ravine peninsula delta basin moor heath square park garden field meadow reserve'.split(
    ' ',
  ),
);

const isPlace = (noun: string) => LANDSCAPE.has(noun) || isPlaceNoun(noun);

/** What parts the two in words, where both tell an unnamed place and none of one can be one of the other's. */
export function apartInSetting(a: Claim, b: Claim): string | undefined {
  const [x, y] = [settingsOf(a), settingsOf(b)];
  if (x.length === 0 || y.length === 0 || x.some((p) => y.some((q) => canBeOne(p, q)))) return undefined;
  return `the ${nameOf(x[0])} is not the ${nameOf(y[0])}`;
}

const nameOf = (setting: Setting | undefined) => [...(setting?.narrowed ?? []), setting?.noun].join(' ');

function canBeOne(p: Setting, q: Setting): boolean {
  if (p.noun !== q.noun) return isKindOf(p.noun, q.noun) || isKindOf(q.noun, p.noun);
  return p.narrowed.every((word) => q.narrowed.includes(word)) || q.narrowed.every((word) => p.narrowed.includes(word));
}
