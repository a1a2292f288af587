/** What the text has spoken of shortly before: a pronoun can stand for it. */
import type { Token } from '../language/sentence.ts';
import type { EntityDraft } from './draft.ts';
import type { TokenPlace } from './entity.ts';

/** Something that a pronoun can stand for: an entity, or a noun without a name. */
export interface Candidate {
  readonly entity?: EntityDraft;
  /** For a noun without a name: the lemma, and whether it is plural. */
  readonly noun?: Token;
  /** The number of the sentence in the draft, and the token. */
  readonly at: number;
  readonly token: number;
  readonly subject: boolean;
  /** How much its place in the clause lets it be taken up, beside being the subject: 0 to 1. */
  readonly weight: number;
  /** Where a noun without a name stands; a pronoun that stands for it passes it on. */
  readonly place?: TokenPlace;
  /** The quotation that it stands in, by its offset in the block; -1 for the narrator's own words. */
  readonly quotation: number;
}
