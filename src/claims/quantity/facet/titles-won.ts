/** "three-time world champion", "the two-time winner": how often somebody has won a title. */
import type { Token } from '../../../language/sentence.ts';
import { personDescribed } from '../../attribute/described.ts';
import { linkAt } from '../../reading/phrase.ts';
import type { Facet } from '../facet.ts';
import type { Figure } from './bearer.ts';

/** Whoever has won, or nearly. Source: WordNet 3.1, hyponyms of achiever.n.01 and contestant.n.01 that are counted by titles. */
const WINNERS = new Set(
  'champion winner titleholder medallist medalist laureate nominee finalist runner-up premier olympian'.split(' '),
);

/** The words between the figure and the title at most: "three-time European indoor champion". */
const REACH = 3;

/** The titles that a figure counts: those of today, or those of then, which may have become more. */
export function titlesWon({ context, first, end }: Figure): Facet | undefined {
  const { sentence, references, times } = context;
  const [mark, time] = [sentence.tokens[end], sentence.tokens[end + 1]];
  if (mark?.form !== '-' || time?.lemma !== 'time') return undefined;
  const noun = sentence.tokens.slice(end + 2, end + 3 + REACH).find(({ lemma }) => WINNERS.has(lemma));
  const person = noun === undefined ? undefined : personDescribed(context, noun, first);
  const entity = person === undefined ? undefined : linkAt(context, person);
  if (noun === undefined || entity === undefined) return undefined;
  const kind = sentence.tokens.slice(end + 2, noun.index + 1).map(({ lemma }) => lemma.toLowerCase());
  const bearer = { head: references.entity(entity.entity).name.toLowerCase(), modifiers: [], entity, definite: true };
  const isDated = times.some(({ expression }) => expression.value.fields.year !== undefined);
  const name = `times${isDated || isOfThen(sentence.tokens, first) ? ' then' : ''}:${kind.join(' ')}`;
  return { name, bearers: [bearer], known: false, presupposed: true, announced: false };
}

/** "the then two-time champion". */
const isOfThen = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ lemma }) => lemma === 'then');
