/** A rule: what it compares, what makes a clash, and examples of both sides. See DESIGN in docs/rules. */
import type { AttributeName, Claim, ClaimKind, GroupClaim, Stance } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { CompareContext } from '../compare/context.ts';
import type { Clash, Explanation, Outcome, Same, WalkedSame } from '../compare/vocabulary.ts';
import type { Voice } from '../compare/voice.ts';
import type { Dimension } from '../language/quantity.ts';
import type { FlaggedClaim, Relation, RuleFailure } from './flag.ts';
import type { OptionDeclared } from './option.ts';

export type { Clash, Explanation, Outcome, Same } from '../compare/vocabulary.ts';

/**
 * A word or several in a row, as a dictionary has them.
 * @minLength 1
 * @maxLength 80
 */
export type Word = string;

/** One word, or a list of which one has to fit. @minItems 1 @uniqueItems */
export type Words = Word | readonly Word[];

/** What hangs on a verb or its noun: relations of Universal Dependencies. */
export type TreeRelation =
  | 'nsubj'
  | 'nsubj:pass'
  | 'obj'
  | 'iobj'
  | 'obl'
  | 'obl:agent'
  | 'nmod'
  | 'amod'
  | 'compound'
  | 'advmod'
  | 'xcomp';

/** Which claims a rule takes. Every key that is given has to match. */
export interface ClaimPattern {
  readonly kind: ClaimKind;
  /** quantity: its dimension, one or several. @minItems 1 */
  readonly dimension?: Dimension | readonly Dimension[];
  /** state: the scale that it stands on. @minLength 1 */
  readonly scale?: string;
  /** state: the end of the scale. @minLength 1 */
  readonly pole?: string;
  /** attribute: which one, or several. @minItems 1 */
  readonly attribute?: AttributeName | readonly AttributeName[];
  /** event: affirmed or negated. */
  readonly polarity?: Stance['polarity'];
  /** group: its form. */
  readonly form?: GroupClaim['form'];
  /** The noun that it is about, or that is counted. */
  readonly noun?: Words;
  /** quantity, state, event, time, schedule-denial: the verb, with its particle. */
  readonly verb?: Words;
  /** The same kinds: the class of the verb or its noun. */
  readonly class?: Words;
  /** The same kinds: the nouns that hang on the verb or its noun, by their relation: { obj: [penalty] }. @minProperties 1 */
  readonly with?: Readonly<Partial<Record<TreeRelation, Words>>>;
  /** Words that stand in the clause, as they are or by their dictionary forms. */
  readonly words?: Words;
}

/** Which relation a clash has; what is absent is not flagged. @minProperties 1 */
export interface RelationTable {
  /** They clash, and one source says both. */
  readonly same?: Relation;
  /** They clash, and two sources disagree; as `same` where absent. */
  readonly sources?: Relation;
  /** Both can be true, but they do not say the same. */
  readonly compatible?: Relation;
  /** One speaks of a part of what the other speaks of. */
  readonly part?: Relation;
}

/**
 * A text with something in it.
 * @minLength 1
 */
export type Text = string;

/**
 * The day that a draft is dated, YYYY-MM-DD.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type DraftDay = string;

/** An example draft that must pass, with the explanation that lets it. */
export interface PassExample {
  readonly draft: Text;
  readonly because: Text;
  /** Where the draft's date matters. */
  readonly date?: DraftDay;
}

/** An example draft that must be flagged; a plain string where no date matters. */
export type FlagExample = Text | { readonly draft: Text; readonly date?: DraftDay };

export interface RuleBase {
  /** Lower-case words joined by hyphens; unique. @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$ */
  readonly id: string;
  /** One line for lists. */
  readonly title: Text;
  /** Why it matters to a reader. */
  readonly why?: Text;
  /** Where a desk had better switch it off. */
  readonly whenNot?: Text;
  readonly relation: RelationTable;
  /** With {a.source}, {a.subject}, {a.words}, {a.value}, {a.figure} and the same for b; rules that compute add their own. */
  readonly message: Text;
  /** How often the rule is right when every question was answered with certainty; 0.9 where absent. @exclusiveMinimum 0 @maximum 1 */
  readonly confidence?: number;
  /** Drafts that it must flag. @minItems 1 */
  readonly flag: readonly FlagExample[];
  /** Drafts that it must not flag, each with the explanation. @minItems 1 */
  readonly pass: readonly PassExample[];
}

/** A rule compares two claims of a draft and says when they cannot both stand. This is all that a rule in YAML can say. */
export interface PairRule extends RuleBase {
  /** Rules in YAML compare pairs; rules for one claim or a group compute, and are in TypeScript. */
  readonly shape: 'pair';
  /** One side of the pair. */
  readonly a: ClaimPattern;
  /** The other side. */
  readonly b: ClaimPattern;
  /** By what the two claims must be about the same thing. @minItems 1 @uniqueItems */
  readonly same: readonly WalkedSame[];
  /** In what the two claims must differ. */
  readonly clash: Clash;
  /** The explanations that let a difference pass; all of them where absent. One that is left out parts nothing. @uniqueItems */
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
  /** Of built-in rules: false only where comparePair is sure to find nothing. Asked first where no answers are wanted. */
  readonly mayFlag?: (a: Claim, b: Claim, context: CompareContext) => boolean;
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
