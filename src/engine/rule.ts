/** A rule: what it compares, what makes a clash, and examples of both sides. See DESIGN in docs/rules. */
import type { AttributeName, Claim, ClaimKind, GroupClaim, Stance } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { CompareContext } from '../compare/context.ts';
import type { Clash, Explanation, Outcome, Same, WalkedSame } from '../compare/vocabulary.ts';
import type { Voice } from '../compare/voice.ts';
import type { FlaggedClaim, Relation } from './flag.ts';

export type { Clash, Explanation, Outcome, Same } from '../compare/vocabulary.ts';

/** Which claims a rule takes. Every key that is given has to match. */
export interface ClaimPattern {
  readonly kind: ClaimKind;
  /** quantity: its dimension. */
  readonly dimension?: string | readonly string[];
  /** state: scale and pole. */
  readonly scale?: string;
  readonly pole?: string;
  /** attribute: which one. */
  readonly attribute?: AttributeName | readonly AttributeName[];
  /** event: affirmed or negated. */
  readonly polarity?: Stance['polarity'];
  /** group: its form. */
  readonly form?: GroupClaim['form'];
}

/** Which relation a clash has: in one voice, between sources, compatible values, a part against its whole. */
export interface RelationTable {
  readonly same?: Relation;
  readonly sources?: Relation;
  readonly compatible?: Relation;
  readonly part?: Relation;
}

/** An example draft that must pass, with the explanation that lets it. */
export interface PassExample {
  readonly draft: string;
  readonly because: string;
  /** YYYY-MM-DD, where the draft's date matters. */
  readonly date?: string;
}

/** An example draft that must be flagged; a plain string where no date matters. */
export type FlagExample = string | { readonly draft: string; readonly date?: string };

interface RuleBase {
  /** Kebab case, unique. */
  readonly id: string;
  readonly title: string;
  /** Why it matters to a reader. */
  readonly why?: string;
  readonly relation: RelationTable;
  /** With placeholders: {a.source}, {a.subject}, {a.words}, {a.value}, the same for b; computed rules add their own. */
  readonly message: string;
  /** 0 to 1: how often the rule is right when every question was answered with certainty; default 0.9. */
  readonly confidence?: number;
  readonly flag: readonly FlagExample[];
  readonly pass: readonly PassExample[];
}

/** A pair rule that is data alone. */
export interface PairRule extends RuleBase {
  readonly shape: 'pair';
  readonly a: ClaimPattern;
  readonly b: ClaimPattern;
  readonly same: readonly WalkedSame[];
  readonly clash: Clash;
  /** The explanations that let a difference pass; all of them where absent. */
  readonly unless?: readonly Explanation[];
}

/** What a computing rule found. */
export interface Verdict {
  /** A row of the relation table. */
  readonly outcome: Outcome;
  readonly answers: readonly Answer[];
  /** Where it does not follow from the sources of the claims. */
  readonly voice?: Voice;
  /** What the message's own placeholders stand for. */
  readonly values?: Readonly<Record<string, string>>;
  /** The claims shown, in their roles; the compared ones where absent. */
  readonly claims?: readonly FlaggedClaim[];
  /** True where the draft itself sets the two side by side. */
  readonly acknowledged?: boolean;
}

/** A rule that computes over one claim: a weekday and its date. */
export interface OneRule extends RuleBase {
  readonly shape: 'one';
  readonly a: ClaimPattern;
  readonly compareOne: (claim: Claim, context: CompareContext) => Verdict;
}

/** A rule that computes over a pair. */
export interface ComputedPairRule extends RuleBase {
  readonly shape: 'pair';
  readonly a: ClaimPattern;
  readonly b: ClaimPattern;
  readonly same: readonly Same[];
  readonly comparePair: (a: Claim, b: Claim, context: CompareContext) => Verdict;
}

/** A rule that computes over a group: a total and its parts. */
export interface GroupRule extends RuleBase {
  readonly shape: 'group';
  readonly a: ClaimPattern & { readonly kind: 'group' };
  readonly compareGroup: (group: GroupClaim, context: CompareContext) => Verdict;
}

export type Rule = PairRule | ComputedPairRule | OneRule | GroupRule;

/** Types a rule that is written in TypeScript; returns it as it is. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
