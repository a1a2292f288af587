/** The one thing that a format has to bring. */
import type { CalendarDate, Format } from '../document.ts';
import type { DraftBlock } from '../draft-block.ts';

export interface Reader {
  readonly format: Format;
  /** File name extensions in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The blocks of the source in their order, and the date if the format has a place for one. Never throws. */
  read(source: string): { readonly blocks: readonly DraftBlock[]; readonly date?: CalendarDate };
}
