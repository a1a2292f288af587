/** `stet claims --format json`. */
import type { CheckedDocument } from '../findings/check.ts';
import { claimData, documentData } from '../findings/claim-data.ts';
import { claimDetails } from './claim-details.ts';
import { TOOL } from './tool.ts';

export function claimsJson({ document, claims }: CheckedDocument): string {
  const data = {
    schema: 1,
    tool: TOOL,
    ...documentData(document),
    claims: claims.all.map((claim) => ({
      id: claim.id,
      subject: claim.subject.text,
      ...claimData(claim, document),
      details: claimDetails(claim),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
