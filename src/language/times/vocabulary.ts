/** The words that times are made of, by class. Source: the months, days, units and number words of English. */
import type { KnownFields } from '../time.ts';

/** Units of time, from short to long. A fortnight is two weeks. */
export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What a piece of text can be; a word may be several ("second", "march"). */
export const CLASS = {
  month: 1 << 0,
  monthShort: 1 << 1,
  weekday: 1 << 2,
  weekdayShort: 1 << 3,
  unit: 1 << 4,
  number: 1 << 5,
  ordinal: 1 << 6,
  season: 1 << 7,
  dayPart: 1 << 8,
  determiner: 1 << 9,
  relative: 1 << 10,
  deictic: 1 << 11,
  part: 1 << 12,
  holiday: 1 << 13,
  repeat: 1 << 14,
  clock: 1 << 15,
  decade: 1 << 16,
  label: 1 << 17,
  digits: 1 << 20,
  apostrophe: 1 << 21,
  word: 1 << 22,
  mark: 1 << 23,
} as const;

/** A known word, in lower case. */
export interface VocabularyWord {
  readonly form: string;
  readonly classes: number;
  /** The month, weekday, number, …, by its class. */
  readonly value: number;
  readonly unit?: Unit;
  /** How many of the unit the word stands for: 2 for a fortnight. */
  readonly units: number;
}

/** Seasons by the value of their words. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Parts of the day by the value of their words. */
export const DAY_PARTS = [
  'morning',
  'afternoon',
  'evening',
  'night',
  'noon',
  'midnight',
  'dawn',
  'dusk',
] as const satisfies readonly NonNullable<KnownFields['partOfDay']>[];

/** [class, words of value 1, words of value 2, …]; words of one value are parted by a space. */
const NUMBERED: readonly (readonly [number, number, string])[] = [
  [CLASS.month, 1, 'january february march april may june july august september october november december'],
  [CLASS.monthShort, 1, 'jan feb mar apr - jun jul aug sep oct nov dec'],
  [CLASS.weekday, 1, 'monday tuesday wednesday thursday friday saturday sunday'],
  [CLASS.weekdayShort, 1, 'mon tue wed thu fri sat sun'],
  [CLASS.season, 0, 'spring summer autumn winter'],
  [CLASS.dayPart, 0, 'morning afternoon evening night noon midnight dawn dusk'],
  [CLASS.dayPart, 0, 'mornings afternoons evenings nights'],
  [
    CLASS.number,
    1,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ],
  [
    CLASS.ordinal,
    1,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ],
  [CLASS.label, 0, '- - st nd rd th'],
];

/** [class, value, words]. */
const VALUED: readonly (readonly [number, number, string])[] = [
  [CLASS.monthShort, 9, 'sept'],
  [CLASS.weekdayShort, 2, 'tues'],
  [CLASS.weekdayShort, 3, 'weds'],
  [CLASS.weekdayShort, 4, 'thur thurs'],
  [CLASS.weekday, 1, 'mondays'],
  [CLASS.weekday, 2, 'tuesdays'],
  [CLASS.weekday, 3, 'wednesdays'],
  [CLASS.weekday, 4, 'thursdays'],
  [CLASS.weekday, 5, 'fridays'],
  [CLASS.weekday, 6, 'saturdays'],
  [CLASS.weekday, 7, 'sundays'],
  [CLASS.season, 2, 'fall'],
  [CLASS.dayPart, 4, 'midday noontime'],
  [CLASS.dayPart, 6, 'daybreak sunrise'],
  [CLASS.dayPart, 7, 'sunset nightfall'],
  [CLASS.number, 30, 'thirty'],
  [CLASS.number, 40, 'forty'],
  [CLASS.number, 50, 'fifty'],
  [CLASS.number, 60, 'sixty'],
  [CLASS.number, 70, 'seventy'],
  [CLASS.number, 80, 'eighty'],
  [CLASS.number, 90, 'ninety'],
  [CLASS.number, 100, 'hundred'],
  [CLASS.number, 1000, 'thousand'],
  [CLASS.number, 12, 'dozen'],
  [CLASS.number, 0.5, 'half'],
  [CLASS.number, 0, 'couple few several many some'],
  [CLASS.ordinal, 30, 'thirtieth'],
  [CLASS.decade, 20, 'twenties'],
  [CLASS.decade, 30, 'thirties'],
  [CLASS.decade, 40, 'forties'],
  [CLASS.decade, 50, 'fifties'],
  [CLASS.decade, 60, 'sixties'],
  [CLASS.decade, 70, 'seventies'],
  [CLASS.decade, 80, 'eighties'],
  [CLASS.decade, 90, 'nineties'],
  [CLASS.determiner, 0, 'the a an this that these those its their his her our my'],
  [
    CLASS.relative,
    0,
    'last next this past coming previous following preceding recent current same first final opening that the its their his her our my these upcoming',
  ],
  [CLASS.deictic, -1, 'yesterday'],
  [CLASS.deictic, 0, 'today tonight overnight'],
  [CLASS.deictic, 1, 'tomorrow'],
  [CLASS.part, 0, 'early mid late end start beginning middle close turn dawn earlier later'],
  [
    CLASS.holiday,
    0,
    'christmas boxing new easter good thanksgiving halloween valentine memorial labor black cyber ash shrove palm maundy whit remembrance armistice veterans bonfire guy burns st may epiphany hogmanay pentecost ascension',
  ],
  [CLASS.repeat, 0, 'every each annually daily weekly monthly yearly fortnightly quarterly nightly hourly once twice'],
  [CLASS.clock, 0, 'noon midnight midday half quarter'],
  [CLASS.label, 0, 'q h weekend weekends fiscal year'],
];

/** Unit words: singular, plural, short forms; the value is how many of the unit one of them is. */
const UNITS: readonly (readonly [Unit, number, string])[] = [
  ['second', 1, 'second seconds'],
  ['minute', 1, 'minute minutes min mins'],
  ['hour', 1, 'hour hours hr hrs'],
  ['day', 1, 'day days'],
  ['week', 1, 'week weeks'],
  ['week', 2, 'fortnight fortnights'],
  ['month', 1, 'month months'],
  ['quarter', 1, 'quarter quarters'],
  ['year', 1, 'year years yr yrs'],
  ['decade', 1, 'decade decades'],
  ['century', 1, 'century centuries'],
];

/** Words that start no time but stand in or beside one. */
const BESIDE =
  'and or to of in on at by for from since until till before after during over throughout through within between ' +
  'about around circa approximately roughly nearly almost just shortly soon immediately more less than least most ' +
  'not no up under ahead prior starting beginning as so far ago hence afterwards previously now time o clock s past ' +
  'am pm m eve old long consecutive full straight whole solid successive extra additional further another calendar ' +
  'working business local eastern central gmt utc bst cet cest est edt et pst pdt pt ist msk aest jst hkt cst cdt pct ' +
  'times per sunday island islands tree trees agreement fawkes patrick mr mrs ms dr sir lady lord minister president is was were ' +
  'are will would has had have saw sees can could said says he she it they we i but when with if while because who ' +
  'which where there people men women children police troops million billion trillion percent percentage cent points ' +
  'pence euros dollars pounds against following financial off out eastern exactly precisely only even date hours or ' +
  'towards toward stroke rest remainder closed close traded trading ended stood priced quoted settled valued rate remains unchanged rose fell up down';

/** Builds the list of all words; entry 0 stands for any other word. */
export function vocabulary(): readonly VocabularyWord[] {
  const words = new Map<string, VocabularyWord>();
  const add = (form: string, classes: number, value: number, unit?: Unit, units = 1) => {
    const known = words.get(form) ?? { form, classes: CLASS.word, value: 0, units: 1 };
    const merged = { ...known, classes: known.classes | classes, value: known.value === 0 ? value : known.value };
    words.set(form, unit === undefined ? merged : { ...merged, unit, units });
  };
  for (const [kind, first, forms] of NUMBERED) {
    forms.split(' ').forEach((form, index) => {
      if (form !== '-') add(form, kind, first + index);
    });
  }
  for (const [kind, value, forms] of VALUED) for (const form of forms.split(' ')) add(form, kind, value);
  for (const [unit, units, forms] of UNITS) for (const form of forms.split(' ')) add(form, CLASS.unit, 0, unit, units);
  for (const form of BESIDE.split(' ')) add(form, 0, 0);
  return [{ form: '', classes: CLASS.word, value: 0, units: 0 }, ...words.values()];
}
