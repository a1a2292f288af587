/** Which tokens of a sentence each reporting clause speaks of. */
import { STRONG_REPORTING_VERBS } from '../../language/quotations/reporting-verbs.ts';
import type { PlacedReporting } from '../../language/quotations/speakers.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, subtree } from '../../language/tree.ts';

/** The tokens that a clause reports; end not included, and the tokens of `without` are not in it. */
export interface Stretch {
  readonly reporting: PlacedReporting;
  readonly first: number;
  readonly end: number;
  readonly without: ReadonlySet<number>;
}

/** What the clause reports in its own sentence; undefined where it reports nothing there ("she told reporters"). */
export function reportedStretch(sentence: Sentence, reporting: PlacedReporting): Stretch | undefined {
  const verb = sentence.tokens[reporting.verb];
  if (verb === undefined || reporting.speaker === undefined) return undefined;
  const own = tokensBetween(sentence, reporting.start, reporting.end);
  if (reporting.by === 'according') return accordingTo(sentence, reporting, own);
  if (isParenthetical(sentence, reporting, own)) {
    return {
      reporting,
      first: 0,
      end: sentence.tokens.length,
      without: range(phraseStart(sentence, own.first), tailEnd(sentence, own.end)),
    };
  }
  return forward(sentence, reporting, verb, own.end);
}

/** The range of tokens that a stretch of the block's text covers. */
export function tokensBetween(
  sentence: Sentence,
  start: number,
  end: number,
): { readonly first: number; readonly end: number } {
  const first = sentence.tokens.findIndex(({ span }) => span.end > start);
  const after = sentence.tokens.findIndex(({ span }) => span.start >= end);
  return { first: first < 0 ? sentence.tokens.length : first, end: after < 0 ? sentence.tokens.length : after };
}

function range(first: number, end: number): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index));
}

/** "according to X": the whole sentence, or from the nearest "that" before it on. */
function accordingTo(sentence: Sentence, reporting: PlacedReporting, own: { first: number; end: number }): Stretch {
  return { reporting, first: 0, end: sentence.tokens.length, without: range(own.first, own.end) };
}

/** "Ten died, police said(, and …)": after a comma or a closing mark, with nothing reported after the verb. */
function isParenthetical(
  sentence: Sentence,
  reporting: PlacedReporting,
  own: { readonly first: number; readonly end: number },
): boolean {
  const before = sentence.tokens[phraseStart(sentence, own.first) - 1];
  if (before === undefined || !/^(?:[,?!"”’—–-]|'')$/u.test(before.form) || before.xpos === 'HYPH') return false;
  if (own.first < 3) return false;
  const from = Math.max(own.end, reporting.verb + 1);
  const strong = STRONG_REPORTING_VERBS.has(sentence.tokens[reporting.verb]?.lemma ?? '');
  const after = sentence.tokens[strong || reporting.verb < own.end - 1 ? tailEnd(sentence, from) : from];
  return after === undefined || /^[,.;:!?…—–]$/u.test(after.form);
}

/** The start of the speaker's phrase by its words alone: titles and owners before the name. */
function phraseStart(sentence: Sentence, first: number): number {
  let at = first;
  while (first - at < 6 && /^(?:NOUN|PROPN|ADJ|DET)$/u.test(sentence.tokens[at - 1]?.upos ?? '')) at -= 1;
  return at;
}

/** Past the one spoken to and the time of speaking ("told the paper on Monday"): where the clause ends. */
function tailEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.tokens.length && at - from < 12) {
    const token = sentence.tokens[at];
    if (token === undefined || !isTail(token)) break;
    at += 1;
  }
  return at;
}

function isTail(token: Token): boolean {
  if (/^(?:NOUN|PROPN|DET|ADP|ADJ|NUM|ADV|PART|X)$/u.test(token.upos)) return true;
  if (token.xpos === 'PRP' || token.xpos === 'PRP$') return /^(?:me|us|him|her|them|his|their|its)$/iu.test(token.form);
  return token.form === '-';
}

/** "X said (that) …": what follows the verb, without clauses joined to the verb itself. */
function forward(sentence: Sentence, reporting: PlacedReporting, verb: Token, ownEnd: number): Stretch | undefined {
  const first = Math.max(verb.index + 1, ownEnd);
  if (first >= sentence.tokens.length) return undefined;
  const complement = complementOf(sentence, verb, first);
  if (!STRONG_REPORTING_VERBS.has(verb.lemma)) {
    if (complement === undefined) return undefined;
    const tokens = subtree(sentence, complement).filter((index) => index >= first);
    const end = (tokens.at(-1) ?? first) + 1;
    return { reporting, first, end, without: joinedTo(sentence, verb) };
  }
  return { reporting, first, end: turnsToOther(sentence, first), without: joinedTo(sentence, verb) };
}

/** "A said it was late, but B said it was not": where the next speaker's clause begins; else the sentence's end. */
function turnsToOther(sentence: Sentence, first: number): number {
  for (const { index, form } of sentence.tokens.slice(first)) {
    if (!/^(?:but|while|whereas|although|though|and)$/u.test(form)) continue;
    if (!/^[,;—–"”]$/u.test(sentence.tokens[index - 1]?.form ?? '')) continue;
    const ahead = sentence.tokens.slice(index + 1, index + 10);
    const verb = ahead.find(({ upos }) => upos === 'VERB' || upos === 'AUX');
    if (verb !== undefined && STRONG_REPORTING_VERBS.has(verb.lemma) && verb.index > index + 1) return index;
  }
  return sentence.tokens.length;
}

/** The clause after the verb that it reports: by the tree, or the word after "that". */
function complementOf(sentence: Sentence, verb: Token, first: number): Token | undefined {
  const clause = dependent(sentence, verb, 'ccomp', 'parataxis');
  if (clause !== undefined && clause.index >= first) return clause;
  if (sentence.tokens[first]?.form.toLowerCase() !== 'that') return undefined;
  return dependents(sentence, verb).find(({ index, upos }) => index > first && upos === 'VERB');
}

/** "and left", ", adding that": the tree alone is not trusted for what is joined to what. */
function isJoined(sentence: Sentence, clause: Token, first: number): boolean {
  const before = sentence.tokens[first - 1]?.form ?? '';
  if (clause.deprel === 'advcl') return clause.xpos === 'VBG' && before === ',';
  return [before, sentence.tokens[first]?.form ?? ''].some((form) => /^(?:and|but|;|then)$/u.test(form));
}

/** The tokens of clauses joined to the reporting verb ("said … and left"): the narrator's again. */
function joinedTo(sentence: Sentence, verb: Token): ReadonlySet<number> {
  const joined = new Set<number>();
  for (const clause of dependents(sentence, verb, 'conj', 'advcl')) {
    const tokens = subtree(sentence, clause).filter((index) => index > verb.index);
    if (clause.index > verb.index && isJoined(sentence, clause, tokens[0] ?? clause.index))
      for (const index of tokens) joined.add(index);
  }
  return joined;
}
