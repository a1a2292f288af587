/** Where the things stand that a definite phrase names: behind a copula, a colon or a comma, in a list, or counted one by one. */
import { textSpan } from '../../../document/position.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { type Announcement, namesSome } from './announcement.ts';
import type { Definite } from './definite.ts';
import { itemsFrom } from './following-list.ts';
import { itemOf, type Listing } from './item.ts';
import { countedFrom } from './ordinal-sentences.ts';
import { piecesOf } from './pieces.ts';

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const NAME = `${WORD}(?: (?:(?:de|da|di|del|la|le|van|von|der|den|al|bin|of|the) ){0,2}${WORD}){0,4}`;
/** "the ports, A, B and C, have": names beside the noun. */
const BESIDE = new RegExp(`^(,\\s|\\s\\(|\\s[—–]\\s)(${NAME}(?:, ${NAME})+,? and ${NAME})(?=[,.;:)—–]|\\s[—–]|$)`, 'u');
/** "The services are", "The rules were as follows:". */
const COPULA = /^ (?:are|were|will be)(?: as follows)?:? /u;
/** What a thing begins with: an article or a name. */
const THING = /^(?:an?|the|its|their|his|her|our) |^\p{Lu}/u;

/** The things that the phrase names, or undefined. */
export function listOfDefinite(
  context: SentenceContext,
  definite: Definite,
  announcement: Announcement,
): Listing | undefined {
  return definite.isHeading
    ? below(context, announcement)
    : (behind(context, definite) ?? pointedTo(context, definite, announcement));
}

/** Under a heading: a list, or sentences that count. */
function below(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const next = context.text.blocks[context.prose.index + 1];
  if (next?.type !== 'prose') return undefined;
  return next.block.list === undefined ? counted(context, announcement) : itemsFrom(context, next);
}

/** In the sentence itself. */
function behind({ prose, sentence }: SentenceContext, { noun, isOfOther }: Definite): Listing | undefined {
  const from = noun.span.end;
  const after = prose.block.text.slice(from, sentence.span.end).replace(/[.!?]["”’']?\s*$/u, '');
  if (!after.includes(' and ')) return undefined;
  const beside = isOfOther ? null : BESIDE.exec(after);
  const opener = beside?.[1] ?? COPULA.exec(after)?.[0];
  if (opener === undefined) return undefined;
  const things = beside?.[2] ?? after.slice(opener.length);
  const pieces = namesSome(things) ? undefined : piecesOf(things, true);
  if (pieces === undefined || pieces.pieces.length < 2) return undefined;
  const at = from + opener.length;
  const items = pieces.pieces.map(({ start, end }) => itemOf(prose, sentence, textSpan(at + start, at + end)));
  return items.every(({ text }) => THING.test(text)) ? { items, least: pieces.least, most: pieces.most } : undefined;
}

/** "The proposals are:", "The rules are as follows. First, …": in what follows. */
function pointedTo(context: SentenceContext, { noun }: Definite, announcement: Announcement): Listing | undefined {
  const { prose, sentence, text } = context;
  const after = prose.block.text.slice(noun.span.end, sentence.span.end);
  if (
    !/^(?:(?: are| were)?:| (?:are|were) (?:as follows|these|set out below|listed below|the following)[.:])\s*$/u.test(
      after,
    )
  )
    return undefined;
  const next = text.blocks[prose.index + 1];
  if (sentence.index === prose.sentences.length - 1 && next?.type === 'prose' && next.block.list !== undefined)
    return itemsFrom(context, next);
  return counted(context, announcement);
}

/** Sentences that begin with first, second, third, where they do so at once. */
function counted(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const { prose, sentence, text } = context;
  const block = text.blocks[prose.index + 1];
  const next = prose.sentences[sentence.index + 1] ?? (block?.type === 'prose' ? block.sentences[0] : undefined);
  return next !== undefined && /^(?:the )?first\b/iu.test(next.text) ? countedFrom(context, announcement) : undefined;
}
