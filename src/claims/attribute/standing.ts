/** What somebody is to others: an office, a kinship, a nation, a place of birth. */
import type { Token } from '../../language/sentence.ts';
import type { Link } from '../../reference/entity.ts';
import type { ClaimBase, Lemma } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { linkOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** "Ann Lee, the treasurer of the club", "Lee's sister Eve", "the Norwegian Ola Berg", "born in Oslo". */
export interface StandingClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute:
    | 'title'
    | 'relation'
    | 'relative'
    | 'nationality'
    | 'birthplace'
    | 'bearing'
    | 'affiliation'
    | 'family'
    | 'party'
    | 'calling';
  /** What it is, under one name for its synonyms: "chair", "sibling", "NO", "Oslo". */
  readonly what: string;
  /** The body, or the other person. */
  readonly body?: { readonly text: string; readonly link: Link } | undefined;
  /** Nouns without a name that tell the body or field of an office: "club", "history". */
  readonly bodyNouns?: readonly Lemma[];
  /** When a calling is followed, where that is told: now, once, or all one's life. */
  readonly held?: 'now' | 'past' | 'lifelong';
  /** True where the text itself gives two of them at once ("chairman and chief executive"). */
  readonly joint: boolean;
}

/** What a reader found: who it is, the tokens [first, end) that say it, and what they say. */
export interface StandingReading extends Pick<StandingClaim, 'attribute' | 'what' | 'joint' | 'held'> {
  readonly owner: Token;
  readonly first: number;
  readonly end: number;
  readonly body?: StandingClaim['body'];
  readonly bodyNouns?: readonly Lemma[];
}

/** The claim of a reading. */
export function standingClaim(context: SentenceContext, reading: StandingReading): Draft<StandingClaim> {
  const { owner, first, end, attribute, what, joint, held, body, bodyNouns } = reading;
  const token = context.sentence.tokens[first] ?? owner;
  const base = new LazyBase(context, { token, bearer: owner, value: { first, end } });
  return Object.assign(base, {
    kind: 'attribute' as const,
    attribute,
    what,
    joint,
    ...(held === undefined ? {} : { held }),
    ...(body === undefined || body.link.entity === linkOf(context, owner)?.entity ? {} : { body }),
    ...(bodyNouns === undefined ? {} : { bodyNouns }),
  });
}
