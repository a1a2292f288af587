/** What requests have to be, as JSON Schemas. */
import { EXPLANATIONS } from '../findings/decisions/decision.ts';
import type { Decision } from '../findings/finding.ts';

/** The longest reason, in UTF-16 code units. */
const LONGEST_REASON = 2000;

const DECISIONS: readonly Decision[] = ['stet', 'fix', 'known'];
const PATH = { type: 'string', minLength: 1, maxLength: 4096 };
const OF_FINDING = {
  path: PATH,
  id: { type: 'string', pattern: '^[0-9a-f]{16}(-[0-9]+)?$' },
  seen: { type: 'string', nullable: true, maxLength: 16 },
};

/** A query that names a draft. */
export const DRAFT_QUERY = {
  type: 'object',
  additionalProperties: false,
  required: ['path'],
  properties: { path: PATH },
};

export const DECISION_BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'id', 'kind', 'seen'],
  properties: {
    ...OF_FINDING,
    kind: { enum: DECISIONS },
    reason: { type: 'string', minLength: 1, maxLength: LONGEST_REASON },
    explanation: { enum: EXPLANATIONS },
  },
};

export const UNDO_BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'id', 'seen'],
  properties: OF_FINDING,
};
