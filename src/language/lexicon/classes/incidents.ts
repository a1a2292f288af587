/**
 * Incidents of which a draft tells why they came about: each family with the nouns that take it up, and the nouns that take
 * up any of them. Source: WordNet 3.1, hyponyms of happening.n.01 and illness.n.01 that news reports the causes of, by hand.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  fire: 'fire blaze inferno conflagration',
  outbreak: 'outbreak infection illness epidemic poisoning sickness contamination',
  crash: 'crash collision derailment wreck pile-up pileup',
  collapse: 'collapse cave-in subsidence',
  outage: 'outage blackout shutdown breakdown failure',
  explosion: 'explosion blast',
  spill: 'spill leak spillage',
  flood: 'flood flooding inundation deluge',
  landslide: 'landslide landslip mudslide avalanche',
  sinking: 'sinking capsizing shipwreck',
  stampede: 'stampede crush',
};

/** "power cut": two words of which the second names no incident alone. */
const PAIRS: Readonly<Record<string, string>> = {
  'power cut': 'outage',
  'power failure': 'outage',
  'food poisoning': 'outbreak',
};

const ANY = 'disaster tragedy incident accident trouble chaos catastrophe calamity emergency mess mishap';

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, nouns]) => nouns.split(' ').map((noun) => [noun, family] as const)),
);
const ANY_NOUNS: ReadonlySet<string> = new Set(ANY.split(' '));

/** The family of an incident's noun, "any" for one that takes up any of them, or undefined. `before` is the word before it. */
export function incidentFamily(noun: string, before = ''): string | undefined {
  return PAIRS[`${before} ${noun}`] ?? FAMILY_OF.get(noun) ?? (ANY_NOUNS.has(noun) ? 'any' : undefined);
}

/** Verbs, by their class or lemma, that tell of an incident of a family. */
const BY_DEED: Readonly<Record<string, string>> = {
  collapse: 'collapse',
  'give way': 'collapse',
  crash: 'crash',
  derail: 'crash',
  explode: 'explosion',
  flood: 'flood',
  sink: 'sinking',
  capsize: 'sinking',
};

/** The family of the incident that a deed is. */
export const incidentOfDeed = (deed: string): string | undefined => BY_DEED[deed];

/** All nouns for incidents, for patterns. */
export const INCIDENT_NOUNS: readonly string[] = [...FAMILY_OF.keys(), ...ANY_NOUNS, 'power cut'];
