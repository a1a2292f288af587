/**
 * Nouns under which one set of things is counted: a draft tells of 84 homes here and of the 84 houses there.
 * Source: by hand, from general knowledge of news English: nouns that a writer changes for variety when the set stays the same.
 */
import { wordList } from './word-list.ts';

const GROUPS: readonly string[] = [
  'child pupil student schoolchild youngster kid scholar learner',
  'house home dwelling property household residence',
  'flat apartment unit',
  'flight departure service plane',
  'crossing sailing voyage',
  'sailing departure service',
  'train service departure',
  'book volume title copy',
  'novel book title',
  'painting picture canvas artwork work',
  'drawing picture work',
  'container unit',
  'turbine unit',
  'observation shortcoming failing fault deficiency defect breach violation finding weakness lapse flaw failure infringement',
  'complaint objection grievance letter representation',
  'case infection patient',
  'job post position role',
  'seat place ticket',
  'room bedroom',
  'ship vessel boat craft',
  'vehicle car',
  'vote ballot',
  'bid offer tender proposal',
  'application entry submission applicant entrant',
  'fire blaze wildfire',
  'incident accident crash collision',
  'attack raid assault strike',
  'shop store outlet branch',
  'village settlement community hamlet',
  'game match fixture tie',
  'win victory',
  'supporter fan follower',
  'donor supporter backer giver contributor',
  'member subscriber',
  'prisoner inmate detainee convict',
  'worker employee staff staffer hand',
  'customer client user',
  'customer household subscriber',
  'firefighter fireman',
  'crew team unit',
  'volunteer helper',
  'tree sapling',
  'gun weapon firearm',
  'bomb device explosive',
  'document paper file',
  'site location place spot',
  'well borehole',
  'visit swim',
  'visitor guest tourist holidaymaker',
  'protester demonstrator marcher activist campaigner',
  'evacuee refugee',
  'runner competitor entrant athlete finisher starter participant',
  'rider competitor entrant starter finisher participant cyclist',
  'lawmaker deputy legislator parliamentarian',
  'passenger traveller occupant',
  'resident inhabitant villager islander townspeople',
  'item object artefact piece relic exhibit',
  'coin piece',
  'tablet pill dose',
  'vaccine dose jab shot vaccination',
  'pack packet',
  'machine device',
  'bike bicycle',
  'bridge crossing',
  'turbine windmill',
  'parcel package',
  'lawsuit case claim suit',
  'company firm business',
  'farm holding',
  'plot allotment',
  'film movie title picture',
  'song track number',
  'reason ground',
  'step measure',
  'body victim corpse',
  'scheme project programme',
  'recommendation proposal',
  'lot item',
];

const GROUPS_OF = new Map<string, number[]>();
GROUPS.forEach((group, at) => {
  for (const word of wordList(group)) GROUPS_OF.set(word, [...(GROUPS_OF.get(word) ?? []), at]);
});

/** The groups that a noun stands in, by their number; none for most nouns. */
export const countedGroups = (noun: string): readonly number[] => GROUPS_OF.get(noun) ?? [];

/** Can one set be counted under both nouns? A noun is no other name of itself. */
export const isCountedAs = (a: string, b: string): boolean =>
  a !== b && countedGroups(a).some((group) => countedGroups(b).includes(group));
