/** Are two causes of one event two different things, neither of which holds the other or leads to it? */
import type { Cause, CauseClaim } from '../../claims/index.ts';
import { isKindOf, relatedNoun, synonyms } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
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
export function causesDiffer(a: CauseClaim, b: CauseClaim, context: CompareContext): Answer {
  const [x, y] = [a.cause, b.cause];
  const general = [x, y].find(({ head, words }) => GENERAL.has(head) && words.length < 2);
  if (general !== undefined) return no(QUESTION, `"${general.text}" leaves open what it was`);
  const shared = x.words.find((word) => y.words.some((other) => areAkin(word, other)));
  if (shared !== undefined) return no(QUESTION, `both speak of "${shared}"`);
  const tied = tiedTogether(x, y, context);
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
function tiedTogether(x: Cause, y: Cause, { text }: CompareContext): boolean {
  const draft = sentencesOf(text);
  const other = sentencesWith(y.head, draft);
  for (const at of sentencesWith(x.head, draft)) if (other.has(at)) return true;
  return false;
}

/** The sentences of a draft, in lower case too, and by words those in which these were found. */
interface Sentences {
  readonly all: readonly { readonly text: string; readonly lower: string }[];
  readonly byWord: Map<string, ReadonlySet<number>>;
}

const sentencesOf = remembered(({ document }: CompareContext['text']): Sentences => {
  const all = document.source.split(/[.!?]\s|\n\s*\n/u).map((text) => ({ text, lower: text.toLowerCase() }));
  return { all, byWord: new Map() };
});

/** The numbers of the sentences that have a form of a word. */
function sentencesWith(word: string, { all, byWord }: Sentences): ReadonlySet<number> {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const [start, pattern] = [stem(word).toLowerCase(), new RegExp(`\\b${stem(word)}`, 'iu')];
  const found = new Set<number>();
  // A look for the letters is quicker than the expression, and most sentences do not have them.
  for (const [at, { text, lower }] of all.entries()) if (lower.includes(start) && pattern.test(text)) found.add(at);
  byWord.set(word, found);
  return found;
}

/** Enough of a word to find its forms. */
const stem = (word: string): string => (word.length > 5 ? word.slice(0, -2) : word).replaceAll(/[^\p{L}\p{N}-]/gu, '');
