/** What a comparison may look at beside the two claims. */
import type { Claims } from '../claims/index.ts';
import type { CalendarDate } from '../document/document.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { References } from '../reference/entity.ts';

export interface CompareContext {
  readonly text: AnalysedText;
  readonly references: References;
  readonly claims: Claims;
  /** The draft's date, where it is known. */
  readonly date?: CalendarDate;
}
