/** Places, dates and speakers as data for the formats for machines. */
import type { Claim, Scope, Source } from '../claims/index.ts';
import type { CalendarDate, Document } from '../document/document.ts';
import type { Position, Span } from '../document/position.ts';

/** YYYY-MM-DD. */
export function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** Where a span starts and ends: line and column from 1, offset from 0. */
export function places(document: Document, { start, end }: Span) {
  return { start: plain(document.position(start)), end: plain(document.position(end)) };
}

const plain = ({ line, column, offset }: Position) => ({ line, column, offset });

/** Who says it; the narrator has no name. */
export const sourceData = ({ kind, name, mode }: Source) => ({ kind, name: name ?? null, mode });

/** What the claim is limited to; a key is there only where the text gives it. */
export function scopeData({ place, time, part, population }: Scope) {
  return {
    ...(place === undefined ? {} : { place: place.text }),
    ...(time === undefined ? {} : { time: time.text }),
    ...(population === undefined || population.length === 0 ? {} : { population }),
    ...(part === true ? { part } : {}),
  };
}

/** How the claim is put; hedge and status only where the text gives them. */
export function stanceData({ stance: { polarity, modality, hedge, status } }: Claim) {
  return {
    polarity,
    modality,
    ...(hedge === undefined ? {} : { hedge }),
    ...(status === undefined ? {} : { status }),
  };
}

/** What the JSON outputs say of a claim wherever it turns up. */
export function claimData(claim: Claim, document: Document) {
  return {
    kind: claim.kind,
    text: claim.text,
    value: claim.value,
    source: sourceData(claim.source),
    stance: stanceData(claim),
    scope: scopeData(claim.scope),
    paragraph: claim.place.paragraph,
    sentence: claim.place.sentence,
    sentenceText: claim.place.text,
    ...places(document, claim.span),
    highlights: claim.highlights.map((span) => places(document, span)),
  };
}

/** What the JSON outputs say of a draft itself. */
export function documentData({ path, date, words, paragraphs }: Document) {
  return {
    path,
    date: date === undefined ? null : isoDate(date.value),
    dateFrom: date?.from ?? null,
    words,
    paragraphs,
  };
}
