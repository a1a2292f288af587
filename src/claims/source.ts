/** Who says what: for every token of a draft, the voice that its clause is told in. */
import type { TextSpan } from '../document/position.ts';
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import { quotationAt } from '../language/quotations/at.ts';
import { DENIAL_VERBS } from '../language/quotations/reporting-verbs.ts';
import { type BlockSpeech, type PlacedReporting, readSpeakers } from '../language/quotations/speakers.ts';
import type { Sentence } from '../language/sentence.ts';
import { isNegated } from '../language/tree.ts';
import type { References } from '../reference/entity.ts';
import type { Source } from './claim.ts';
import { blockQuotationSpeaker } from './source/block-quotation.ts';
import { headlineVoice, isHeadline } from './source/headline.ts';
import { saidTime } from './source/said.ts';
import { voiceOf } from './source/speaker.ts';
import { reportedStretch, type Stretch } from './source/stretch.ts';

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
  const table = new Map<string, readonly Source[]>();
  return (block, sentence, token) => {
    const prose = text.blocks[block];
    if (prose?.type !== 'prose') return NARRATOR;
    const key = `${block}:${sentence}`;
    const row = table.get(key) ?? sourcesOf({ text, references, speech }, prose, sentence);
    table.set(key, row);
    return row[token] ?? NARRATOR;
  };
}

/**
 * Looks up whether a token stands in what somebody denies ("denied that …", "rejected reports of …"): the place of the
 * denying verb in the block's text, or undefined. "Did not deny" is no denial.
 */
export function deniedIn(text: AnalysedText): (block: number, sentence: number, token: number) => TextSpan | undefined {
  const speech = readSpeakers(text);
  return (block, sentence, token) => {
    const prose = text.blocks[block];
    const tree = prose?.type === 'prose' ? prose.sentences[sentence] : undefined;
    if (prose?.type !== 'prose' || tree === undefined) return undefined;
    for (const reporting of reportingIn(speech[block]?.reporting ?? [], sentence)) {
      const verb = tree.tokens[reporting.verb];
      if (verb === undefined || !DENIAL_VERBS.has(verb.lemma) || isNegated(tree, verb)) continue;
      const end = endOfDenial(tree, reporting, reportedStretch(tree, reporting));
      if (token > verb.index && token < end) return verb.span;
    }
    return undefined;
  };
}

/** A denial reaches to the end of what it reports, or of the clause where it has an object alone. */
function endOfDenial(tree: Sentence, reporting: PlacedReporting, stretch: Stretch | undefined): number {
  if (stretch !== undefined) return stretch.end;
  const comma = tree.tokens.find(({ index, form }) => index > reporting.verb && /^[,;.]$/u.test(form));
  return comma?.index ?? tree.tokens.length;
}

interface Context {
  readonly text: AnalysedText;
  readonly references: References;
  readonly speech: readonly BlockSpeech[];
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

/** A sentence with more reporting clauses is no prose; the rest are passed over, so that reading stays linear. */
const MOST = 24;

/** The reporting clauses of one sentence; they are in the order of their sentences. */
function reportingIn(reporting: readonly PlacedReporting[], sentence: number): readonly PlacedReporting[] {
  let [low, high] = [0, reporting.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reporting[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (reporting[end]?.sentence === sentence) end += 1;
  return reporting.slice(low, Math.min(end, low + MOST));
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

function sourceFrom(
  text: AnalysedText,
  references: References,
  reporting: PlacedReporting,
  mode: 'quoted' | 'paraphrased',
  via: Source | undefined,
): Source {
  const block = text.blocks[reporting.block];
  const said = block?.type === 'prose' ? saidTime(block, reporting) : undefined;
  const voice = voiceOf(text, references, reporting);
  return {
    ...voice,
    mode,
    ...(said === undefined ? {} : { said }),
    ...(via === undefined || via.kind === 'narrator' || isSame(via, voice) ? {} : { via }),
  };
}

/** "X said … and announced …": nobody passes on their own words. */
function isSame(via: Source, voice: Pick<Source, 'name' | 'entity'>): boolean {
  return via.entity === undefined ? via.name === voice.name : via.entity.entity === voice.entity?.entity;
}

/** Words in quotation marks are the speaker's, as said; a word or two in the narrator's own clause stay the narrator's. */
function quote({ text, references, speech }: Context, block: AnalysedProse, sentence: Sentence, row: Source[]): void {
  const sources = new Map<number, Source>();
  const outer = [...row];
  for (const token of sentence.tokens) {
    const index = quotationAt(block.quotations, token.span.start);
    const quotation = block.quotations[index];
    const held = row[token.index];
    if (quotation === undefined || held === undefined) continue;
    const speaker = speech[block.index]?.speakers[index];
    if (speaker === undefined && isEmbedded(block, sentence, quotation.outer)) continue;
    if (quotation.extent === 'words' && (held.kind !== 'narrator' || speaker === undefined)) {
      if (held.kind !== 'narrator' && held.mode !== 'headline') row[token.index] = { ...held, mode: 'quoted' };
      continue;
    }
    const here = speaker !== undefined && !speaker.inferred && speaker.reporting.sentence === sentence.index;
    const via = here ? outer[speaker.reporting.verb] : undefined;
    const source = sources.get(index) ?? quoted(text, references, block, speaker?.reporting, via);
    sources.set(index, source);
    row[token.index] = source;
  }
}

/** Inside a sentence, with no comma or colon before it: a title, a slogan, a policy's name. */
function isEmbedded({ block }: AnalysedProse, sentence: Sentence, { start, end }: TextSpan): boolean {
  const before = block.text.slice(sentence.span.start, Math.max(start, sentence.span.start)).trimEnd();
  if (before === '') return /^\s*\p{Ll}/u.test(block.text.slice(end, end + 4));
  return !/[,:.!?]$/u.test(before);
}

function quoted(
  text: AnalysedText,
  references: References,
  { block }: AnalysedProse,
  reporting: PlacedReporting | undefined,
  via: Source | undefined,
): Source {
  if (reporting?.speaker !== undefined) return sourceFrom(text, references, reporting, 'quoted', via);
  return { kind: 'described', name: `the speaker in paragraph ${block.paragraph}`, mode: 'quoted' };
}
