/** A YAML (or JSON) text whose faults can be told with line and column, and its check against a schema. */
import type { ErrorObject } from 'ajv';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { keysInWords } from './keys-in-words.ts';
import { nearestWord } from './nearest-word.ts';
import { refusedNode, tooDeep } from './yaml-limits.ts';

/** A text that has been parsed. */
export interface YamlSource {
  readonly value: unknown;
  /** "stet.config.yml:7:3", the place of the value that the keys lead to; of the key itself with `ofKey`. */
  place(keys: readonly string[], ofKey?: string): string;
}

/** What is wrong with a text, in words that begin with path, line and column. */
export interface Fault {
  readonly fault: string;
}

/**
 * Parses a text, in time and memory that are linear in its length. Aliases (*name), which can make a small file huge, keys
 * that are there twice, tags and deep nesting are refused.
 * @param what what the text is, for messages: "a rule".
 */
export function parseYaml(path: string, source: string, what: string): YamlSource | Fault {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  const deep = tooDeep(source);
  if (deep !== undefined) return { fault: `${placeIn(path, source, deep.offset)}: ${deep.words}` };
  // Whether keys are there twice is asked below: here it would take quadratic time.
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) return { fault: `${at(fault.pos[0])}: ${wordsOfYaml(fault.code, fault.message)}` };
  const refused = refusedNode(document, what);
  if (refused !== undefined) return { fault: `${at(refused.offset)}: ${refused.words}` };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { value, place: (keys, ofKey) => at(offsetOf(document, keys, ofKey)) };
}

/** Line and column of an offset in a text that has not been parsed. */
function placeIn(path: string, source: string, offset: number): string {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return `${path}:${before.split('\n').length}:${offset - start + 1}`;
}

/** What the parser says, in the words of an editor where its own speak of programs. */
function wordsOfYaml(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a second text begins here ("---"); put it into a file of its own';
  if (code === 'TAG_RESOLVE_FAILED') return 'tags ("!…") are not known here; write the value without';
  return firstLine(message);
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? 'this is not YAML').replace(/:$/u, '');

function offsetOf(document: Document, keys: readonly string[], ofKey: string | undefined): number {
  const node = ofKey === undefined ? nodeFor(document.contents, keys) : keyFor(document.contents, keys, ofKey);
  return node?.range?.[0] ?? 0;
}

function nodeFor(contents: unknown, keys: readonly string[]): Node | undefined {
  let node = contents;
  for (const key of keys) {
    if (isMap(node)) node = node.get(key, true);
    else if (isSeq(node)) node = node.get(Number(key), true);
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

function keyFor(contents: unknown, keys: readonly string[], key: string): Node | undefined {
  const map = nodeFor(contents, keys);
  if (isSeq(map)) return nodeFor(map, [key]);
  if (!isMap(map)) return map;
  const found = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(found?.key) ? found.key : map;
}

/** A schema's error with its place. `whole` names the value itself; `more` may put an enum's error in better words. */
export function faultIn(
  { place }: YamlSource,
  error: ErrorObject,
  whole: string,
  more: (found: string, allowed: readonly string[]) => string | undefined = () => undefined,
): string {
  const keys = error.instancePath.split('/').slice(1).map(unescaped);
  const extra = unexpectedIn(error);
  const where = extra === undefined ? place(keys) : place(keys, extra);
  return `${where}: ${wordsFor(error, keys, whole, more, extra)}`;
}

/** The key that nobody expects. Where a key is lacking it may be that one, with a slip in it, so it is told first. */
function unexpectedIn({ keyword, params, data, parentSchema }: ErrorObject): string | undefined {
  if (keyword === 'additionalProperties') return String(params.additionalProperty);
  if (keyword !== 'required' || parentSchema?.additionalProperties !== false) return undefined;
  const expected = propertiesOf(parentSchema);
  return Object.keys(data ?? {}).find((key) => !Object.hasOwn(expected, key));
}

/** Source: RFC 6901, JSON Pointer. */
const unescaped = (key: string): string => key.replace(/~1/gu, '/').replace(/~0/gu, '~');

function wordsFor(
  error: ErrorObject,
  keys: readonly string[],
  whole: string,
  more: (found: string, allowed: readonly string[]) => string | undefined,
  extra: string | undefined,
): string {
  const at = keys.length === 0 ? whole : keysInWords(keys);
  if (extra !== undefined) {
    const expected = Object.keys(propertiesOf(error.parentSchema));
    return `unexpected key "${extra}"; expected one of ${expected.join(', ')}.${suggestion(extra, expected)}`;
  }
  if (error.keyword === 'enum') {
    const allowed: readonly string[] = error.params.allowedValues;
    const found = shown(error.data);
    return (
      more(found, allowed) ??
      `${at} cannot be "${found}"; it is one of ${allowed.join(', ')}.${suggestion(found, allowed)}`
    );
  }
  if (error.keyword === 'required') return `${at} lacks the key "${error.params.missingProperty}"`;
  if (error.keyword === 'type') return `${at} cannot be ${shown(error.data)}; it is ${typeNames(error)}`;
  if (error.keyword === 'minItems') return `${at} needs at least one entry`;
  if (error.keyword === 'pattern')
    return `${at} cannot be "${shown(error.data)}"; it is ${plain(error.parentSchema?.description) ?? `text like ${error.params.pattern}`}`;
  if (error.keyword === 'uniqueItems') return `${at} has one entry twice`;
  return `${at} ${error.message ?? 'is not valid'}`;
}

/** What a schema calls its types, in plain words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text (in quotes, if it looks like something else)',
  array: 'a list',
  object: 'a map of keys and values',
  number: 'a number',
  boolean: 'true or false',
};

const typeNames = ({ params }: ErrorObject): string =>
  [params.type]
    .flat()
    .map((type) => TYPES[String(type)] ?? String(type))
    .join(' or ');

/** A value as a message shows it, at most so long. */
function shown(value: unknown): string {
  const text = Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'a map' : `${value}`;
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const plain = (description: unknown): string | undefined =>
  typeof description === 'string' ? description.charAt(0).toLowerCase() + description.slice(1) : undefined;

/** What a schema says of the keys of a map, by key. */
function propertiesOf(schema: ErrorObject['parentSchema']): object {
  const properties: unknown = schema?.properties;
  return typeof properties === 'object' && properties !== null ? properties : {};
}

/** " Did you mean "same"?", or nothing. */
export function suggestion(found: string, expected: readonly string[]): string {
  const near = nearestWord(found, expected);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
