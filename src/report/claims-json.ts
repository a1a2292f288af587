/** `stet claims --format json`. */
import type { CheckedDocument } from '../findings/check.ts';
import { documentData } from '../findings/claim-data.ts';
import { claimEntry } from '../findings/claim-entry.ts';
import { TOOL } from './tool.ts';

export function claimsJson({ document, claims }: CheckedDocument): string {
  const data = {
    schema: 1,
    tool: TOOL,
    ...documentData(document),
    claims: claims.all.map((claim) => claimEntry(claim, document)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
