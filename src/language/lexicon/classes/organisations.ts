/**
 * Words that end the name of an organisation, and words that begin one.
 * Source: by hand: the company forms of English-speaking countries and the common foreign ones; kinds of bodies that stand at
 * the end of names.
 */
import { wordSet } from './word-list.ts';

/** Forms of companies, in lower case, without the stop. */
const COMPANY_FORMS = wordSet(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp gmbh ag sa spa nv bv ab oy pty holdings group partners bros',
);

const BODIES = wordSet(`
  academy agency alliance army assembly association authority bank board brigade bureau cabinet centre center chamber charity
  church clinic club coalition college command commission committee confederation conference congress consortium constabulary
  cooperative corps council court department directorate division embassy federation firm force forces forum foundation front
  fund government guard guild hospital house industries initiative inspectorate institute institution laboratory league
  legislature lodge mission ministry mosque movement museum nations navy network observatory office orchestra order organisation
  organization panel parliament party patrol police press programme program project regiment registry republic school secretariat
  senate service services society squad staff station studio studios summit syndicate synagogue systems taskforce team technologies
  theatre theater times treasury tribunal trust union university watch watchdog works
`);

/** Is it a form of company ("Ltd")? Lower case, no stop. */
export function isCompanyForm(word: string): boolean {
  return COMPANY_FORMS.has(word);
}

/** Does a name that ends in this word (lower case, no stop) name an organisation? */
export function isOrganisationSuffix(word: string): boolean {
  return COMPANY_FORMS.has(word) || BODIES.has(word);
}
