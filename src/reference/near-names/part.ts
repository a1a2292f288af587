/** What is compared: a word of a name, or a whole name. */
import type { Entity, EntityId } from '../entity.ts';
import { wordsOf } from '../name-mention.ts';

/** Two entities of one kind, or of a kind that the text leaves open, with nearly one name. */
export interface NearName {
  /** The one mentioned first. */
  readonly a: EntityId;
  readonly b: EntityId;
  readonly nameA: string;
  readonly nameB: string;
  /** The words that differ, in lower case. */
  readonly words: readonly [string, string];
  /** One word is spelt in another way, the surname is the same and the first name is not, or an acronym has its letters in another order. */
  readonly differs: 'spelling' | 'first-name' | 'letters';
  /** Edits between the two words: letters put in, left out, replaced or swapped. */
  readonly distance: number;
}

/** A word of a name, with where it comes from. */
export interface Part {
  readonly entity: Entity;
  readonly name: string;
  readonly words: readonly string[];
  readonly place: number;
}

/** What two parts make; undefined where they are not near. */
export type Compare = (a: Part, b: Part) => NearName | undefined;

/** Every word of every name of an entity; very long names are left out. */
export function partsOf(entity: Entity): readonly Part[] {
  return entity.names.flatMap((name) => {
    const words = wordsOf(name);
    return words.length > 6 ? [] : words.map((_, place) => ({ entity, name, words, place }));
  });
}

/** The names of bodies and of things of unknown kind, as wholes. */
export function wholeNames(entity: Entity): readonly Part[] {
  if (entity.kind !== 'organisation' && entity.kind !== 'other') return [];
  return entity.names.map((name) => ({ entity, name, words: wordsOf(name), place: 0 }));
}

/** The two, as a pair names them. */
export function pairOf(a: Part, b: Part) {
  return { a: a.entity.id, b: b.entity.id, nameA: a.name, nameB: b.name };
}
