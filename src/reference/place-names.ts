/** Is a name that of a place that readers know? */
import { place } from '../language/lexicon/index.ts';
import { ALIASES } from './data/aliases.ts';
import { WELL_KNOWN_PLACES } from './data/well-known-places.ts';

const PLACES = new Set([
  ...WELL_KNOWN_PLACES,
  ...ALIASES.filter(({ kind }) => kind === 'place').flatMap(({ names }) => names),
]);

/**
 * True for the name of a country, continent or city that stands for a government. The short forms count only in capitals
 * ("US", not "us").
 */
export function isPlaceName(name: string): boolean {
  const key = name.toLowerCase().replaceAll('.', '');
  if (key.length <= 3 && name !== name.toUpperCase()) return false;
  return PLACES.has(key) || (key.length > 3 && place(name)?.kind === 'country');
}

/** True for a region or city of the gazetteer; people and firms can have the same name. */
export function canBePlace(name: string): boolean {
  return name.length > 3 && place(name) !== undefined;
}
