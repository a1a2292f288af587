/** Clauses that say who says something: "X said", "said X", "according to X". */
import type { AnalysedProse } from '../analysed.ts';
import type { Sentence, Token } from '../sentence.ts';
import { dependent, dependents, head, isPassive, subject, subtreeRange } from '../tree.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';

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
  for (const sentence of block.sentences) {
    for (const token of sentence.tokens) {
      const clause = reportingAt(sentence, token);
      if (clause !== undefined) found.push(clause);
    }
  }
  return found;
}

function reportingAt(sentence: Sentence, token: Token): Reporting | undefined {
  if (token.form.toLowerCase() === 'according') return according(sentence, token);
  if (!REPORTING_VERBS.has(token.lemma) || !isVerb(token)) return undefined;
  const speaker = speakerOf(sentence, token);
  if (speaker === undefined && !isImpersonal(sentence, token)) return undefined;
  return reporting(sentence, token, speaker, 'verb');
}

/** A verb that is finite, or a participle that reports ("saying", "adding"). */
function isVerb({ upos, deprel }: Token): boolean {
  return upos === 'VERB' && deprel !== 'amod' && deprel !== 'compound';
}

function according(sentence: Sentence, token: Token): Reporting | undefined {
  const to = sentence.tokens[token.index + 1];
  if (to?.form.toLowerCase() !== 'to') return undefined;
  const governed = head(sentence, token);
  const next = sentence.tokens.slice(to.index, to.index + 12).find(({ upos }) => NOMINAL.has(upos));
  const speaker = governed !== undefined && governed.index > to.index && NOMINAL.has(governed.upos) ? governed : next;
  return speaker === undefined ? undefined : reporting(sentence, token, speaker, 'according');
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Who speaks: the subject, what stands right beside the verb, or for "quoted as saying" the one quoted. */
function speakerOf(sentence: Sentence, verb: Token): Token | undefined {
  const own = dependent(sentence, verb, 'nsubj') ?? beside(sentence, verb);
  if (own !== undefined && NOMINAL.has(own.upos) && !isImpersonalPronoun(own))
    return relative(sentence, own, verb) ?? own;
  if (isPassive(sentence, verb)) return byAgent(sentence, verb);
  const inherited = asSaying(sentence, verb) ?? subject(sentence, verb);
  return inherited !== undefined && NOMINAL.has(inherited.upos) && inherited.deprel !== 'expl' ? inherited : undefined;
}

/** "X, who said": the noun that "who" stands for. */
function relative(sentence: Sentence, own: Token, verb: Token): Token | undefined {
  return /^(?:who|which|that)$/iu.test(own.form) ? (subject(sentence, verb) ?? own) : undefined;
}

/** "said Ann Lee": the noun after a verb that follows a quotation or a comma; "Ann Lee said": the noun before it. */
function beside(sentence: Sentence, verb: Token): Token | undefined {
  const after = sentence.tokens[verb.index + 1];
  const before = sentence.tokens[verb.index - 1];
  if (before !== undefined && /^(?:[,"”’'—–-]|'')$/u.test(before.form) && after !== undefined) {
    const named = phraseHead(sentence, after);
    if (named !== undefined && !isObjectClause(sentence, named)) return named;
  }
  return before !== undefined && NOMINAL.has(before.upos) && before.deprel !== 'obj'
    ? topOfPhrase(sentence, before)
    : undefined;
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
      !/^(?:compound|flat|nmod:poss|amod|appos|nmod:desc)$/u.test(at.deprel) ||
      !NOMINAL.has(above.upos)
    )
      break;
    at = above;
  }
  return at;
}

function isObjectClause(sentence: Sentence, named: Token): boolean {
  return dependents(sentence, named, 'nsubj', 'cop', 'aux').length > 0;
}

function byAgent(sentence: Sentence, verb: Token): Token | undefined {
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
  const range = speaker === undefined ? undefined : subtreeRange(sentence, speaker, (below) => !isInPhrase(below));
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

/** The close parts of a noun phrase: not its clauses and not what is joined to it. */
function isInPhrase({ deprel }: Token): boolean {
  return !/^(?:acl|appos|conj|cc|punct|parataxis|ccomp|advcl)/u.test(deprel);
}
