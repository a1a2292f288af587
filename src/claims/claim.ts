/** What a draft says that could be true or false. Each kind's own type stands beside its extractor. */
import type { Span } from '../document/position.ts';
import type { TimeValue } from '../language/time.ts';
import type { Link } from '../reference/entity.ts';

/** A claim's number in its draft, from 0, in the order of the text. */
export type ClaimId = number;

/** The dictionary form of a word. */
export type Lemma = string;

/** Somebody or something that takes part in what a clause tells. */
export interface Participant {
  readonly role: 'agent' | 'patient' | 'oblique' | 'owner';
  readonly head: Lemma;
  readonly text: string;
  /** The preposition before it: "to" of "lost to the visitors". */
  readonly preposition?: Lemma;
  /** Adjectives and compounds that narrow the head, as in Subject. */
  readonly modifiers: readonly Lemma[];
  /** True after "a", "another", "some": it may be another than any told of before. */
  readonly indefinite: boolean;
  readonly entity?: Link;
  /** Whose it is, where it is no name itself: "the French army", "Turkey's troops". */
  readonly of?: Link;
}

/** How much of a set a phrase speaks of. */
export type Quantifier = 'all' | 'most' | 'some' | 'none';

/** What a claim is about: a phrase, its head, what narrows it, and the entity that it names. */
export interface Subject {
  readonly phrase: Span;
  /** The phrase as written, for messages. */
  readonly text: string;
  readonly head: Lemma;
  /** Adjectives, compounds and the like that narrow the head: "civilian", "new", "home". */
  readonly modifiers: readonly Lemma[];
  readonly entity?: Link;
  /** The owner or whole: "of Syria", "Turkey's", "IS militants". */
  readonly of?: Link;
  readonly ofText?: string;
  readonly set?: { readonly size?: number; readonly quantifier: Quantifier };
}

/** Who says it. */
export interface Source {
  readonly kind: 'narrator' | 'named' | 'described' | 'document';
  /** As written: "Votel", "the United Nations", "report"; absent for the narrator. */
  readonly name?: string;
  readonly entity?: Link;
  /** The organisation that an officer or document speaks for. */
  readonly organisation?: Link;
  readonly mode: 'quoted' | 'paraphrased' | 'headline' | 'plain';
  /** When it was said, where the text tells. */
  readonly said?: TimeValue;
  /** Who passes it on. */
  readonly via?: Source;
}

/** Whether it is said to be so, not to be so, planned, possible, … */
export interface Stance {
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'fact' | 'plan' | 'possibility' | 'condition' | 'question';
  /** The words that hedge it ("reportedly", "up to"), where there are any. */
  readonly hedge?: string;
  /** What the draft itself says of the claim: "denied", "wrong", "revised", "rumoured". */
  readonly status?: 'denied' | 'mistaken' | 'revised' | 'withdrawn' | 'outdated' | 'rumoured';
}

/** What a claim is limited to. */
export interface Scope {
  /** `wide` is true for a country or more. */
  readonly place?: { readonly text: string; readonly wide: boolean; readonly link?: Link };
  readonly time?: { readonly text: string; readonly value: TimeValue };
  /** The claim whose set this one is a part of ("including up to 3,000 foreigners"). */
  readonly partOf?: ClaimId;
  /** True where the text itself marks it as a part ("including", "of whom", "among them"). */
  readonly part?: boolean;
  /** Whom it is limited to ("among rural voters", "of those under 30"): noun, what narrows it, ages; sorted. */
  readonly population?: readonly Lemma[];
}

/** Where a claim stands. */
export interface ClaimPlace {
  /** Index of the block in AnalysedText.blocks. */
  readonly block: number;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  /** The sentence's number in its paragraph, from 1. */
  readonly sentence: number;
  /** The whole sentence, or the table row, in the source. */
  readonly span: Span;
  /** The sentence (or row) as read: markup stripped. */
  readonly text: string;
}

/** What all claims have. */
export interface ClaimBase {
  readonly id: ClaimId;
  /** The evidence: a stretch inside one sentence or table row. */
  readonly span: Span;
  /** The evidence as read. */
  readonly text: string;
  readonly place: ClaimPlace;
  readonly subject: Subject;
  readonly source: Source;
  readonly stance: Stance;
  readonly scope: Scope;
  /** What else takes part in what the clause tells: entities, and the head nouns of its arguments, sorted. */
  readonly participants: readonly Participant[];
  /** The content lemmas of the clause, sorted, without the figures; for "the same topic?". */
  readonly topic: readonly Lemma[];
  /** The words that carry the value, for ids and highlights: "14,000 and 18,000", "mostly gone". */
  readonly value: string;
  /** Where those words stand in the source. */
  readonly highlights: readonly Span[];
}
