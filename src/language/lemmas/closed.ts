/**
 * The lemmas of the closed classes, by tag and form in lower case.
 * Source: the English guidelines of Universal Dependencies and what EWT and GUM write.
 */
import type { Upos } from '../upos.ts';

const table = (words: string): ReadonlyMap<string, string> => {
  const parts = words.split(' ');
  return new Map(parts.flatMap((form, at) => (at % 2 === 0 ? [[form, parts[at + 1] ?? form] as const] : [])));
};

const AUX =
  "is be was be are be were be 's be 'm be 're be am be been be being be be be s be m be re be ai be r be " +
  "has have had have 've have ve have having have did do does do done do doing do 'd would d would 'll will ll will " +
  'wo will ca can sha shall got get getting get gets get';

const PRON =
  "me I i I us we 's we them they 'em they him he her she mine my yours your ours our theirs their hers her these this " +
  'those that whom who myself myself an a';

/** By UPOS. "her" as a possessive is told apart by its fine tag before this table is asked. */
export const CLOSED: Partial<Record<Upos, ReadonlyMap<string, string>>> = {
  AUX: table(AUX),
  PRON: table(PRON),
  DET: table('an a these this those that'),
  PART: table("n't not nt not na to ta to s 's ' 's"),
  ADP: table('vs versus vs. versus thru through w/ with'),
  CCONJ: table('n and'),
  NOUN: table('pm p.m. am a.m. p.m p.m. a.m a.m. etc etc. data data media media'),
  NUM: table('m million bn billion b billion k thousand tn trillion'),
};
