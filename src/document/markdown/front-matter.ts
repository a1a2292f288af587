/** Front matter: `key: value` lines between two `---` lines (YAML), or `key = value` lines between two `+++` lines (TOML). */
import { findDate } from '../date/find-date.ts';
import type { CalendarDate, Role } from '../document.ts';
import type { ProseDraft } from '../draft-block.ts';
import { type MappedText, textBuilder } from '../mapped-text.ts';
import { span } from '../position.ts';

export interface FrontMatter {
  /** Where the draft itself begins. */
  readonly end: number;
  readonly blocks: readonly ProseDraft[];
  readonly date?: CalendarDate;
}

/** The keys that stand on the finished page, by the names that common site builders and newsrooms give them. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['standfirst', 'standfirst'],
  ['description', 'standfirst'],
  ['summary', 'standfirst'],
  ['deck', 'standfirst'],
  ['dek', 'standfirst'],
  ['subtitle', 'standfirst'],
]);

const FENCED = /^((---|\+\+\+)[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:\r\n|\r|\n)(?:\2|\.\.\.)[ \t]*(?=\r|\n|$)/;
const KEY = /^["']?[\w-]+["']?[ \t]*[:=](?:\s|$)/;
const ENTRY = /^["']?([\w-]+)["']?[ \t]*[:=][ \t]*/;

/** The front matter of a source; absent if it begins in another way, such as with a rule. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const fenced = FENCED.exec(source);
  const [whole, opening, , content] = fenced ?? [];
  if (whole === undefined || opening === undefined || content === undefined || !beginsWithKey(content))
    return undefined;
  const start = opening.length;
  const blocks: ProseDraft[] = [];
  let date: CalendarDate | undefined;
  for (const { key, from, to } of entries(source, start, start + content.length)) {
    const role = ROLES.get(key);
    if (key === 'date') date ??= findDate(source.slice(from, to));
    if (role === undefined) continue;
    const value = readValue(source, from, to);
    if (value.text !== '') blocks.push(block(value, role));
  }
  return { end: whole.length, blocks, ...(date === undefined ? {} : { date }) };
}

/** Otherwise the first line is a rule between two parts of the text. */
function beginsWithKey(content: string): boolean {
  const lines = content.split(/[\r\n]+/);
  return KEY.test(lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '');
}

function block(content: MappedText, role: Role): ProseDraft {
  const { count, sourceStart, sourceEnd } = content.segments;
  const place = span(sourceStart[0] ?? 0, sourceEnd[count - 1] ?? 0);
  return { type: 'prose', kind: 'front-matter', role, span: place, content };
}

interface Entry {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The entries at the top level; indented lines go on with the entry before them. */
function entries(source: string, start: number, end: number): Entry[] {
  const found: Entry[] = [];
  for (const match of source.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    const from = start + match.index;
    const entry = ENTRY.exec(line);
    const last = found.at(-1);
    if (entry?.[1] !== undefined) {
      found.push({ key: entry[1].toLowerCase(), from: from + entry[0].length, to: from + line.length });
    } else if (last !== undefined && /^\s+\S/.test(line)) {
      found[found.length - 1] = { ...last, to: from + line.length };
    }
  }
  return found;
}

/** Escapes of double-quoted values that stand for themselves once the backslash is gone. */
const ESCAPED = /\\(["\\/])|''/g;

/** The text of a plain, quoted or block value. Lines are joined by blanks. */
function readValue(source: string, from: number, to: number): MappedText {
  const raw = source.slice(from, to);
  const header = /^[|>][-+\d]*[ \t]*(?=\r|\n)/.exec(raw);
  const quote = /^(["'])([\s\S]*)\1[ \t]*(?:#[^\r\n]*)?$/.exec(raw);
  if (header !== null) return readLines(source, from + header[0].length, to, undefined);
  if (quote?.[2] !== undefined) return readLines(source, from + 1, from + 1 + quote[2].length, quote[1]);
  const comment = /[ \t]#/.exec(raw);
  return readLines(source, from, comment === null ? to : from + comment.index, undefined);
}

function readLines(source: string, from: number, to: number, quote: string | undefined): MappedText {
  const builder = textBuilder(source);
  let place = from;
  const pieces = new RegExp(`\\s*[\\r\\n]\\s*${quote === undefined ? '' : `|${ESCAPED.source}`}`, 'g');
  for (const match of source.slice(from, to).matchAll(pieces)) {
    const [found, escaped] = match;
    const at = from + match.index;
    const isBreak = /[\r\n]/.test(found);
    if (!isBreak && (quote === "'") !== (found === "''")) continue;
    builder.copy(place, at);
    place = at + found.length;
    builder.put(isBreak ? ' ' : (escaped ?? "'"), at, place);
  }
  builder.copy(place, to);
  return builder.finish();
}
