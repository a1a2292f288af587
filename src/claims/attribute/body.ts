/** The body of an office: "of Orrel Bank", "the club's", "at the ministry", and the field of a chair ("of history"). */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import { linkAt, ownerOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StandingClaim } from './standing.ts';

/** What is known of a body: the entity, and the nouns that name it, or its field, without a name. */
export type Body = Pick<StandingClaim, 'body' | 'bodyNouns'>;

/** The body that owns an office, or that the token itself names ("chairs the board"). */
export function bodyOf(context: SentenceContext, token: Token, whose: 'owner' | 'itself'): Body {
  const owners = ownersOf(context, token);
  const nouns = whose === 'itself' ? [token, ...owners] : owners;
  const body = ownerOf(context, token) ?? namedAmong(context, nouns);
  const bodyNouns = nouns.filter((noun) => linkAt(context, noun) === undefined).map(({ lemma }) => lemma.toLowerCase());
  return { ...(body === undefined ? {} : { body }), ...(bodyNouns.length === 0 ? {} : { bodyNouns }) };
}

/** "the club's treasurer", "treasurer of the club", "a professor of history at Leeds". */
function ownersOf({ sentence }: SentenceContext, noun: Token): readonly Token[] {
  return [
    ...dependents(sentence, noun, 'nmod:poss').filter(({ upos }) => upos !== 'PRON'),
    ...dependents(sentence, noun, 'nmod', 'obl').filter((below) =>
      /^(?:of|for|at|in|with)$/u.test(dependent(sentence, below, 'case')?.lemma ?? ''),
    ),
  ];
}

function namedAmong(context: SentenceContext, nouns: readonly Token[]): StandingClaim['body'] {
  for (const noun of nouns) {
    const link = linkAt(context, noun);
    if (link !== undefined) return { text: context.references.entity(link.entity).name, link };
  }
  return undefined;
}
