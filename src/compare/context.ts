/** What a comparison may look at beside the two claims. */
import type { Claims } from '../claims/index.ts';
import type { CalendarDate } from '../document/document.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { References } from '../reference/entity.ts';

export interface CompareContext {
  /** @internal What Stet read of the draft; rules ask for it through functions (passageOf, draftText). */
  readonly text: AnalysedText;
  /** @internal Who is who; rules ask entityOf and entitiesOf. */
  readonly references: References;
  readonly claims: Claims;
  /** The draft's date, where it is known. */
  readonly date?: CalendarDate;
}
