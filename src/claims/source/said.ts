/** When something was said: the time that stands beside the reporting verb. */
import type { AnalysedProse } from '../../language/analysed.ts';
import type { PlacedReporting } from '../../language/quotations/speakers.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { TimeExpression, TimeValue } from '../../language/time.ts';

/** How far from the clause a time of speaking can begin, in characters. */
const REACH = 80;

/** The times that begin at the offset or after it, in order. */
function* timesFrom(times: readonly TimeExpression[], offset: number): Generator<TimeExpression> {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < times.length; index += 1) {
    const time = times[index];
    if (time !== undefined) yield time;
  }
}

/** The time of speaking, where the text gives one: "said on Monday", "On Monday, X said", "told the paper last week". */
export function saidTime(block: AnalysedProse, reporting: PlacedReporting): TimeValue | undefined {
  const sentence = block.sentences[reporting.sentence];
  if (sentence === undefined) return undefined;
  const { start, end } = reporting;
  for (const time of timesFrom(block.times, start - REACH)) {
    if (time.span.start >= Math.min(sentence.span.end, end + REACH)) break;
    if (time.span.start < sentence.span.start || time.kind === 'duration') continue;
    if (time.span.start >= end ? followsVerb(block, sentence, end, time) : leadsSpeaker(block, sentence, start, time)) {
      return time.value;
    }
  }
  return undefined;
}

/** Only small words and the one spoken to stand between the clause and the time, and no clause begins with it. */
function followsVerb(block: AnalysedProse, sentence: Sentence, end: number, time: TimeExpression): boolean {
  if (time.span.start - end > 60) return false;
  const between = block.block.text.slice(end, time.span.start);
  if (
    /[,.;:"“”]|\b(?:that|if|whether|it|they|he|she|we|there|will|would|was|were|is|are|had|has|have)\b/iu.test(between)
  )
    return false;
  const words = sentence.tokens.filter(({ span }) => span.start >= end && span.end <= time.span.start);
  if (words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false;
  const next = sentence.tokens.find(({ span }) => span.start >= time.span.end);
  return (
    next === undefined || !/^(?:'s|’s|VERB|AUX)$/u.test(next.form === "'s" || next.form === '’s' ? "'s" : next.upos)
  );
}

/** "On Monday(,) X said": the sentence begins with the time. */
function leadsSpeaker(block: AnalysedProse, sentence: Sentence, start: number, time: TimeExpression): boolean {
  const before = block.block.text.slice(sentence.span.start, time.span.start);
  const between = block.block.text.slice(time.span.end, start);
  return (
    /^["“'‘]?(?:on|in|at|by|late|early|earlier|the|and|but|\s)*$/iu.test(before) &&
    /^,?\s*(?:the|a|an)?\s*$/iu.test(between)
  );
}
