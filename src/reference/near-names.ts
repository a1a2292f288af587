/** Names that differ by so little that one may be a slip: "Okoma" and "Okouma", "Ann Lee" and "Anna Lee". */
import { memoised } from '../language/lexicon/memoised.ts';
import type { References } from './entity.ts';
import { type Compare, type NearName, type Part, partsOf, wholeNames } from './near-names/part.ts';
import { oneForEachSlip } from './near-names/slips.ts';
import { firstName, spelling } from './near-names/spelling.ts';
import { acronym, LINKS, lettersOf, linkWord } from './near-names/whole-names.ts';

export type { NearName } from './near-names/part.ts';
export { skeleton } from './near-names/spelling.ts';

/** Shorter words differ too often by chance. */
const SHORTEST = 5;
/** More names than this under one key are not compared; they share a common word. */
const MOST = 24;

/**
 * The pairs, in the order of their entities. Candidates come from an index of words with up to two letters left out
 * (deletion neighbourhood, as in Garbe's symmetric delete), never from comparing all with all.
 */
export function nearNames(references: References): readonly NearName[] {
  const found = new Map<string, NearName>();
  const bySpelling = new Map<string, Part[]>();
  const bySurname = new Map<string, Part[]>();
  const byContent = new Map<string, Part[]>();
  const byLetters = new Map<string, Part[]>();
  // One name stands in many longer ones.
  const keysOf = memoised(deletions);
  for (const part of references.entities.flatMap(partsOf)) {
    const word = part.words[part.place] ?? '';
    if (word.length >= SHORTEST && /^\p{L}+$/u.test(word)) {
      for (const key of keysOf(word)) meet(bySpelling, key, part, found, spelling);
    }
    const isSurname = part.entity.kind === 'person' && part.words.length > 1 && part.place === part.words.length - 1;
    if (isSurname) meet(bySurname, word, part, found, firstName);
  }
  for (const whole of references.entities.flatMap(wholeNames)) {
    const content = whole.words.filter((word) => !LINKS.has(word));
    if (content.length >= 2 && content.length < whole.words.length)
      meet(byContent, content.join(' '), whole, found, linkWord);
    const letters = lettersOf(whole);
    if (letters !== undefined) meet(byLetters, [...letters].sort().join(''), whole, found, acronym);
  }
  return oneForEachSlip([...found.values()], references).sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The word itself, and it with one or two letters left out; a short word loses only one. */
function deletions(word: string): readonly string[] {
  const keys = new Set([word]);
  if (word.length > 24) return [word];
  for (let i = 0; i < word.length; i += 1) {
    const once = word.slice(0, i) + word.slice(i + 1);
    keys.add(once);
    if (word.length < 8) continue;
    for (let j = i; j < once.length; j += 1) keys.add(once.slice(0, j) + once.slice(j + 1));
  }
  return [...keys];
}

function meet(
  index: Map<string, Part[]>,
  key: string,
  part: Part,
  found: Map<string, NearName>,
  compare: Compare,
): void {
  const others = index.get(key);
  if (others === undefined) {
    index.set(key, [part]);
    return;
  }
  if (others.length >= MOST) return;
  for (const other of others) {
    if (other.entity === part.entity) continue;
    const id = `${Math.min(other.entity.id, part.entity.id)}:${Math.max(other.entity.id, part.entity.id)}`;
    if (found.has(id)) continue;
    const pair = other.entity.id < part.entity.id ? compare(other, part) : compare(part, other);
    if (pair !== undefined) found.set(id, pair);
  }
  others.push(part);
}
