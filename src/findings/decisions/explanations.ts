/** The usual reasons for which a finding may stand, as the page suggests them and `stet decide` takes them. */
import type { Explanation } from './decision.ts';

export interface SuggestedReason {
  readonly explanation: Explanation;
  /** "other scope"; the reason where a person writes none. */
  readonly label: string;
  /** A sentence that says when it fits. */
  readonly hint: string;
}

/** In the order in which they are shown. */
export const SUGGESTED_REASONS: readonly SuggestedReason[] = [
  {
    explanation: 'other-scope',
    label: 'other scope',
    hint: 'The two speak of other places, people or parts.',
  },
  { explanation: 'other-time', label: 'other time', hint: 'Each was so at its own time.' },
  {
    explanation: 'sources-disagree',
    label: 'the sources disagree and the text says so',
    hint: 'Both are rightly reported, and a reader can see who says which.',
  },
  { explanation: 'rounding', label: 'rounding', hint: 'One figure is the other, less precise.' },
  {
    explanation: 'false-alarm',
    label: 'false alarm',
    hint: 'Stet misread one of them; it should not have been flagged.',
  },
];

/** The words for a usual reason. */
export const labelOf = (explanation: Explanation): string =>
  SUGGESTED_REASONS.find((each) => each.explanation === explanation)?.label ?? explanation;
