/**
 * Titles and ranks that stand before a name, and roles that describe one.
 * Source: by hand, from general knowledge of English address; military, police and church ranks as English-speaking services use
 * them.
 */
import { wordSet } from './word-list.ts';

/** Forms of address and short forms, in lower case, without the stop. */
const ADDRESS = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount prince
  princess king queen emperor empress sheikh sheikha sultan emir imam ayatollah mullah rabbi pope rev revd reverend fr father
  sister brother st saint hon rt_hon messrs mme mlle madame monsieur herr frau senor senora signor
`);

const RANKS = wordSet(`
  gen general lt lieutenant lieut col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private pte
  adm admiral brig brigadier marshal ensign petty_officer airman lance_corporal major_general brigadier_general
  lieutenant_colonel lieutenant_general vice_admiral rear_admiral constable pc inspector supt superintendent det detective
  chief_constable commissioner sheriff trooper officer
`);

const OFFICES = wordSet(`
  president vice_president prime_minister premier chancellor minister secretary foreign_secretary home_secretary
  attorney_general governor gov lieutenant_governor mayor deputy_mayor senator sen representative rep congressman
  congresswoman councillor councilman councilwoman alderman mp msp ambassador consul envoy judge justice magistrate
  prosecutor sheriff archbishop bishop cardinal canon dean deacon vicar chairman chairwoman chair chief director
  spokesman spokeswoman spokesperson speaker leader coach manager headteacher headmaster headmistress chief_executive
  cabinet_secretary secretary-general first_minister first_lady taoiseach deputy
`);

/** Is the word or words (lower case, no stop) a form of address, rank or office that stands before a name? */
export function isTitle(words: string): boolean {
  return ADDRESS.has(words) || RANKS.has(words) || OFFICES.has(words);
}

/** Is it an office or rank, which a person can lose, rather than a form of address? */
export function isOffice(words: string): boolean {
  return RANKS.has(words) || OFFICES.has(words);
}

const MALE = wordSet(
  'mr sir lord baron count duke earl viscount prince king emperor sheikh father brother monsieur herr senor signor spokesman chairman congressman councilman headmaster',
);
const FEMALE = wordSet(
  'mrs ms miss dame lady baroness countess duchess princess queen empress sister mme mlle madame frau senora spokeswoman chairwoman congresswoman councilwoman headmistress',
);

/** Which pronoun a title allows: "Mrs" is she, "Lord" is he; undefined for the rest. */
export function titleGender(title: string): 'male' | 'female' | undefined {
  if (MALE.has(title)) return 'male';
  return FEMALE.has(title) ? 'female' : undefined;
}
