/** Who is who: mentions, the entities that they name, and the links between them. */
import type { TextSpan } from '../document/position.ts';

/** What sort of thing an entity is, as far as its names and context tell. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'other';

/** An entity's number in its draft, from 0, in the order of first mention. */
export type EntityId = number;

/** A token of the draft: block, sentence in the block, token in the sentence. */
export interface TokenPlace {
  readonly block: number;
  readonly sentence: number;
  readonly token: number;
}

/** A place where something is named, described or referred to. */
export interface Mention {
  /** Index of the block in AnalysedText.blocks, and of the sentence in the block. */
  readonly block: number;
  readonly sentence: number;
  /** The whole phrase, and the tokens of the sentence that it covers (end not included). */
  readonly span: TextSpan;
  readonly first: number;
  readonly end: number;
  /** The index of the head token. */
  readonly head: number;
  readonly text: string;
  readonly form: 'name' | 'pronoun' | 'description' | 'possessive';
}

/** What ties a mention to its entity. */
export type LinkGround =
  | 'name'
  | 'short-name'
  | 'acronym'
  | 'alias'
  | 'apposition'
  | 'title'
  | 'pronoun'
  | 'description';

/** The bond between a mention and an entity. */
export interface Link {
  readonly entity: EntityId;
  /** 0 to 1. */
  readonly confidence: number;
  readonly ground: LinkGround;
  /** What speaks against it, in words: "age 61, elsewhere 58". */
  readonly mismatches: readonly string[];
}

/** A thing with all its names. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest name, as first written. */
  readonly name: string;
  /** Every distinct way in which it is written, in the order of the text. */
  readonly names: readonly string[];
  readonly gender?: 'feminine' | 'masculine' | 'plural' | 'neuter';
  /** Lower-case descriptions given to it by apposition or title: "war monitor", "president". */
  readonly descriptions: readonly string[];
  /** The organisation, country or group that it speaks for or belongs to, where the text says so. */
  readonly memberOf?: EntityId;
  readonly mentions: readonly (Mention & { readonly link: Link })[];
}

/** Looks entities up. */
export interface References {
  readonly entities: readonly Entity[];
  /** The entity and link of the mention whose tokens cover the given token, if any; names win over descriptions. */
  at(block: number, sentence: number, token: number): (Mention & { readonly link: Link }) | undefined;
  /** The noun without a name that a third-person pronoun stands for, if any: its head token. */
  antecedent(block: number, sentence: number, token: number): TokenPlace | undefined;
  entity(id: EntityId): Entity;
}
