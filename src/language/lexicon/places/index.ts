/** Countries, regions and cities: what a name means, and what lies inside what. Built by scripts/lexicon/places.ts. */
import { readDataFile } from '../../data-file.ts';
import { lazily } from '../../lazily.ts';
import { fieldsOf, type LineTable, lineTable } from '../line-table.ts';
import { memoised } from '../memoised.ts';
import { DEMONYMS } from './demonyms.ts';
import { placeKey } from './place-key.ts';

export interface Place {
  readonly kind: 'country' | 'region' | 'city';
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** What its people and things are called, for a country: "Syrian". */
  readonly demonyms: readonly string[];
}

interface Meaning {
  readonly kind: Place['kind'];
  /** The country, or the country and the region, "US-CA", of each place of that name, the largest first. */
  readonly codes: readonly string[];
}

const table: () => LineTable = lazily(() => lineTable(readDataFile('lexicon-places.txt').toString('latin1')));

/** Parts of a place ("northern Syria") and words for its kind ("Aleppo province"), as keys. */
const PART =
  /^(?:(?:north|south|east|west|northern|southern|eastern|western|north(?:east|west)(?:ern)?|south(?:east|west)(?:ern)?|central|greater|inner|upper|lower|downtown|rural|mainland|city_of|province_of|state_of|town_of)_)+/;
const KIND_WORD = /_(?:province|city|state|county|district|region|governorate|area|countryside|suburbs|airport)$/;

/** The place of that name, the most important one; accents, stops and "the" do not matter. Undefined for unknown names. */
export const place = memoised((name): Place | undefined => {
  const meaning = meaningsOf(placeKey(name))[0];
  const country = meaning?.codes[0]?.slice(0, 2);
  if (meaning === undefined || country === undefined) return undefined;
  return { kind: meaning.kind, country, demonyms: meaning.kind === 'country' ? demonymsOf(country) : [] };
});

/**
 * Does the first place hold the second, or are they two names of one country? "northern Syria" lies in Syria, and a city
 * in each country that has one of its name. False where either is unknown.
 */
export function contains(outer: string, inner: string, desk?: { readonly places: OwnPlaces }): boolean {
  if (desk !== undefined && desk.places.size > 0) return containsOwn(outer, inner, desk.places);
  return containsKnown(outer, inner);
}

/** Places that a desk adds: by key, the names of the places that each lies in, from the inside out. */
export type OwnPlaces = ReadonlyMap<string, readonly string[]>;

function containsOwn(outer: string, inner: string, places: OwnPlaces): boolean {
  const key = placeKey(outer);
  const around = places.get(placeKey(inner)) ?? [];
  return containsKnown(outer, inner) || around.some((each) => placeKey(each) === key || containsKnown(outer, each));
}

function containsKnown(outer: string, inner: string): boolean {
  const whole = meaningsOf(placeKey(outer)).filter(({ kind }) => kind !== 'city');
  if (whole.length === 0) return false;
  const codes = whole.flatMap((meaning) => meaning.codes);
  const key = placeKey(inner);
  const own = meaningsOf(key);
  const meanings = own.length > 0 ? own : meaningsOf(key.replace(PART, '').replace(KIND_WORD, ''));
  return meanings.some((meaning) => meaning.codes.some((code) => codes.some((outside) => isInside(code, outside))));
}

/** The country that a demonym or its adjective belongs to ("Syrian": SY), however it is written; undefined for others. */
export const countryOfDemonym = memoised((word): string | undefined =>
  byDemonym().get(word.toLowerCase().replaceAll('-', ' ')),
);

const isInside = (code: string, outer: string): boolean => code === outer || code.startsWith(`${outer}-`);

function meaningsOf(key: string): readonly Meaning[] {
  const fields = fieldsOf(table(), key) ?? [];
  const meanings: Meaning[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const kind = fields[at];
    const codes = (fields[at + 1] ?? '').split(',');
    if (kind === 'country' || kind === 'region' || kind === 'city') meanings.push({ kind, codes });
  }
  return meanings;
}

function demonymsOf(country: string): readonly string[] {
  const list = DEMONYMS[country];
  return list === undefined ? [] : list.split(' ').map((word) => word.replaceAll('-', ' '));
}

const byDemonym: () => ReadonlyMap<string, string> = lazily(
  () =>
    new Map(
      Object.keys(DEMONYMS).flatMap((country) =>
        demonymsOf(country).map((word) => [word.toLowerCase(), country] as const),
      ),
    ),
);
