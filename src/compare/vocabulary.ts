/** The closed vocabulary in which a rule says what it compares. */

/** By what the two claims must be about the same thing. */
export type Same =
  | 'measure'
  | 'subject'
  | 'event'
  | 'entity'
  | 'set'
  | 'topic'
  | 'words'
  | 'name'
  | 'digits'
  | 'occupancy';

/** In what the two claims must differ. */
export type Clash =
  | 'value'
  | 'pole'
  | 'polarity'
  | 'time'
  | 'place'
  | 'roles'
  | 'name'
  | 'words'
  | 'part-over-whole'
  | 'arithmetic';

/** What makes a difference harmless; a rule names those that it allows in `unless`, the others are always asked. */
export type Explanation =
  | 'other-scope'
  | 'other-time'
  | 'part-of-whole'
  | 'rounding'
  | 'revised'
  | 'hypothetical'
  | 'denied';

/** What comparing two values came to. */
export type Outcome = 'clash' | 'compatible' | 'part' | 'none';
