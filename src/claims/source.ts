/** Who says what: for every token of a draft, the voice that its clause is told in. */
import type { TextSpan } from '../document/position.ts';
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import { quotationAt } from '../language/quotations/at.ts';
import { readSpeakers } from '../language/quotations/speakers.ts';
import type { Sentence } from '../language/sentence.ts';
import type { References } from '../reference/entity.ts';
import type { Source } from './claim.ts';
import { blockQuotationSpeaker } from './source/block-quotation.ts';
import { headlineVoice, isHeadline } from './source/headline.ts';
import { type Context, quote, sourceFrom } from './source/quoted.ts';
import { reportingIn } from './source/reporting-in.ts';
import { voiceOf } from './source/speaker.ts';
import { reportedStretch, type Stretch } from './source/stretch.ts';

export { deniedIn } from './source/denied.ts';

const NARRATOR: Source = { kind: 'narrator', mode: 'plain' };

/** Looks up who says what a token stands in. */
export type SourceLookUp = (block: number, sentence: number, token: number) => Source;

/**
 * Reads who says what. A token in quotation marks has the quotation's speaker; one in a reported clause has the speaker of
 * the innermost clause, and `via` is the one who passes it on; in a headline it is the source that the headline names.
 * All else is the narrator's. Sentences are read when they are first asked for; all in all the time is linear.
 */
export function sourceOf(text: AnalysedText, references: References): SourceLookUp {
  const speech = readSpeakers(text);
  const table: (readonly Source[] | undefined)[][] = text.blocks.map(() => []);
  return (block, sentence, token) => {
    const prose = text.blocks[block];
    if (prose?.type !== 'prose') return NARRATOR;
    const rows = table[block] ?? [];
    const row = rows[sentence] ?? sourcesOf({ text, references, speech }, prose, sentence);
    rows[sentence] = row;
    return row[token] ?? NARRATOR;
  };
}

function sourcesOf(context: Context, block: AnalysedProse, index: number): readonly Source[] {
  const sentence = block.sentences[index];
  if (sentence === undefined) return [];
  const ground = groundOf(context, block);
  const row: Source[] = sentence.tokens.map(() => ground);
  const [outside, inside] = stretchesOf(context, block, sentence);
  for (const stretch of outside) report(context, row, stretch);
  quote(context, block, sentence, row);
  for (const stretch of inside) report(context, row, stretch);
  return row;
}

/** The voice of a block as a whole: a headline's source, a block quotation's speaker, else the narrator. */
function groundOf({ text, references, speech }: Context, block: AnalysedProse): Source {
  if (isHeadline(block)) return headlineVoice(block, references);
  if (block.block.kind !== 'quotation') return NARRATOR;
  const speaker = blockQuotationSpeaker(text, speech, block);
  return speaker === undefined
    ? { kind: 'described', name: `the speaker in paragraph ${block.block.paragraph}`, mode: 'quoted' }
    : { ...voiceOf(text, references, speaker), mode: 'quoted' };
}

/** The reported stretches with a verb outside quotation marks and those inside, each from the widest to the narrowest. */
function stretchesOf({ speech }: Context, block: AnalysedProse, sentence: Sentence): readonly [Stretch[], Stretch[]] {
  const outside: Stretch[] = [];
  const inside: Stretch[] = [];
  for (const reporting of reportingIn(speech[block.index]?.reporting ?? [], sentence.index)) {
    const stretch = reportedStretch(sentence, reporting);
    if (stretch === undefined) continue;
    const verb = sentence.tokens[reporting.verb]?.span.start;
    const quotation = verb === undefined ? undefined : block.quotations[quotationAt(block.quotations, verb)];
    if (quotation?.extent === 'clause') inside.push(clip(sentence, stretch, quotation.span));
    else outside.push(stretch);
  }
  for (const list of [outside, inside]) list.sort((a, b) => b.end - b.first - (a.end - a.first));
  return [outside, inside];
}

function clip(sentence: Sentence, stretch: Stretch, { start, end }: TextSpan): Stretch {
  const first = sentence.tokens.findIndex(({ span }) => span.start >= start);
  const after = sentence.tokens.findIndex(({ span }) => span.start >= end);
  return {
    ...stretch,
    first: Math.max(stretch.first, first),
    end: Math.min(stretch.end, after < 0 ? sentence.tokens.length : after),
  };
}

function report({ text, references }: Context, row: Source[], { reporting, first, end, without }: Stretch): void {
  const via = row[reporting.verb];
  const source = sourceFrom(text, references, reporting, 'paraphrased', via);
  for (let token = first; token < end; token += 1) if (!without.has(token)) row[token] = source;
}
