/** Are two causes of one event two different things, neither of which holds the other or leads to it? */
import type { Cause, CauseClaim } from '../../claims/index.ts';
import { isKindOf, relatedNoun, synonyms } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';

const QUESTION = 'causes differ';

/** Causes so general that another may be what is meant. By hand: nouns of reasons, troubles and circumstances. */
const GENERAL = new Set(
  `reason concern issue problem difficulty trouble circumstance condition situation event incident accident factor matter
  cause failure fault error mistake crisis emergency pressure lack change decision development thing complication fear worry
  consideration ground dispute row disagreement controversy pandemic review investigation inquiry report complaint request
  talk meeting vote discussion visit call test inspection year month week day time hour minute period series number
  inquest trial hearing surgery operation battle fight struggle illness`.split(/\s+/u),
);

/** No where one may be the other in other words, or holds it, or the draft ties the two together. */
export function causesDiffer(a: CauseClaim, b: CauseClaim, { text }: CompareContext): Answer {
  const [x, y] = [a.cause, b.cause];
  const general = [x, y].find(({ head, words }) => GENERAL.has(head) && words.length < 2);
  if (general !== undefined) return no(QUESTION, `"${general.text}" leaves open what it was`);
  const shared = x.words.find((word) => y.words.some((other) => areAkin(word, other)));
  if (shared !== undefined) return no(QUESTION, `both speak of "${shared}"`);
  const tied = tiedTogether(x, y, text.document.source);
  if (tied) return no(QUESTION, `the draft ties "${x.head}" to "${y.head}"`, 'part-of-whole');
  return yes(QUESTION, `"${x.text}" is not "${y.text}"`);
}

/** One word, two words for one thing, or a thing and its kind. */
function areAkin(x: string, y: string): boolean {
  if (x === y || (x.length > 4 && y.length > 4 && (x.startsWith(y.slice(0, 5)) || y.startsWith(x.slice(0, 5)))))
    return true;
  const relation = relatedNoun(x, y);
  if (relation === 'same' || relation === 'synonym' || relation === 'hypernym') return true;
  return isKindOf(x, y) || isKindOf(y, x) || synonyms(x, 'verb').includes(y);
}

/** Does a sentence of the draft speak of both? */
function tiedTogether(x: Cause, y: Cause, source: string): boolean {
  const [p, q] = [x, y].map(({ head }) => new RegExp(`\\b${stem(head)}`, 'iu'));
  return source.split(/[.!?]\s|\n\s*\n/u).some((sentence) => p?.test(sentence) === true && q?.test(sentence) === true);
}

/** Enough of a word to find its forms. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word).replaceAll(/[^\p{L}\p{N}-]/gu, '');
