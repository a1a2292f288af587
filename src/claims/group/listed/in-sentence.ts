/** "two brothers, Ann and Bo", "three prizes: gold, silver and bronze", "four reasons: …; …; and …". */
import { textSpan } from '../../../document/position.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { type Announcement, namesSome } from './announcement.ts';
import { enumerated } from './enumerated.ts';
import { itemOf, type Listing, plainListing } from './item.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** Between the noun and its colon or dash stand at most so many characters of a phrase that narrows it. */
const NARROWING = 60;

/** The list that follows the announcement in its own sentence. */
export function inSentence(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const { prose, sentence } = context;
  const from = announcement.noun.span.end;
  const after = prose.block.text.slice(from, sentence.span.end);
  const marked = enumerated(after);
  if (marked !== undefined && !namesSome(after.slice(0, marked[0]?.start))) {
    const items = marked.map(({ start, end }) => itemOf(prose, sentence, textSpan(from + start, from + end)));
    return plainListing(items);
  }
  const start =
    colonAt(context, announcement, after) ??
    appositionAt(context, announcement, after) ??
    predicateAt(context, announcement, after);
  if (start === undefined) return undefined;
  const body = start.text;
  if (namesSome(body) || namesSome(after.slice(0, start.at))) return undefined;
  const pieces = piecesOf(body, start.isApposition);
  return pieces === undefined ? undefined : listingOf(context, from + start.at, pieces);
}

interface Start {
  readonly at: number;
  readonly text: string;
  readonly isApposition: boolean;
}

/** The text after a colon or dash, where the announcement has the only figure before it. */
function colonAt(context: SentenceContext, announcement: Announcement, after: string): Start | undefined {
  const opener = /:\s|\s[—–]\s/u.exec(after);
  if (opener === null || opener.index > NARROWING) return undefined;
  const before = context.numbers.filter(
    ({ expression }) =>
      expression.span.start < announcement.noun.span.end + opener.index && expression.dimension === 'count',
  );
  const isPlain = !/[,;()"“”]/u.test(after.slice(0, opener.index).replace(ASIDE, ''));
  if (before.length > 1 || !isPlain) return undefined;
  const at = opener.index + opener[0].length;
  const rest = after.slice(at);
  const end = opener[0].includes(':') ? -1 : rest.search(/\s[—–]\s/u);
  const whole = end < 0 ? rest.replace(/[.!?]["”’']?\s*$/u, '') : rest.slice(0, end);
  const text = whole.slice(0, TAIL.exec(whole)?.[0].length ?? whole.length);
  return /["“”?!.]\s|["“”]/u.test(text) ? undefined : { at, text, isApposition: false };
}

/** ", all of them in the north": what is said of all the things before they are named. */
const ASIDE = /^([^,]*), (?:all|both|most|every one|which|who|now|once|still|long)\b[^,]*$/u;
/** "Ann, Bo and Cai, who keep the mill": up to what is said of the last or of all of them behind the list. */
const TAIL = /^[^;]*\band [^,;]+?(?=, (?:who|whose|whom|which|where|all|both|most|none|and all)\b)/u;

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `${WORD}(?: (?:(?:de|da|di|del|della|la|le|van|von|der|den|al|bin|of|the) ){0,2}${WORD}){0,4}`;
/** "A, B and C" of names, up to a mark. */
const NAMES = new RegExp(
  `^((?: (?:this|last|next) \\p{L}+)?(?:,\\s|\\s\\())(${NAME}(?:, ${NAME})*,? and ${NAME})(?=[,.;:)—–]|\\s[—–]|$)`,
  'u',
);

/** Names that stand in apposition to the noun: "two brothers, Ann and Bo, who …". */
function appositionAt(context: SentenceContext, announcement: Announcement, after: string): Start | undefined {
  const found = NAMES.exec(after);
  const [whole, opener = '', names = ''] = found ?? [];
  if (whole === undefined || /['’]s?\b/u.test(names) || /\.[A-Z]?$/u.test(names)) return undefined;
  if (isFronted(context, announcement) && opener.startsWith(',')) return undefined;
  const next = after.slice(whole.length);
  if (/^,\s(?:and|or|but|plus|\p{Lu}|\d)/u.test(next)) return undefined;
  return { at: opener.length, text: names, isApposition: true };
}

/** "The three judges were Ann, Bo and Cai." */
function predicateAt({ sentence }: SentenceContext, { number }: Announcement, after: string): Start | undefined {
  const opener = /^ (?:are|were|will be) (?=\p{Lu}|(?:the|an?) )/u.exec(after)?.[0];
  const article = sentence.tokens[number.first - 1];
  if (opener === undefined || article?.index !== 0 || !/^(?:the|its|their|his|her|our|my)$/iu.test(article.form))
    return undefined;
  return { at: opener.length, text: after.slice(opener.length).replace(/[.!?]$/u, ''), isApposition: true };
}

/** "In two towns, Ann and Bo …": what follows a phrase that opens the sentence may be the subject of its own. */
function isFronted({ sentence }: SentenceContext, { number }: Announcement): boolean {
  const before = sentence.tokens.slice(0, number.first);
  return /^(?:ADP|SCONJ)$/u.test(sentence.tokens[0]?.upos ?? '') && before.every(({ form }) => form !== ',');
}

function listingOf(context: SentenceContext, from: number, { pieces, least, most }: Pieces): Listing {
  const items = pieces.map(({ start, end }) =>
    itemOf(context.prose, context.sentence, textSpan(from + start, from + end)),
  );
  return { items, least, most };
}
