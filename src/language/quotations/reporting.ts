/** Clauses that say who says something: "X said", "said X", "according to X". */
import type { AnalysedProse } from '../analysed.ts';
import type { Sentence, Token } from '../sentence.ts';
import { dependent, dependents, head, isPassive, subject } from '../tree.ts';
import { DENIAL_VERBS, REPORTING_VERBS, STRONG_REPORTING_VERBS } from './reporting-verbs.ts';

/** A reporting clause without what is reported. Token places are indexes in the sentence. */
export interface Reporting {
  readonly sentence: number;
  /** The verb, or "according". */
  readonly verb: number;
  /** The head of the phrase that names who speaks; absent for "it was announced that". */
  readonly speaker?: number;
  /** The stretch of the block's text from the speaker to the verb, in whatever order they stand. */
  readonly start: number;
  readonly end: number;
  readonly by: 'verb' | 'according';
}

/** The reporting clauses of a block in the order of their verbs. */
export function readReporting(block: AnalysedProse): readonly Reporting[] {
  const found: Reporting[] = [];
  const headline = block.block.role === 'headline' || block.block.role === 'heading';
  for (const sentence of block.sentences) {
    for (const token of sentence.tokens) {
      if (headline && !isHeadlineVerb(token)) continue;
      const clause = reportingAt(sentence, token);
      if (clause !== undefined) found.push(clause);
    }
  }
  return found;
}

/** In headlines past forms are participles ("scam revealed"); what is reported stands in the present. */
function isHeadlineVerb({ xpos, form }: Token): boolean {
  return xpos === 'VBZ' || xpos === 'VBP' || /^(?:said|according)$/iu.test(form);
}

function reportingAt(sentence: Sentence, token: Token): Reporting | undefined {
  if (token.form.length === 9 && token.form.toLowerCase() === 'according') return according(sentence, token);
  if (token.upos !== 'VERB' || !REPORTING_VERBS.has(token.lemma) || !isVerb(sentence, token)) return undefined;
  const speaker = speakerOf(sentence, token);
  if (speaker === undefined && !isImpersonal(sentence, token)) return undefined;
  return reporting(sentence, token, speaker, 'verb');
}

/** A verb that is finite, whatever the tree makes of it, or a participle that reports ("saying", "adding"). */
function isVerb(sentence: Sentence, { upos, xpos, deprel, index }: Token): boolean {
  if (/^VB[DNZP]$/u.test(xpos) && /^(?:["”]|'')$/u.test(sentence.tokens[index - 1]?.form ?? '')) return true;
  return upos === 'VERB' && (/^VB[DZP]$/u.test(xpos) || (deprel !== 'amod' && deprel !== 'compound'));
}

function according(sentence: Sentence, token: Token): Reporting | undefined {
  const to = sentence.tokens[token.index + 1];
  if (to?.form.toLowerCase() !== 'to') return undefined;
  const speaker = lastOfRun(sentence, to.index + 1);
  return speaker === undefined ? undefined : reporting(sentence, token, speaker, 'according');
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** The head of the noun phrase that starts here, by its words alone: its last noun before anything else begins. */
function lastOfRun(sentence: Sentence, first: number): Token | undefined {
  let last: Token | undefined;
  for (const token of sentence.tokens.slice(first, first + 12)) {
    if (NOMINAL.has(token.upos)) last = token;
    else if (/^\p{Lu}/u.test(token.form) && token.upos !== 'PUNCT') last = token;
    else if (last !== undefined && token.upos === 'DET') break;
    else if (!/^(?:DET|ADJ|NUM|PART|X)$/u.test(token.upos) && token.form !== '-') break;
  }
  return last;
}

/** Who speaks: the subject, what stands right beside the verb, or for "quoted as saying" the one quoted. */
function speakerOf(sentence: Sentence, verb: Token): Token | undefined {
  if (followsBe(sentence, verb)) return asSaying(sentence, verb) ?? byAgent(sentence, verb);
  const own = ownSubject(sentence, verb) ?? beside(sentence, verb);
  if (own !== undefined && (NOMINAL.has(own.upos) || own.upos === 'ADJ') && !isImpersonalPronoun(own)) {
    return relative(sentence, own, verb) ?? named(sentence, lastOfPhrase(sentence, own, verb));
  }
  if (isPassive(sentence, verb)) return byAgent(sentence, verb);
  const inherited = asSaying(sentence, verb) ?? sharedSpeaker(sentence, verb) ?? subject(sentence, verb);
  if (inherited === undefined || !NOMINAL.has(inherited.upos) || inherited.deprel === 'expl') return undefined;
  return named(sentence, inherited);
}

/** "was denied": a participle after a form of "be" is passive, whatever the tree says. */
function followsBe(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') return false;
  let at = verb.index - 1;
  while (sentence.tokens[at]?.upos === 'ADV') at -= 1;
  return sentence.tokens[at]?.lemma === 'be' && at >= 0;
}

/** The nearest subject in the tree; one beyond a quotation mark belongs to what is said. */
function ownSubject(sentence: Sentence, verb: Token): Token | undefined {
  const subjects = dependents(sentence, verb, 'nsubj');
  const nearest = subjects.toSorted((a, b) => Math.abs(a.index - verb.index) - Math.abs(b.index - verb.index))[0];
  if (nearest === undefined || (verb.xpos === 'VBG' && nearest.index > verb.index)) return undefined;
  const [from, to] = nearest.index < verb.index ? [nearest.index, verb.index] : [verb.index, nearest.index];
  const crosses =
    to - from > 80 || sentence.tokens.slice(from, to).some(({ form }) => /^(?:["“”«»]|``|'')$/u.test(form));
  return crosses ? undefined : nearest;
}

/** "X said that … and announced …": the speaker of the verb of the same form before it, whatever stands between. */
function sharedSpeaker(sentence: Sentence, verb: Token): Token | undefined {
  if (!/^(?:and|but)$/u.test(sentence.tokens[verb.index - 1]?.form ?? '')) return undefined;
  for (let at = verb.index - 2; at >= Math.max(0, verb.index - 40); at -= 1) {
    const earlier = sentence.tokens[at];
    if (earlier === undefined || earlier.xpos !== verb.xpos || !REPORTING_VERBS.has(earlier.lemma)) continue;
    const speaker = ownSubject(sentence, earlier) ?? beside(sentence, earlier);
    if (speaker !== undefined) return named(sentence, lastOfPhrase(sentence, speaker, earlier));
  }
  return undefined;
}

/** "US President Ann Lee said": the word beside the verb, where the tree took one of the words before it. */
function lastOfPhrase(sentence: Sentence, own: Token, verb: Token): Token {
  let last = verb.index - 1;
  while (last > own.index && isBeforeVerb(sentence.tokens[last])) last -= 1;
  const beside = sentence.tokens[last];
  if (beside === undefined || beside.index <= own.index || own.upos !== 'PROPN' || !NOMINAL.has(beside.upos))
    return own;
  const between = sentence.tokens.slice(own.index, beside.index);
  return between.every(({ upos }) => upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ') ? beside : own;
}

/** "Ann Lee was the first to say": the subject, not the noun that is said of it. */
function named(sentence: Sentence, token: Token): Token {
  return dependent(sentence, token, 'cop') === undefined ? token : (dependent(sentence, token, 'nsubj') ?? token);
}

/** "X, who said": the noun that "who" stands for. */
function relative(sentence: Sentence, own: Token, verb: Token): Token | undefined {
  if (!/^(?:who|which|that)$/iu.test(own.form)) return undefined;
  const antecedent = subject(sentence, verb);
  if (antecedent !== undefined && antecedent.index !== own.index) return antecedent;
  const before = sentence.tokens[own.index - (sentence.tokens[own.index - 1]?.form === ',' ? 2 : 1)];
  return before !== undefined && NOMINAL.has(before.upos) ? ownerOfPhrase(sentence, before) : own;
}

/** "said Ann Lee": the noun after a verb that follows a quotation or a comma; "Ann Lee also said": the noun before it. */
function beside(sentence: Sentence, verb: Token): Token | undefined {
  const after = sentence.tokens[verb.index + 1];
  const before = sentence.tokens[verb.index - 1];
  if (before !== undefined && /^(?:[,"”’'—–-]|'')$/u.test(before.form) && after !== undefined && verb.xpos !== 'VBG') {
    const named = phraseHead(sentence, after);
    if (named !== undefined && !isObjectClause(sentence, named)) return named;
    const apposed = before.form === ',' ? beforeApposition(sentence, before) : undefined;
    if (apposed !== undefined) return apposed;
  }
  if (verb.xpos === 'VBG' && sentence.tokens[verb.index - 1]?.upos !== 'PROPN') return undefined;
  let at = verb.index - 1;
  while (verb.index - at < 5 && isBeforeVerb(sentence.tokens[at])) at -= 1;
  const noun = sentence.tokens[at];
  return noun !== undefined && NOMINAL.has(noun.upos) && !/^(?:him|them|us|me|her)$/u.test(noun.form)
    ? ownerOfPhrase(sentence, noun)
    : undefined;
}

/** What may stand between a subject and its verb: adverbs and auxiliaries. */
function isBeforeVerb(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:ADV|AUX|PART)$/u.test(token.upos) || /^(?:have|be)$/u.test(token.lemma));
}

/** "Ann Lee, the mayor, said": the noun before the comma that opens the apposition. */
function beforeApposition(sentence: Sentence, comma: Token): Token | undefined {
  for (let at = comma.index - 1; at > Math.max(0, comma.index - 20); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || /^(?:["“”]|``|'')$/u.test(token.form)) return undefined;
    if (token.form !== ',') continue;
    const noun = sentence.tokens[at - 1];
    return noun !== undefined && NOMINAL.has(noun.upos) ? ownerOfPhrase(sentence, noun) : undefined;
  }
  return undefined;
}

/** From the last word of "the commander of the fleet" to its head, over prepositions to the left. */
function ownerOfPhrase(sentence: Sentence, token: Token): Token {
  let at = topOfPhrase(sentence, token);
  for (let steps = 3; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (above === undefined || !/^(?:nmod|obl)$/u.test(at.deprel) || above.index > at.index || !NOMINAL.has(above.upos))
      break;
    at = topOfPhrase(sentence, above);
  }
  return at;
}

/** The head of the phrase that starts here: determiners and adjectives are passed over. */
function phraseHead(sentence: Sentence, first: Token): Token | undefined {
  for (let index = first.index; index < Math.min(first.index + 6, sentence.tokens.length); index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) return undefined;
    if (NOMINAL.has(token.upos)) return topOfPhrase(sentence, token);
    if (!['DET', 'ADJ', 'PART', 'PUNCT'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** From a word inside a noun phrase to the phrase's head. */
function topOfPhrase(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 6; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (
      above === undefined ||
      !/^(?:compound|flat|nmod:poss|amod|nmod:desc)$/u.test(at.deprel) ||
      !NOMINAL.has(above.upos)
    )
      break;
    at = above;
  }
  return at;
}

/** "said the rebels had left": a finite verb follows the noun before any comma, so the noun is its subject. */
function isObjectClause(sentence: Sentence, named: Token): boolean {
  for (const token of sentence.tokens.slice(named.index + 1, named.index + 16)) {
    if (/^(?:[,.;:!?"”—–]|'')$/u.test(token.form)) return false;
    if (token.xpos === 'WP' || token.xpos === 'WDT') return false;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos)) return true;
  }
  return false;
}

function byAgent(sentence: Sentence, verb: Token): Token | undefined {
  if (!STRONG_REPORTING_VERBS.has(verb.lemma) && !DENIAL_VERBS.has(verb.lemma) && !QUOTING.has(verb.lemma))
    return undefined;
  return dependents(sentence, verb, 'obl:agent', 'obl').find((token) =>
    dependents(sentence, token, 'case').some(({ form }) => form.toLowerCase() === 'by'),
  );
}

/** "cited officials as saying", "was quoted as saying": the one whose words they are. */
function asSaying(sentence: Sentence, verb: Token): Token | undefined {
  if (sentence.tokens[verb.index - 1]?.form.toLowerCase() !== 'as') return undefined;
  const above = head(sentence, verb);
  if (above === undefined || !QUOTING.has(above.lemma)) return undefined;
  return dependent(sentence, above, 'obj', 'nsubj:pass');
}

const QUOTING = new Set(['cite', 'quote', 'report', 'describe', 'paraphrase', 'record']);

function isImpersonalPronoun({ form, deprel }: Token): boolean {
  return deprel === 'expl' || /^(?:there)$/iu.test(form);
}

/** "It was announced that": nobody is named. */
function isImpersonal(sentence: Sentence, verb: Token): boolean {
  return isPassive(sentence, verb) && dependent(sentence, verb, 'ccomp', 'csubj', 'csubj:pass') !== undefined;
}

function reporting(sentence: Sentence, verb: Token, speaker: Token | undefined, by: Reporting['by']): Reporting {
  const range = speaker === undefined ? undefined : phraseRange(sentence, speaker);
  const first = Math.min(verb.index, range?.first ?? verb.index);
  const last = Math.max(verb.index, (range?.end ?? 0) - 1);
  return {
    sentence: sentence.index,
    verb: verb.index,
    ...(speaker === undefined ? {} : { speaker: speaker.index }),
    start: sentence.tokens[first]?.span.start ?? verb.span.start,
    end: sentence.tokens[last]?.span.end ?? verb.span.end,
    by,
  };
}

/** No phrase that names a speaker is longer to either side. */
const LONGEST = 24;

/** The phrase of the speaker, as far as no punctuation cuts it: trees of long quotations hang them on the speaker. */
function phraseRange(sentence: Sentence, speaker: Token): { readonly first: number; readonly end: number } {
  let [first, end] = [speaker.index, speaker.index + 1];
  while (
    speaker.index - first < LONGEST &&
    (isNameWord(sentence.tokens[first - 1]) || belongsTo(sentence, sentence.tokens[first - 1], speaker))
  ) {
    first -= 1;
  }
  while (end - speaker.index < LONGEST && belongsTo(sentence, sentence.tokens[end], speaker)) end += 1;
  return { first, end };
}

/** A name, title or role right before the speaker's word, whatever the tree makes of it; not the day. */
function isNameWord(token: Token | undefined): boolean {
  return token?.upos === 'PROPN' && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(token.form);
}

/** A word whose way up the tree leads to the speaker over close parts of a noun phrase alone. */
function belongsTo(sentence: Sentence, token: Token | undefined, speaker: Token): boolean {
  if (!isWord(token)) return false;
  let at = token;
  for (let steps = 8; steps > 0 && at !== undefined; steps -= 1) {
    if (at.index === speaker.index) return true;
    if (!isInPhrase(at) && isWord(at)) return false;
    at = head(sentence, at);
  }
  return false;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.upos !== 'PUNCT' || token.form === '-');
}

/** The close parts of a noun phrase: not its clauses and not what is joined to it. */
function isInPhrase({ deprel }: Token): boolean {
  return !/^(?:acl|appos|conj|cc|punct|parataxis|ccomp|advcl)/u.test(deprel);
}
