/** What a rule in TypeScript says of itself beside its functions. */
import type { ClaimPattern, ComputedPairing, RuleBase } from '../rule.ts';

/** The rule without its functions. */
export type Definition = RuleBase & { readonly options?: Readonly<Record<string, unknown>> } & (
    | ComputedPairing
    | { readonly shape: 'one' | 'group'; readonly a: ClaimPattern }
  );

/** The function that a rule of each shape has. */
export const COMPARES = { one: 'compareOne', pair: 'comparePair', group: 'compareGroup' } as const;
