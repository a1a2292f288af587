/** Reads all claims out of a text. */
import type { AnalysedText } from '../language/analysed.ts';
import type { References } from '../reference/entity.ts';
import { attribute } from './attribute.ts';
import { cause } from './cause.ts';
import { event } from './event.ts';
import { existence } from './existence.ts';
import type { SentenceExtractor, TextExtractor } from './extractor.ts';
import { apportioned } from './group/apportioned.ts';
import { breakdown } from './group/breakdown.ts';
import { change } from './group/change.ts';
import { changeApart } from './group/change-apart.ts';
import { conversion } from './group/conversion.ts';
import { days } from './group/day.ts';
import { inAll } from './group/in-all.ts';
import { listed } from './group/listed.ts';
import { listedLater } from './group/listed-later.ts';
import { ofNamed } from './group/of-named.ts';
import { ratio } from './group/ratio.ts';
import { remaining } from './group/remaining.ts';
import { share } from './group/share.ts';
import { sharesOfOne } from './group/shares-of-one.ts';
import { stretches } from './group/stretches.ts';
import { sum } from './group/sum.ts';
import { tableCells } from './group/table-cells.ts';
import { tableSum } from './group/table-sum.ts';
import { otherUnit } from './group/unit.ts';
import type { Claim, Claims } from './index.ts';
import { naming } from './naming.ts';
import { quantified } from './quantified.ts';
import { takeUpFigures } from './quantity/anaphora.ts';
import { pointToWholes } from './quantity/part-of.ts';
import { quantity } from './quantity.ts';
import { rank } from './rank.ts';
import type { Draft } from './reading/base.ts';
import { type SourceFinder, sentenceContexts } from './reading/sentence-context.ts';
import { scheduleDenial } from './schedule-denial.ts';
import { declined } from './speech/declined.ts';
import { toldPress } from './speech/told-press.ts';
import { speech } from './speech.ts';
import { state } from './state.ts';
import { time } from './time.ts';

/** Every extractor that works on one sentence. */
const OF_SENTENCES: readonly SentenceExtractor<Claim>[] = [
  quantity,
  state,
  time,
  scheduleDenial,
  rank,
  attribute,
  event,
  cause,
  speech,
  declined,
  toldPress,
  conversion,
  sum,
  share,
  ratio,
  change,
  listed,
  inAll,
];

/** Every extractor that needs the whole text. */
const OF_TEXTS: readonly TextExtractor<Claim>[] = [
  naming,
  tableSum,
  tableCells,
  quantified,
  breakdown,
  apportioned,
  days,
  listedLater,
  ofNamed,
  remaining,
  sharesOfOne,
  stretches,
  changeApart,
  otherUnit,
  existence,
];

/** All claims of a text in the order of their places, numbered from 0. */
export function extractClaims(text: AnalysedText, references: References, sourceOf: SourceFinder): Claims {
  const drafts: Draft<Claim>[] = [];
  for (const context of sentenceContexts(text, references, sourceOf)) {
    for (const extractor of OF_SENTENCES) for (const draft of extractor.extract(context)) drafts.push(draft);
  }
  for (const extractor of OF_TEXTS) {
    for (const draft of extractor.extract(text, references, sourceOf)) drafts.push(draft);
  }
  const all = drafts
    .map(placed)
    .sort(order)
    .map(({ draft }, id): Claim => Object.assign(draft, { id }));
  return { all: pointToWholes(takeUpFigures(all)) };
}

/** A claim with what it is sorted by: where its sentence begins, where its value stands, and when it was read. */
interface PlacedDraft {
  readonly draft: Draft<Claim>;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

function placed(draft: Draft<Claim>, index: number): PlacedDraft {
  const { start, end } = draft.highlights[0] ?? draft.span;
  return { draft, sentence: draft.place.span.start, start, end, index };
}

const order = (a: PlacedDraft, b: PlacedDraft): number =>
  a.sentence - b.sentence || a.start - b.start || a.end - b.end || a.index - b.index;
