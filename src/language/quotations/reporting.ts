/** Clauses that say who says something: "X said", "said X", "according to X". */
import type { AnalysedProse } from '../analysed.ts';
import type { Sentence, Token } from '../sentence.ts';
import { dependent, isPassive } from '../tree.ts';
import { lastOfRun, phraseRange } from './noun-phrase.ts';
import { REPORTING_VERBS } from './reporting-verbs.ts';
import { speakerOf } from './speaker-of.ts';

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
