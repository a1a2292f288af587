/** One name, two spellings. */
import {
  type Answer,
  type CompareContext,
  defineRule,
  entityOf,
  isNoun,
  type NamingClaim,
  no,
  place,
  skeleton,
  unknown,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'name-spelling',
  title: 'One name, spelt two ways',
  why: 'A misspelt name offends its bearer, and the reader takes one person for two.',
  whenNot: 'In drafts that print names from other alphabets in more than one spelling on purpose.',
  shape: 'pair',
  a: { kind: 'naming' },
  b: { kind: 'naming' },
  same: ['name'],
  relation: { same: 'conflict', sources: 'conflict' },
  message: '"{a.value}" here, "{b.value}" there: one of the two is misspelt, or two are meant.',
  confidence: 0.9,
  flag: [
    'Captain Jules Tamreka led the mutiny.\n\nCaptain Jules Tamreke, the son of a tailor, had trained at sea.',
    'Dr Helena Lindqvist led the study. The team worked for a year.\n\nDr Lindquist hopes for more money.',
    'Police named the driver as Peter Hollins, 45.\n\nHollings was charged on Monday, police said.',
    'The village of Kerzenow was cut off. Nobody in Kerzenow had power.\n\nRoads to Kersenow were blocked.',
    'The Institute for Lake Research paid.\n\nThe Institute of Lake Research said nothing.',
    'Detective Inspector Louise Marsh leads the inquiry.\n\nCall Detective Inspector Laura Marsh with what you know.',
    'The National Lake Research Society met in May.\n\nA fellow of the NRLS spoke.',
    'Tom Barraclough scored twice. Barraclough left the field to cheers.\n\nTim Barraclough said he was proud.',
  ],
  pass: [
    {
      draft: 'The Institute for Law met. A fellow of the Institute for Trade spoke.',
      because: 'two bodies',
    },
    {
      draft: 'Councillor Louise Marsh spoke first.\n\nCouncillor Carla Marsh spoke last.',
      because: 'a council has many',
    },
    { draft: 'The Tarn Ferry Museum closed.\n\nThe TFM will move to the port.', because: 'the letters are in order' },
    { draft: 'The Tarn Ferry Museum closed.\n\nThe MTF met in May.', because: 'another order than a slip makes' },
    { draft: 'Dr Helena Lindqvist led the study.\n\nDr Lindqvist hopes for more money.', because: 'one spelling' },
    {
      draft: 'Maria Keller won the race. Peter Kellner came second.\n\nKeller thanked her coach, and Kellner his.',
      because: 'two people with first names of their own',
    },
    {
      draft: 'Anna Hart and Erik Hart run the farm.\n\nAnna Hart milks, Erik Hart sells.',
      because: 'two people of one family',
    },
    { draft: 'The Austrian team met the Australian team.', because: 'two names of general knowledge' },
    { draft: 'The Smiths moved out. Mr Smith sold the house.', because: 'a plural' },
    { draft: 'She flew from Slovakia on Monday. She had never seen Slovenia.', because: 'two countries' },
    { draft: 'Iran and Iraq signed the accord.', because: 'two countries' },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'naming' || b.kind !== 'naming' || a.pair !== b.pair) return { outcome: 'none', answers: [] };
    const same =
      a.differs === 'first-name'
        ? sameFirstName(a, b, context)
        : a.differs === 'letters'
          ? sameLetters(a, b)
          : sameBearer(a, b);
    if (same.answer === 'no') return { outcome: 'none', answers: [same] };
    return { outcome: 'clash', answers: [same, yes('spelling clashes', `"${a.word}" is not "${b.word}"`)] };
  },
});

const QUESTION = 'same bearer';
const words = (claim: NamingClaim) => claim.name.toLowerCase().split(/\s+/u);

/** Two full names with first names of their own are two people; so are two names side by side in one sentence. */
function sameBearer(a: NamingClaim, b: NamingClaim): Answer {
  if (besides(a, b)) return no(QUESTION, 'one sentence names both');
  const [x, y] = [words(a), words(b)];
  const sameRest = x.length > 1 && x.length === y.length;
  if (a.entityKind !== b.entityKind && a.entityKind !== 'other' && b.entityKind !== 'other')
    return no(QUESTION, 'they are of two kinds');
  if (isNoun(a.word) && isNoun(b.word)) return no(QUESTION, 'both are words of their own');
  if (place(a.name) !== undefined && place(b.name) !== undefined) return no(QUESTION, 'both are places of their own');
  if (isHeadlineNoun(a, x) || isHeadlineNoun(b, y)) return no(QUESTION, 'one is a word of a headline in capitals');
  // Those of one family share the last name, not the first.
  const sameFirst = sameRest && x[0] === y[0];
  if (!sameFirst && (isKin(a) || isKin(b))) return no(QUESTION, 'they are of one family');
  if (sameRest) return yes(QUESTION, 'the rest of the name is the same', a.distance === 1 ? 1 : 0.9);
  if (haveFirstNames(a, b)) return no(QUESTION, 'they have first names of their own');
  if (a.count > 2 && b.count > 2) return no(QUESTION, 'both spellings are used throughout');
  if (a.sentences.some((sentence) => b.sentences.includes(sentence))) return no(QUESTION, 'one sentence names both');
  if (isIntroduced(a, x, b) || isIntroduced(b, y, a))
    return no(QUESTION, 'one is brought in with a first name of its own');
  const alone = x.length === 1 && y.length === 1 && Math.max(a.word.length, b.word.length) < LONG_ENOUGH;
  if (alone) return unknown(QUESTION, 'two short names, and nothing else tells whose they are', 0.5);
  const rare = Math.min(a.count, b.count) === 1;
  return unknown(
    QUESTION,
    rare ? 'one of the spellings stands only once' : 'both spellings stand more than once',
    rare ? 0.9 : 0.75,
  );
}

/** "Tom" and "Tim" may be a slip; "Anna" and "Erik" are two people of one family. */
function sameFirstName(a: NamingClaim, b: NamingClaim, context: CompareContext): Answer {
  if (besides(a, b)) return no(QUESTION, 'one sentence names both');
  const office = sharedOffice(a, b, context);
  if (office !== undefined && a.count < 3 && b.count < 3) return yes(QUESTION, `both are the ${office}`, 0.75);
  const near = a.distance === 1 || (a.distance === 2 && Math.min(a.word.length, b.word.length) >= 5);
  if (isKin(a) || isKin(b)) return no(QUESTION, 'they are of one family');
  if (isNickname(a.word) || isNickname(b.word)) return no(QUESTION, 'one may be short for the other');
  if (!near || (a.word[0] !== b.word[0] && skeleton(a.word) !== skeleton(b.word)))
    return no(QUESTION, `"${a.word}" and "${b.word}" are two people of one name`);
  if (a.count > 2 && b.count > 2) return no(QUESTION, 'both names are used throughout');
  return yes(QUESTION, 'the surname is the same, and the first names differ by a letter', 0.9);
}

/** An office that one holds at a time, given to both: "Detective Inspector Ann Lee", "Detective Inspector Amy Lee". */
function sharedOffice(a: NamingClaim, b: NamingClaim, context: CompareContext): string | undefined {
  const [x, y] = [a, b].map(({ subject }) =>
    subject.entity === undefined ? [] : entityOf(subject.entity, context).descriptions,
  );
  return x?.find((role) => y?.includes(role) && ALONE.test(role));
}

/** Offices and parts of a story that two people of one name hardly share. By hand. */
const ALONE =
  /\b(?:inspector|superintendent|chief|head|coach|manager|director|chairman|chairwoman|treasurer|editor|prosecutor|accused|defendant|victim|suspect|ambassador|coroner|founder)\b/u;

/** An acronym whose letters stand in another order than the words of the name. */
const sameLetters = (a: NamingClaim, b: NamingClaim): Answer =>
  besides(a, b)
    ? no(QUESTION, 'one sentence names both')
    : yes(QUESTION, 'the letters are those of the name in another order', 0.85);

/** "Marion Holt, her daughter", "his brother Erik Hart". */
function isKin({ name, place: { text } }: NamingClaim): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  return KIN_AFTER.test(text.slice(at + name.length)) || KIN_BEFORE.test(text.slice(0, at));
}

/** Nouns of kinship. Source: WordNet 3.1, hyponyms of relative.n.01 in everyday use. */
const KIN =
  'mother|father|parent|daughter|son|child|brother|sister|twin|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|grandson|granddaughter|stepson|stepdaughter';
const KIN_AFTER = new RegExp(`^,? (?:\\d+, )?(?:his|her|their|the|a)(?: [a-z-]+){0,2} (?:${KIN})\\b`, 'iu');
const KIN_BEFORE = new RegExp(`\\b(?:${KIN}),? $`, 'iu');

/** "OFFICE" of a headline in capitals may be a word, not a name. */
const isHeadlineNoun = ({ name, word }: NamingClaim, written: readonly string[]): boolean =>
  written.length === 1 && name === name.toUpperCase() && isNoun(word);

/** "Reeve … Reeve … James Reeves": a full name that comes after a surname was used throughout is another's. */
const isIntroduced = (full: NamingClaim, written: readonly string[], bare: NamingClaim): boolean =>
  written.length > 1 &&
  bare.count > 2 &&
  full.count < 3 &&
  bare.place.block < full.place.block &&
  !/\s/u.test(bare.subject.text);

/** "Charlie" for "Charles", "Tommy" for "Thomas". */
const isNickname = (word: string) => /(?:ie|y)$/u.test(word);

/** Both bearers have a full name in the draft, and the full names begin with other words. */
function haveFirstNames(a: NamingClaim, b: NamingClaim): boolean {
  const [x, y] = [a, b].map((claim) => claim.subject.text.toLowerCase().split(/\s+/u));
  return (x?.length ?? 0) > 1 && (y?.length ?? 0) > 1 && x?.[0] !== y?.[0];
}

/** Short words are alike by chance more often: "Hagen" and "Haven". In letters. */
const LONG_ENOUGH = 7;

const besides = (a: NamingClaim, b: NamingClaim) =>
  a.place.block === b.place.block && a.place.sentence === b.place.sentence;
