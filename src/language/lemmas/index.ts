/** Dictionary forms, as in the English treebanks of Universal Dependencies; they follow the tags that they are given. */
import type { Upos } from '../upos.ts';
import { CLOSED } from './closed.ts';
import { exceptions } from './exceptions.ts';
import { isProperAdjective } from './proper-adjectives.ts';
import { detach, type Inflection } from './rules.ts';

const INFLECTIONS: Readonly<Record<string, Inflection>> = {
  VBZ: 'third-person',
  VBD: 'past',
  VBN: 'past',
  VBG: 'gerund',
  NNS: 'plural',
  NNPS: 'plural',
  JJR: 'comparative',
  RBR: 'comparative',
  JJS: 'superlative',
  RBS: 'superlative',
};

/** Comparatives that are their own lemma. */
const UNGRADED = new Set(['more', 'most', 'less', 'least']);

/**
 * The lemma of a word with its tags: lower case, but proper nouns as written, "I", and short forms in capitals ("TV").
 * Pronouns go to their nominative and possessives stay, as in UD ("him" is he, "his" is his).
 */
export function lemma(form: string, upos: Upos, xpos: string): string {
  if (upos === 'PROPN' || upos === 'X' || xpos.startsWith('NNP')) return form;
  if (upos === 'PUNCT' || upos === 'SYM') return mark(form);
  const lower = form.toLowerCase().replaceAll('\u2019', "'");
  if (upos === 'PRON' && xpos.endsWith('$')) return lower;
  const closed = CLOSED[upos]?.get(lower);
  if (closed !== undefined) return upos === 'AUX' && lower === "'d" && xpos === 'VBD' ? 'have' : closed;
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verb(lower, xpos);
    case 'NOUN':
      return noun(form, lower, xpos);
    case 'ADJ':
    case 'ADV':
      return isCapital(form) && isProperAdjective(lower) ? form.charAt(0) + lower.slice(1) : graded(lower, upos, xpos);
    case 'NUM':
      return /\d,\d/.test(form) ? form.replaceAll(',', '') : /^[IVXLC]+$/.test(form) ? form : lower;
    default:
      return lower;
  }
}

function mark(form: string): string {
  if (form === '\u201c' || form === '\u201d') return '"';
  if (form === '\u2018' || form === '\u2019') return "'";
  return /^[\u2013\u2014]+$/.test(form) ? '-' : form;
}

/** Clitics of full verbs: "he's" is be, "I've" is have. */
const CLITIC_VERBS: Readonly<Record<string, string>> = {
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'d": 'have',
  am: 'be',
  are: 'be',
  is: 'be',
  were: 'be',
  was: 'be',
  gon: 'go',
  wan: 'want',
  got: 'get',
};

function verb(lower: string, xpos: string): string {
  const clitic = CLITIC_VERBS[lower];
  if (clitic !== undefined) return clitic;
  const inflection = INFLECTIONS[xpos];
  if (inflection === undefined) return lower;
  const { verbs, stems } = exceptions();
  const base = verbs.get(lower);
  if (base !== undefined) return base;
  const stem =
    inflection === 'past' ? lower.replace(/ed$/, '') : inflection === 'gerund' ? lower.replace(/ing$/, '') : lower;
  return (stem === lower ? undefined : stems.get(stem)) ?? detach(lower, inflection);
}

function noun(form: string, lower: string, xpos: string): string {
  const isPlural = xpos === 'NNS';
  if (isShortForm(form)) return isPlural && form.endsWith('s') ? form.slice(0, -1) : form;
  if (!isPlural || /\d/.test(form)) return lower;
  return compound(lower) ?? exceptions().nouns.get(lower) ?? detach(lower, 'plural');
}

/** "TV", "DNA", "MPs", "CO2", "X": capitals, figures and stops, at most four letters. */
function isShortForm(form: string): boolean {
  return form.length <= 6 && /^(?:[A-Z]{1,4}s?|(?=.*[A-Z])[A-Z\d.&]{2,6}s?)$/.test(form) && !/^[A-Z]{5,}$/.test(form);
}

/** "policemen", "grandchildren": the irregular word at the end decides. And "troops", which WordNet lists as a word. */
function compound(lower: string): string | undefined {
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -2)}an`;
  if (lower.endsWith('children')) return lower.slice(0, -3);
  if (lower.endsWith('people')) return `${lower.slice(0, -6)}person`;
  if (lower === 'troops') return 'troop';
  return undefined;
}

const isCapital = (form: string): boolean => /^[A-Z]/.test(form);

function graded(lower: string, upos: Upos, xpos: string): string {
  const inflection = INFLECTIONS[xpos];
  if (inflection !== 'comparative' && inflection !== 'superlative') return lower;
  if (UNGRADED.has(lower)) return lower;
  const { adjectives, adverbs } = exceptions();
  const [first, second] = upos === 'ADV' ? [adverbs, adjectives] : [adjectives, adverbs];
  return first.get(lower) ?? second.get(lower) ?? detach(lower, inflection);
}
