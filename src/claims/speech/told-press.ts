/** "Lee told reporters", "speaking to this newspaper, Lee said": somebody is said to have spoken to those who ask. */
import { cued, cueOf } from '../../language/cues.ts';
import { isNegated, modality, subject } from '../../language/tree.ts';
import type { SentenceExtractor } from '../extractor.ts';
import { baseOf } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { SpeechClaim } from '../speech.ts';
import { toPressAt } from './silence.ts';

/** The verbs of telling. */
const CUE = cueOf(['tell', 'speak', 'talk']);

export const toldPress: SentenceExtractor<SpeechClaim> = {
  kind: 'speech',
  *extract(context) {
    const { sentence } = context;
    for (const verb of cued(sentence, CUE)) {
      if (verb.upos !== 'VERB') continue;
      const words = toPressAt(verb.lemma, sentence.text, verb.span.start - sentence.span.start);
      if (words === undefined || isNegated(sentence, verb) || modality(sentence, verb) !== 'fact') continue;
      const speaker = subject(sentence, verb);
      if (speaker === undefined || Math.abs(speaker.index - verb.index) > REACH) continue;
      const end = sentence.tokens.findLastIndex(({ span }) => span.start < verb.span.start + words.length) + 1;
      const first = Math.min(speaker.index, verb.index, firstQuoted(context));
      const base = baseOf(context, {
        token: verb,
        subject: subjectOf(context, speaker),
        value: { first, end: Math.max(end, speaker.index + 1) },
      });
      yield Object.assign(base, { kind: 'speech' as const, words: [], declined: false, to: 'press' as const });
    }
  },
};

/** The first word of the sentence that is quoted: what was said is shown with it. */
function firstQuoted({ prose, sentence }: SentenceContext): number {
  const starts = prose.quotations.filter(
    ({ span }) => span.start < sentence.span.end && sentence.span.start < span.end,
  );
  const start = Math.min(...starts.map(({ span }) => span.start));
  const found = sentence.tokens.findIndex(({ span }) => span.start >= start);
  return found < 0 ? sentence.tokens.length : found;
}

/** Who speaks stands no further from the verb, in tokens. */
const REACH = 12;
