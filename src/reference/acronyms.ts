/** Acronyms that a draft defines in brackets: "the Harbour Watch Society (HWS)", "HWS (Harbour Watch Society)". */
import type { AnalysedText } from '../language/analysed.ts';
import { initialsOf } from './cluster.ts';
import { sentenceAt } from './draft.ts';
import type { NameMention } from './name-mention.ts';
import { isAcronym } from './name-run.ts';
import { kindOf, type NameType, nameKey } from './name-type.ts';
import { isPlaceName } from './place-names.ts';

/** The long name of each defined acronym, by the acronym's key. `names` are in the order of the text. */
export function definedAcronyms(
  text: AnalysedText,
  names: readonly NameMention[],
  typeOf: (key: string) => NameType | undefined,
): ReadonlyMap<string, NameType> {
  const defined = new Map<string, NameType>();
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (next === undefined || !inBrackets(text, name, next)) continue;
    const [long, short] = isAcronym(next.text) ? [name, next] : [next, name];
    if (!isAcronym(short.text) || long.words.length < 2) continue;
    const type = typeOf(nameKey(long.words, long.text));
    if (type === undefined || !(spells(short.words.join(''), long.words) || isForeign(type, short))) continue;
    if (!defined.has(nameKey(short.words, short.text))) defined.set(nameKey(short.words, short.text), type);
  }
  return defined;
}

/** The second name stands in brackets right after the first. */
function inBrackets(text: AnalysedText, name: NameMention, next: NameMention): boolean {
  if (name.block !== next.block || name.sentence !== next.sentence || next.outerFirst - name.end > 3) return false;
  const tokens = sentenceAt(text, name.block, name.sentence)?.tokens ?? [];
  const bracket = tokens[name.end]?.form;
  const closes = tokens[next.end]?.form;
  return bracket === '(' && closes === ')';
}

/** An acronym of the name in another language: nothing in it can be checked, so the name must be an organisation's. */
function isForeign(type: NameType, short: NameMention): boolean {
  return short.text.length >= 3 && kindOf(type.votes) === 'organisation' && !isPlaceName(short.text);
}

/** The acronym's letters begin words of the name, in order; foreign names may differ in a letter or two. */
function spells(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replaceAll(/[^\p{L}]/gu, '');
  if (initialsOf(words).some((initials) => initials.endsWith(letters))) return true;
  let at = 0;
  for (const word of words.flatMap((part) => part.split('-'))) if (word.startsWith(letters.charAt(at))) at += 1;
  return at >= letters.length - 1 && at >= 2;
}
