/** How reports for people name speakers, dates, numbers and places. */
import type { Source } from '../claims/index.ts';
import type { DateSource } from '../document/document.ts';
import type { DocumentResult, FindingResult, PlaceResult } from './result.ts';

/** Who says it: what names a source in a claim and in a result. */
interface Speaker {
  readonly kind: Source['kind'];
  readonly name?: string | null | undefined;
  readonly mode: Source['mode'];
  readonly via?: Speaker | undefined;
}

/** "the narrator", "Joseph Votel, quoted", "Al-Nahar, paraphrased, passed on by Reuters", "the headline". */
export function speaker(source: Speaker): string {
  if (source.kind === 'narrator') return source.mode === 'headline' ? 'the headline' : 'the narrator';
  const name = source.name ?? 'an unnamed source';
  const others = passedOnBy(source).filter((other, i, all) => other !== name && all.indexOf(other) === i);
  const via = others.length === 0 ? '' : `, passed on by ${others.join(', by ')}`;
  return `${name}${MODES[source.mode]}${via}`;
}

/** The names of those through whom it came, the nearest first. */
function passedOnBy({ via }: Speaker): string[] {
  if (via === undefined || via.kind === 'narrator') return [];
  return [via.name ?? 'an unnamed source', ...passedOnBy(via)];
}

const MODES: Readonly<Record<Source['mode'], string>> = {
  quoted: ', quoted',
  paraphrased: ', paraphrased',
  headline: ', in a headline',
  plain: '',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "10 February 2019", of YYYY-MM-DD. */
export function longDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${MONTHS[month - 1] ?? month} ${year}`;
}

const DATE_SOURCES: Readonly<Record<DateSource, string>> = {
  option: 'given by --date',
  'front-matter': 'from the front matter',
  'file-name': 'from the file name',
  dateline: 'from the dateline',
  settings: 'from the settings',
};

/** "712 words, dated 10 February 2019 (from the file name)". */
export function aboutDocument({ words, date, dateFrom }: Pick<DocumentResult, 'words' | 'date' | 'dateFrom'>): string {
  const dated =
    date === null || dateFrom === null ? 'no date known' : `dated ${longDate(date)} (${DATE_SOURCES[dateFrom]})`;
  return `${counted(words, 'word')}, ${dated}`;
}

/** "1 word", "14,000 words". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${withCommas(count)} ${count === 1 ? noun : plural}`;
}

/** "14,000". */
export const withCommas = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, ',');

/** "draft.md:15:35", as terminals and editors make a link of it. */
export const placeOf = (path: string, { line, column }: PlaceResult): string => `${shownPath(path)}:${line}:${column}`;

/** A path for people. */
export const shownPath = (path: string): string => (path === '-' ? '<standard input>' : path);

/** "conflict in one voice", "tension between sources, acknowledged in the draft". */
export function natureOf({ relation, voice, acknowledged, claims }: FindingResult): string {
  const alone = claims.length < 2 ? '' : voice === 'same' ? ' in one voice' : ' between sources';
  return `${relation}${alone}${acknowledged ? ', acknowledged in the draft' : ''}`;
}
