/** Adjectives that are written with a capital: of countries, and of regions, peoples, religions and parties. */
import { lazily } from '../lazily.ts';
import { DEMONYMS } from '../lexicon/places/demonyms.ts';

/** Source: general knowledge of English spelling. */
const OTHERS =
  'african american arab arabic asian balkan baltic bavarian bedouin berber bengali biblical buddhist byzantine catalan ' +
  'catholic caucasian celtic christian communist confucian cornish creole democratic english eurasian european flemish ' +
  'hebrew hindu hispanic islamic islamist jewish judaic kurdish latin latino lutheran marxist mediterranean methodist mormon ' +
  'muslim nazi nordic olympic orthodox ottoman paralympic persian presbyterian protestant punjabi quaker republican roman ' +
  "romany sahelian scandinavian scottish shia shiite shi'ite sikh slavic soviet sunni tamil tibetan uighur uyghur victorian " +
  'welsh western yiddish zionist zulu';

const adjectives: () => ReadonlySet<string> = lazily(
  () => new Set([...OTHERS.split(' '), ...Object.values(DEMONYMS).join(' ').toLowerCase().split(' ')]),
);

/** Is the adjective, in lower case, one that keeps its capital ("syrian", "islamic")? */
export function isProperAdjective(lower: string): boolean {
  return adjectives().has(lower);
}
