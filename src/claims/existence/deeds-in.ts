/** The deeds of known families that a sentence tells of or denies, by verbs, phrases and nouns. */
import { cued, cueOf, hasCue } from '../../language/cues.ts';
import { DENIAL_VERBS, type FamilyPhrase, familiesOfNoun, familyPhrases } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import {
  clauseHead,
  dependent,
  dependents,
  head,
  isNegated,
  isPredicate,
  mayNegate,
  nouns,
  verbsAndBe,
} from '../../language/tree.ts';
import { DEFINITE, denialOf, HAVING } from './denial-of.ts';
import { harmsIn } from './harms-in.ts';

/** A deed in a sentence. */
export interface FoundDeed {
  readonly family: string;
  /** The verb or noun that tells it. */
  readonly token: Token;
  /** The verb that the noun hangs on, where a noun tells it. */
  readonly carrier?: Token;
  /** The tokens [first, end) of the wording. */
  readonly first: number;
  readonly end: number;
  /** Which of them make the wording. */
  readonly words: readonly number[];
  readonly isDenied: boolean;
  /** True where a noun or adjective tells that it was so: "burns to the arm" is no mere name of a deed. */
  readonly isTelling?: boolean;
  /** True where it is said of everybody. */
  readonly isOfAll?: boolean;
}

/** Each deed of a sentence once for each of its families. */
const allIn = remembered((sentence: Sentence) => readDeeds(sentence));

/** Sentences without these words deny no deed. */
const CUE = cueOf(DENIAL_VERBS, ['lack', 'safe', 'unharmed', 'unhurt', 'uninjured', 'unscathed']);

/** The deeds that a sentence denies, once for each of their families. */
export const deniedIn = (sentence: Sentence): readonly FoundDeed[] =>
  mayNegate(sentence) || hasCue(sentence, CUE) ? allIn(sentence).filter(({ isDenied }) => isDenied) : [];

/** The deeds of some families in a sentence, denied or not. */
export const deedsIn = (sentence: Sentence, wanted: ReadonlySet<string>): readonly FoundDeed[] =>
  readDeeds(sentence, wanted);

const readDeeds = (sentence: Sentence, wanted?: ReadonlySet<string>): readonly FoundDeed[] => [
  ...byVerb(sentence, wanted),
  ...byNoun(sentence, wanted),
  ...(wanted?.has('people inside') === false ? [] : nobodyThere(sentence)),
  ...(wanted?.has('injury') === false ? [] : harmsIn(sentence)),
];

/** No phrase goes on behind one of those. */
const BREAKS = new Set('.;:,—–"“”');

/** Between the words of a phrase stand at most so many others. */
const GAP = 7;

function* byVerb(sentence: Sentence, wanted?: ReadonlySet<string>): Generator<FoundDeed> {
  for (const token of verbsAndBe(sentence)) {
    const phrases = familyPhrases(token.lemma);
    if (phrases.length === 0) continue;
    const told = new Set<string>();
    for (const phrase of phrases) {
      if (told.has(phrase.family) || wanted?.has(phrase.family) === false) continue;
      const words = wordsOf(sentence, token, phrase);
      if (words === undefined) continue;
      const end = Math.max(...words) + 1;
      const verb = token.upos === 'AUX' ? clauseHead(sentence, token) : token;
      if (verb.upos === 'VERB' && token.upos === 'AUX' && verb.index > end) continue;
      told.add(phrase.family);
      if (isOnlyMeant(sentence, verb)) continue;
      const isDenied = isNegated(sentence, verb) !== phrase.isDenial;
      const [first, last] = [Math.min(token.index, verb.index), Math.max(token.index + 1, end)];
      yield { family: phrase.family, token: verb, first, end: last, words: [verb.index, ...words], isDenied };
    }
  }
}

/** Verbs whose complement was, or was not, done. By hand, after Karttunen (1971). */
const DOING = new Set(
  'fail manage neglect omit forget bother decline refuse have come go begin start continue seem appear help make let get used'.split(
    ' ',
  ),
);

/** "should not eat", "would have suspended", "decided not to attend": said of no deed that was or was not done. */
function isOnlyMeant(sentence: Sentence, verb: Token): boolean {
  const auxiliaries = dependents(sentence, verb, 'aux').map(({ form }) => form.toLowerCase());
  if (auxiliaries.some((form) => MEANT.has(form))) return true;
  if (auxiliaries.includes('would') && auxiliaries.includes('have')) return true;
  if (!dependents(sentence, verb, 'mark').some(({ form }) => form.toLowerCase() === 'to')) return false;
  const above = head(sentence, verb);
  return above === undefined || verb.deprel !== 'xcomp' || !DOING.has(above.lemma);
}

const MEANT = new Set(['should', 'could', 'can', 'may', 'might', 'must', 'ought', 'ca', "'d", '’d']);

const NO_WORDS: ReadonlySet<string> = new Set();

/** The indexes of the words of the phrase; undefined where it does not stand there. */
function wordsOf(sentence: Sentence, verb: Token, { rest }: FamilyPhrase): readonly number[] | undefined {
  if (rest.length === 0) return isAlone(sentence, verb) ? [verb.index] : undefined;
  const [opening = NO_WORDS, ...others] = rest;
  const first = nextOf(sentence, verb.index, opening) ?? passiveObject(sentence, verb, opening);
  if (first === undefined) return undefined;
  const found = [verb.index, first];
  let at = Math.max(verb.index, first);
  for (const words of others) {
    const next = nextOf(sentence, at, words);
    if (next === undefined) return undefined;
    found.push(next);
    at = Math.max(at, next);
  }
  return found;
}

/** A particle makes it another verb: "turn" is not "turn up". */
const isAlone = (sentence: Sentence, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  verb.deprel !== 'amod' &&
  verb.deprel !== 'compound' &&
  dependent(sentence, verb, 'compound:prt') === undefined;

function nextOf({ tokens }: Sentence, from: number, words: ReadonlySet<string>): number | undefined {
  for (let at = from + 1; at <= from + GAP; at += 1) {
    const token = tokens[at];
    if (token === undefined || BREAKS.has(token.form)) return undefined;
    if (words.has(token.lemma.toLowerCase()) || words.has(token.form.toLowerCase())) return at;
    if (token.upos === 'VERB' && token.xpos !== 'VBN' && token.xpos !== 'VBG') return undefined;
  }
  return undefined;
}

/** "no jobs would be lost": the subject of the passive. */
function passiveObject(sentence: Sentence, verb: Token, words: ReadonlySet<string>): number | undefined {
  return dependents(sentence, verb, 'nsubj:pass', 'nsubj').find(
    ({ lemma, deprel }) => words.has(lemma) && (deprel === 'nsubj:pass' || verb.lemma === 'go'),
  )?.index;
}

function* byNoun(sentence: Sentence, wanted?: ReadonlySet<string>): Generator<FoundDeed> {
  for (const token of nouns(sentence)) {
    if (token.deprel === 'compound') continue;
    const compound = dependent(sentence, token, 'compound');
    const whole = compound === undefined ? [] : familiesOfNoun(`${compound.lemma}-${token.lemma}`);
    const own = familiesOfNoun(token.lemma);
    if (own.length + whole.length === 0) continue;
    const families = [...own, ...whole].filter((family) => wanted?.has(family) !== false);
    if (families.length === 0) continue;
    const denial = denialOf(sentence, token);
    if (denial === undefined && !isBroughtUp(sentence, token)) continue;
    const above = clauseHead(sentence, token);
    const carrier = above.index === token.index || !isPredicate(sentence, above) ? undefined : above;
    const first = denial === undefined ? token.index : Math.min(denial, token.index);
    for (const family of families)
      yield {
        family,
        token,
        ...(carrier === undefined ? {} : { carrier }),
        first,
        end: token.index + 1,
        words: [token.index],
        isDenied: denial !== undefined,
      };
  }
}

const NOBODY = cueOf(['one', 'nobody', 'no-one']);

/** "There was nobody on the premises", "no one was in the house": nobody to get out of it. */
function* nobodyThere(sentence: Sentence): Generator<FoundDeed> {
  for (const token of cued(sentence, NOBODY)) {
    const isOne = token.lemma === 'one' && sentence.tokens[token.index - 1]?.lemma === 'no';
    if (!isOne && !/^(?:nobody|no-one)$/iu.test(token.form)) continue;
    const be = sentence.tokens.slice(Math.max(0, token.index - 3), token.index + 3).find(({ lemma }) => lemma === 'be');
    const place = sentence.tokens.slice(token.index + 1, token.index + 5).find(({ lemma }) => INSIDE.has(lemma));
    if (be === undefined || place === undefined) continue;
    const first = isOne ? token.index - 1 : token.index;
    yield {
      family: 'people inside',
      token,
      carrier: be,
      first,
      end: place.index + 1,
      words: [token.index],
      isDenied: true,
    };
  }
}

const INSIDE = new Set(['in', 'on', 'at', 'inside', 'aboard', 'indoors']);

/** "the downpour", "Thursday's downpour", "his widow"; of a deed also "an apology" that somebody gave. */
function isBroughtUp(sentence: Sentence, noun: Token): boolean {
  if (dependent(sentence, noun, 'nmod:poss', 'nummod') !== undefined) return true;
  const determiner = dependent(sentence, noun, 'det')?.form.toLowerCase();
  if (determiner !== undefined && DEFINITE.has(determiner)) return true;
  const above = head(sentence, noun);
  if (noun.deprel === 'nmod' && above?.lemma === 'number') return true;
  return noun.deprel === 'nsubj' || (noun.deprel === 'obj' && above !== undefined && HAVING.has(above.lemma));
}
