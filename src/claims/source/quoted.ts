/** The sources of words in quotation marks, and of reporting clauses. */
import type { TextSpan } from '../../document/position.ts';
import type { AnalysedProse, AnalysedText } from '../../language/analysed.ts';
import { quotationAt } from '../../language/quotations/at.ts';
import type { BlockSpeech, PlacedReporting } from '../../language/quotations/speakers.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { References } from '../../reference/entity.ts';
import type { Source } from '../claim.ts';
import { saidTime } from './said.ts';
import { voiceOf } from './speaker.ts';

/** What the sources of a draft are read from. */
export interface Context {
  readonly text: AnalysedText;
  readonly references: References;
  readonly speech: readonly BlockSpeech[];
}

/** The source of what a reporting clause reports. */
export function sourceFrom(
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
export function quote(
  { text, references, speech }: Context,
  block: AnalysedProse,
  sentence: Sentence,
  row: Source[],
): void {
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
