/** A rule: what it compares, what makes a clash, and examples of both sides. See DESIGN in docs/rules. */
import type { AttributeName, Claim, ClaimKind, GroupClaim, Stance } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { CompareContext } from '../compare/context.ts';
import type { Clash, Explanation, Outcome, Same, WalkedSame } from '../compare/vocabulary.ts';
import type { Voice } from '../compare/voice.ts';
import type { FlaggedClaim, Relation, RuleFailure } from './flag.ts';
import type { OptionDeclared } from './option.ts';

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
  /** The noun that it is about, or that is counted, as the dictionary has it: one of these. */
  readonly noun?: string | readonly string[];
  /** quantity, state, event, time, schedule-denial: the verb, with its particle, as the dictionary has it: one of these. */
  readonly verb?: string | readonly string[];
  /** The same kinds: the class of the verb or its noun: one of these. */
  readonly class?: string | readonly string[];
  /** The same kinds: what hangs on the verb or its noun, by its relation in Universal Dependencies: one of these nouns each. */
  readonly with?: Readonly<Record<string, string | readonly string[]>>;
  /** Words that stand in the evidence, as they are or by their dictionary forms: one of these. */
  readonly words?: string | readonly string[];
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

export interface RuleBase {
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

/** The options of a rule that has none. */
export type NoOptions = Readonly<Record<string, never>>;

/** What a rule that computes may have beside the rest. */
interface ComputedBase<O> extends RuleBase {
  /** What the settings can change, each with the value that it has where they do not. */
  readonly options?: O;
}

/** A rule that computes over one claim: a weekday and its date. */
export interface OneRule<O = NoOptions> extends ComputedBase<O> {
  readonly shape: 'one';
  readonly a: ClaimPattern;
  readonly compareOne: (claim: Claim, context: CompareContext, options: O) => Verdict;
}

/** Which claims meet in a rule that computes over pairs. */
export interface ComputedPairing {
  readonly shape: 'pair';
  readonly a: ClaimPattern;
  readonly b: ClaimPattern;
  /** By what two claims are brought together. */
  readonly same: readonly Same[];
  /**
   * In what the two differ. Where it is given, only pairs get to the rule that all questions of a rule in YAML have let
   * through: same thing, place, time and stance, whatever else the clash asks for; and what the draft squares is dropped.
   * Then `same` takes what rules in YAML take. Where it is absent, the rule asks its questions itself.
   */
  readonly clash?: Clash;
  /** With `clash`: the explanations that let a difference pass; all of them where absent. */
  readonly unless?: readonly Explanation[];
}

/** A rule that computes over a pair. */
export interface ComputedPairRule<O = NoOptions> extends ComputedBase<O>, ComputedPairing {
  readonly comparePair: (a: Claim, b: Claim, context: CompareContext, options: O) => Verdict;
}

/** A rule that computes over a group: a total and its parts. */
export interface GroupRule<O = NoOptions> extends ComputedBase<O> {
  readonly shape: 'group';
  readonly a: ClaimPattern & { readonly kind: 'group' };
  readonly compareGroup: (group: GroupClaim, context: CompareContext, options: O) => Verdict;
}

/** A rule that computes, with options of the type `O`. */
export type ComputedRule<O = NoOptions> = ComputedPairRule<O> | OneRule<O> | GroupRule<O>;

/** The candidates of a rule: one claim, or two. */
export type CandidateClaims = readonly [Claim] | readonly [Claim, Claim];

/**
 * A desk's rule that computes. Its code runs apart from Stet, so it is given all candidates of a draft at once; the verdicts
 * are in their order. Where no answers are wanted of candidates that pass, they may be left out.
 */
export type ApartRule = RuleBase & {
  /** The options that the settings can change. */
  readonly declared: readonly OptionDeclared[];
  /** The same rule with options of the settings; those that are not given keep their value. */
  readonly withOptions: (given: object) => ApartRule;
  readonly compareAll: (
    candidates: readonly CandidateClaims[],
    context: CompareContext,
    explain: boolean,
  ) => readonly Verdict[] | RuleFailure;
} & (ComputedPairing | { readonly shape: 'one' | 'group'; readonly a: ClaimPattern });

export type Rule = PairRule | ComputedRule | ApartRule;

/**
 * Types a rule that is written in TypeScript; returns it as it is. The options, where there are any, are named before the
 * parenthesis: defineRule<Options>({ … }).
 */
export function defineRule<O = NoOptions>(rule: ComputedRule<O>): ComputedRule<O> {
  return rule;
}
