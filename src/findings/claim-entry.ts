/** A claim as lists of claims give it: to programs, to spreadsheets and to the page. */
import type { Claim } from '../claims/index.ts';
import type { Document } from '../document/document.ts';
import { claimData } from './claim-data.ts';
import { claimDetails } from './claim-details.ts';

export type ClaimEntry = ReturnType<typeof claimEntry>;

/** A claim of a draft as plain data, with a fixed order of keys. */
export function claimEntry(claim: Claim, document: Document) {
  return {
    id: claim.id,
    subject: claim.subject.text,
    ...claimData(claim, document),
    details: claimDetails(claim),
  };
}
