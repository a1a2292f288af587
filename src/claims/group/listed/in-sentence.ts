/** "two brothers, Ann and Bo", "three prizes: gold, silver and bronze", "four reasons: …; …; and …". */
import { textSpan } from '../../../document/position.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { type Announcement, namesSome } from './announcement.ts';
import type { Listing } from './item.ts';
import { itemOf } from './item.ts';
import { type Pieces, piecesOf } from './pieces.ts';

/** Between the noun and its colon or dash stand at most so many characters of a phrase that narrows it. */
const NARROWING = 60;

/** The list that follows the announcement in its own sentence. */
export function inSentence(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const { prose, sentence } = context;
  const from = announcement.noun.span.end;
  const after = prose.block.text.slice(from, sentence.span.end);
  const start = colonAt(context, announcement, after) ?? appositionAt(context, announcement, after);
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
  const isPlain = !/[,;()"“”]/u.test(after.slice(0, opener.index));
  if (before.length > 1 || !isPlain) return undefined;
  const at = opener.index + opener[0].length;
  const rest = after.slice(at);
  const end = opener[0].includes(':') ? -1 : rest.search(/\s[—–]\s/u);
  const text = end < 0 ? rest.replace(/[.!?]["”’']?\s*$/u, '') : rest.slice(0, end);
  return /["“”?!.]\s|["“”]/u.test(text) ? undefined : { at, text, isApposition: false };
}

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
