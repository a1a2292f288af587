/** All classes of words that Stet has a word in, and the list that says so. Loaded only where somebody asks. */
import { dictionaryForms } from '../lemmas/ways.ts';
import { isUnitWord } from '../numbers/unit-reader.ts';
import { UNIT_WORDS } from '../numbers/units.ts';
import {
  causePreposition,
  degreeOf,
  heldIn,
  isCausal,
  isCauseNoun,
  isDecliningVerb,
  isHedge,
  isOffice,
  isOrganisationSuffix,
  isReportingVerb,
  isScheduleNoun,
  isSpeechNoun,
  isTitle,
  oppositeOf,
  phrasesFrom,
  predicateClass,
  quantifierOf,
  reportingKind,
  twoSided,
  venueKind,
} from './classes/index.ts';
import { SCALES } from './classes/scale-entries.ts';
import { wordList } from './classes/word-list.ts';
import { isGroupNoun, isOrganisationNoun, isPersonNoun, isPlaceNoun, isTimeNoun } from './nouns.ts';
import { countryOfDemonym, place } from './places/index.ts';
import { antonyms, synonyms } from './relations.ts';

/** A class with its reason. */
export interface KnownClass {
  readonly what: string;
  readonly why: string;
}

/** Where lists that were written for this project stand. */
const BY_HAND = 'by hand, see docs/word-lists.md:';

/** The classes of a word or words, in a fixed order. Every dictionary form of the word is looked up. */
export function classesOf(word: string): readonly KnownClass[] {
  const [first = '', ...rest] = word.toLowerCase().split(/\s+/u);
  const forms = dictionaryForms(first).map((form) => [form, ...rest].join(' '));
  const found = [...forms.flatMap((form) => [...onScales(form), ...deeds(form), ...speech(form), ...closed(form)])];
  const known = [...found, ...named(word), ...forms.flatMap(nouns)];
  const seen = new Set<string>();
  return known.filter(({ what }) => !seen.has(what) && seen.add(what) !== undefined);
}

function onScales(form: string): KnownClass[] {
  return SCALES.flatMap(({ name, poles }) =>
    poles.flatMap((pole) =>
      wordList(pole.entries).flatMap((entry) => {
        const [words = '', tag] = entry.replace(/^~/u, '').split('/');
        if (words !== form) return [];
        const only = [
          ...(tag === undefined ? [] : [`as ${tag} alone`]),
          ...(entry.startsWith('~') ? ['with an adverb of degree alone'] : []),
        ];
        const what = `scale ${name}, end ${pole.name}${only.length === 0 ? '' : ` (${only.join(', ')})`}`;
        return [{ what, why: `${BY_HAND} scales` }];
      }),
    ),
  );
}

function deeds(form: string): KnownClass[] {
  const groups = (['verb', 'noun', 'adjective'] as const).flatMap((pos) => {
    const group = predicateClass(form, pos);
    if (group === undefined) return [];
    const opposite = oppositeOf(group);
    const what = `class ${group}, as ${pos}${opposite === undefined ? '' : `; the contrary is ${opposite}`}`;
    return [{ what, why: `${BY_HAND} classes of predicates` }];
  });
  return [
    ...groups,
    ...twoSided(form).map(({ deed }) => ({ what: `deed of two sides: ${deed}`, why: `${BY_HAND} two-sided deeds` })),
    ...heldIn(form).map((held) => ({ what: `deed that holds another: ${held}`, why: `${BY_HAND} entailments` })),
    ...phrasesFrom(form).map(({ deed, isDenial }) => ({
      what: `begins a phrase for ${isDenial ? 'not ' : ''}${deed}`,
      why: `${BY_HAND} deed phrases`,
    })),
  ];
}

function speech(form: string): KnownClass[] {
  return [
    ...(isReportingVerb(form)
      ? [{ what: `verb of reporting (${reportingKind(form) ?? 'say'})`, why: `${BY_HAND} reporting` }]
      : []),
    ...is(isDecliningVerb(form), 'verb of declining to say', 'reporting'),
    ...is(isSpeechNoun(form), 'noun for something said', 'reporting'),
    ...(['causing', 'making', 'harming', 'penalty'] as const).flatMap((role) =>
      is(isCausal(form, role), `verb of causing (${role})`, 'causes'),
    ),
    ...is(causePreposition(form) !== undefined, 'verb of resulting', 'causes'),
    ...is(isCauseNoun(form), 'noun for a cause', 'causes'),
  ];
}

function closed(form: string): KnownClass[] {
  const quantifier = quantifierOf(form);
  const degree = degreeOf(form);
  const venue = venueKind(form);
  return [
    ...is(quantifier !== undefined, `quantifier: ${quantifier}`, 'quantifiers'),
    ...is(degree !== undefined, `adverb of degree: ${degree}`, 'quantifiers'),
    ...is(isHedge(form), 'hedge', 'quantifiers'),
    ...is(isTitle(form), isOffice(form) ? 'title before a name, and an office' : 'title before a name', 'titles'),
    ...is(isScheduleNoun(form), 'noun for a schedule', 'schedules'),
    ...is(isOrganisationSuffix(form), 'last word of organisations', 'organisations'),
    ...is(venue !== undefined, `venue: ${venue}`, 'venues'),
    ...(isUnitWord(form)
      ? [{ what: `unit: ${UNIT_WORDS.get(form)?.name ?? form}`, why: 'NIST Special Publication 811, ISO 4217' }]
      : []),
  ];
}

/** Names of places and peoples, as they are written. */
function named(word: string): KnownClass[] {
  const found = place(word);
  const country = countryOfDemonym(word);
  return [
    ...(found === undefined ? [] : [{ what: `place: ${found.kind} in ${found.country}`, why: 'GeoNames, ISO 3166' }]),
    ...(country === undefined ? [] : [{ what: `people or things of ${country}`, why: 'ISO 3166, demonyms by hand' }]),
  ];
}

function nouns(form: string): KnownClass[] {
  const kinds = [
    ['person', isPersonNoun],
    ['group', isGroupNoun],
    ['organisation', isOrganisationNoun],
    ['place', isPlaceNoun],
    ['time', isTimeNoun],
  ] as const;
  const fitting = kinds
    .filter(([, fits]) => fits(form))
    .map(([kind]) => ({ what: `noun for a ${kind}`, why: 'WordNet 3.1' }));
  const words = (['verb', 'noun', 'adjective'] as const).flatMap((pos) => [
    ...listed(`same as, as ${pos}`, synonyms(form, pos)),
    ...listed(`contrary of, as ${pos}`, antonyms(form, pos)),
  ]);
  return [...fitting, ...words];
}

/** So many words show what is meant. */
const SHOWN = 12;

const listed = (what: string, words: readonly string[]): KnownClass[] =>
  words.length === 0
    ? []
    : [{ what: `${what}: ${words.slice(0, SHOWN).join(', ')}`, why: 'WordNet 3.1, and the classes of predicates' }];

const is = (holds: boolean, what: string, list: string): KnownClass[] =>
  holds ? [{ what, why: `${BY_HAND} ${list}` }] : [];
