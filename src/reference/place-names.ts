/** Is a name that of a place that readers know? */
import { ALIASES } from './data/aliases.ts';
import { COUNTRIES } from './data/countries.ts';

const PLACES = new Set([...COUNTRIES, ...ALIASES.filter(({ kind }) => kind === 'place').flatMap(({ names }) => names)]);

/** True for the name of a country, continent or capital. The short forms count only in capitals ("US", not "us"). */
export function isPlaceName(name: string): boolean {
  const key = name.toLowerCase().replaceAll('.', '');
  return (key.length > 3 || name === name.toUpperCase()) && PLACES.has(key);
}
