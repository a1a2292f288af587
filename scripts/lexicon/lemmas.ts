/** Builds the list of inflected words that the rules of src/language/lemmas get wrong. */
import { readFileSync } from 'node:fs';
import { detach, type Inflection, restore } from '../../src/language/lemmas/rules.ts';
import { frequency, type WordNet } from './wordnet.ts';

/** What the run-time reads: form and base pairs, joined by blanks, and bases whose stems the rules restore wrongly. */
export interface LemmaData {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  readonly adverbs: string;
  readonly stems: string;
}

const PLAIN = /^[a-z]+$/;

/** The exceptions among all single words of WordNet. Where two bases share a form, the more frequent one gets it. */
export function buildLemmas(wordnet: WordNet): LemmaData {
  return {
    nouns: pairs(wordnet, 'noun', nounForms(wordnet)),
    verbs: pairs(wordnet, 'verb', verbForms(wordnet)),
    adjectives: pairs(wordnet, 'adj', exceptions('adj')),
    adverbs: pairs(wordnet, 'adv', exceptions('adv')),
    stems: stems(wordnet),
  };
}

type Form = readonly [form: string, base: string, inflection?: Inflection];

function* nounForms(wordnet: WordNet): Generator<Form> {
  for (const [form, base] of exceptions('noun')) {
    if (frequency(wordnet, 'noun', base) > 0) yield [form, base, 'plural'];
  }
  for (const base of words(wordnet, 'noun')) {
    if (frequency(wordnet, 'noun', base) === 0) continue;
    yield [plural(base), base, 'plural'];
    if (base.endsWith('s') && isPluralOnly(wordnet, base)) yield [base, base, 'plural'];
  }
}

/** Is the plural itself the dictionary form ("clothes", "means"): unknown in the singular, or the commoner one by far? */
function isPluralOnly(wordnet: WordNet, word: string): boolean {
  const singular = detach(word, 'plural');
  if (singular === word) return false;
  const own = frequency(wordnet, 'noun', word);
  return own > frequency(wordnet, 'noun', singular) || (own > 0 && !wordnet.senses.has(`noun:${singular}`));
}

function* verbForms(wordnet: WordNet): Generator<Form> {
  for (const [form, base] of exceptions('verb')) {
    yield [form, base, form.endsWith('ing') ? 'gerund' : form.endsWith('s') ? 'third-person' : 'past'];
  }
  for (const base of words(wordnet, 'verb')) yield [plural(base), base, 'third-person'];
}

/** What is left of a verb before "-ed" and "-ing", and the verb, where the rules lead elsewhere. The most frequent verb wins. */
function stems(wordnet: WordNet): string {
  const best = new Map<string, string>();
  for (const base of words(wordnet, 'verb')) {
    for (const stem of base.length > 2 ? stemsOf(base) : []) {
      const known = best.get(stem);
      if (known === undefined || frequency(wordnet, 'verb', base) > frequency(wordnet, 'verb', known))
        best.set(stem, base);
    }
  }
  return [...best]
    .filter(([stem, base]) => restore(stem) !== base)
    .map((pair) => pair.join(' '))
    .sort()
    .join(' ');
}

/** The verb without the "e" that endings drop, its last consonant doubled where English doubles it. */
function stemsOf(base: string): readonly string[] {
  if (/[oy]e$/.test(base)) return [base, base.slice(0, -1)];
  if (/[^e]e$/.test(base)) return [base.slice(0, -1)];
  return [/^(?:[^aeiou]*|qu)[aeiouy][bdgklmnprtvz]$/.test(base) ? base + base.slice(-1) : base];
}

function plural(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function* words(wordnet: WordNet, pos: string): Generator<string> {
  for (const name of wordnet.senses.keys()) {
    const [own, word = ''] = name.split(':');
    if (own === pos && PLAIN.test(word)) yield word;
  }
}

/** WordNet 3.0's exception lists (noun.exc and its like), single words only. */
function* exceptions(pos: 'noun' | 'verb' | 'adj' | 'adv'): Generator<readonly [string, string]> {
  for (const line of readFileSync(new URL(`./exceptions/${pos}.exc`, import.meta.url), 'utf8').split('\n')) {
    const [form = '', base = ''] = line.split(' ');
    const isUseful = form !== base || pos === 'noun';
    if (isUseful && PLAIN.test(form) && PLAIN.test(base)) yield [form, base];
  }
}

function pairs(wordnet: WordNet, pos: 'noun' | 'verb' | 'adj' | 'adv', forms: Iterable<Form>): string {
  const best = new Map<string, Form>();
  for (const form of forms) {
    const known = best.get(form[0]);
    if (known === undefined || frequency(wordnet, pos, form[1]) > frequency(wordnet, pos, known[1]))
      best.set(form[0], form);
  }
  const wrong = [...best.values()].filter(([form, base, inflection]) => byRule(form, inflection) !== base);
  return wrong
    .map(([form, base]) => `${form} ${base}`)
    .sort()
    .join(' ');
}

function byRule(form: string, inflection: Inflection | undefined): string {
  if (inflection !== undefined) return detach(form, inflection);
  return detach(form, form.endsWith('t') ? 'superlative' : 'comparative');
}
