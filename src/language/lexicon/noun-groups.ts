/**
 * Nouns that English-speaking news uses of the same people and things, where WordNet keeps them apart or knows another sense.
 * Source: by hand, from general knowledge of news English.
 */
import { wordList } from './classes/word-list.ts';

const GROUPS: readonly string[] = [
  'person people individual human',
  'soldier troop serviceman servicewoman serviceperson infantryman',
  'militant fighter insurgent rebel guerrilla jihadist jihadi combatant extremist',
  'worker employee staffer',
  'staff workforce personnel',
  'child kid youngster minor',
  'police officer policeman policewoman constable cop',
  'lawyer attorney solicitor barrister counsel',
  'doctor physician medic',
  'company firm business corporation',
  'house home dwelling',
  'flat apartment',
  'shop store outlet',
  'film movie',
  'plane aircraft jet airliner aeroplane airplane',
  'ship vessel boat',
  'car vehicle automobile',
  'lorry truck',
  'blaze fire inferno',
  'shooter gunman',
  'resident inhabitant',
  'migrant immigrant',
  'protester protestor demonstrator',
  'pupil schoolchild',
  'player footballer',
  'lawmaker legislator parliamentarian',
  'councillor councilor',
  'money cash funding',
  'pay wage salary',
  'profit earnings',
  'revenue turnover',
  'victory win',
  'storm hurricane typhoon cyclone',
  'quake earthquake tremor',
  'vaccine jab vaccination',
  'illness disease sickness',
  'survey poll',
  'dead death fatality',
  'wounded injured',
];

/** Nouns that stand for places though WordNet has most of their uses as communities or ways. */
export const PLACES = new Set(
  wordList('village hamlet street road motorway highway market marketplace neighbourhood neighborhood'),
);

/** Nouns that stand for people though WordNet has them as a group or an adjective. */
export const PEOPLE = new Set(
  wordList(
    'people troop staff crew personnel workforce police dead wounded injured homeless unemployed elderly poor casualty fatality public electorate audience crowd nobody everybody someone anyone everyone',
  ),
);

const MEMBERS = new Map<string, readonly string[]>();
for (const group of GROUPS) {
  const words = wordList(group);
  for (const word of words)
    MEMBERS.set(word, [...(MEMBERS.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** The other nouns of the groups of a noun. */
export function groupMates(noun: string): readonly string[] {
  return MEMBERS.get(noun) ?? [];
}
