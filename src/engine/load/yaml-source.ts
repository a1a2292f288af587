/** A YAML (or JSON) text whose faults can be told with line and column, and its check against a schema. */
import type { ErrorObject } from 'ajv';
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { nearestWord } from './nearest-word.ts';

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

/** Parses a text. Aliases (*name) are refused, for they can make a small file huge. */
export function parseYaml(path: string, source: string, what: string): YamlSource | Fault {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const fault = document.errors[0];
  if (fault !== undefined) return { fault: `${at(fault.pos[0])}: ${firstLine(fault.message)}` };
  const alias = /^[^#'"]*[:[,-]\s*\*\w/mu.exec(source);
  if (alias !== null) return { fault: `${at(alias.index)}: ${what} holds no aliases (*name); write the value out` };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { value, place: (keys, ofKey) => at(offsetOf(document, keys, ofKey)) };
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
  const extra: unknown = error.params.additionalProperty;
  const where = typeof extra === 'string' ? place(keys, extra) : place(keys);
  return `${where}: ${wordsFor(error, keys, whole, more)}`;
}

/** Source: RFC 6901, JSON Pointer. */
const unescaped = (key: string): string => key.replace(/~1/gu, '/').replace(/~0/gu, '~');

function wordsFor(
  error: ErrorObject,
  keys: readonly string[],
  whole: string,
  more: (found: string, allowed: readonly string[]) => string | undefined,
): string {
  const at = keys.length === 0 ? whole : keys.join('.');
  if (error.keyword === 'additionalProperties') {
    const found = String(error.params.additionalProperty);
    const expected = keysAt(error);
    return `unexpected key "${found}"; expected one of ${expected.join(', ')}.${suggestion(found, expected)}`;
  }
  if (error.keyword === 'enum') {
    const allowed: readonly string[] = error.params.allowedValues;
    const found = String(error.data);
    return (
      more(found, allowed) ??
      `${at} cannot be "${found}"; it is one of ${allowed.join(', ')}.${suggestion(found, allowed)}`
    );
  }
  if (error.keyword === 'required') return `${at} lacks the key "${error.params.missingProperty}"`;
  return `${at} ${error.message ?? 'is not valid'}`;
}

/** The keys that the schema allows where an unexpected one was found. */
function keysAt({ parentSchema }: ErrorObject): string[] {
  const properties: unknown = parentSchema?.properties;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

/** " Did you mean "same"?", or nothing. */
export function suggestion(found: string, expected: readonly string[]): string {
  const near = nearestWord(found, expected);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
