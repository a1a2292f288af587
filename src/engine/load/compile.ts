/**
 * Reads rules written in YAML and checks them against the schema. The build does this for the built-in rules; at run
 * time it is loaded only where a run names folders of its own rules.
 */
import { Ajv, type ErrorObject } from 'ajv';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { PLACEHOLDERS } from '../message.ts';
import type { PairRule } from '../rule.ts';
import { nearestWord } from './nearest-word.ts';
import schema from './rule.schema.json' with { type: 'json' };

/** A fault in a rule file: "rules/x.yml:7:3: unexpected key "same-as"; …". */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

const validate = new Ajv({ allErrors: false, allowUnionTypes: true, verbose: true }).compile<PairRule>(schema);

/**
 * The rule that a YAML text holds.
 * @throws RuleError that names the path, line and column, what was found, and what was expected.
 */
export function compileRule(path: string, source: string): PairRule {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new RuleError(`${path}:${line}:${col}: ${fault.message.split('\n')[0] ?? 'this is not YAML'}`);
  }
  const alias = /^[^#'"]*[:[,-]\s*\*\w/mu.exec(source);
  if (alias !== null) {
    const { line, col } = lines.linePos(alias.index);
    throw new RuleError(`${path}:${line}:${col}: rules hold no aliases (*name); write the value out`);
  }
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const place = (node: Node | undefined) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return `${path}:${line}:${col}`;
  };
  if (!validate(value)) {
    const error = validate.errors?.[0];
    if (error === undefined) throw new RuleError(`${path}:1:1: this is not a rule`);
    throw new RuleError(`${place(nodeAt(document.contents, error))}: ${wordsFor(error)}`);
  }
  checkPlaceholders(value, place(nodeFor(document.contents, ['message'])));
  return value;
}

function checkPlaceholders(rule: PairRule, place: string): void {
  const known = ['a', 'b'].flatMap((side) => PLACEHOLDERS.map((key) => `${side}.${key}`));
  for (const [, name = ''] of rule.message.matchAll(/\{([^}]*)\}/gu)) {
    if (known.includes(name)) continue;
    throw new RuleError(
      `${place}: unknown placeholder {${name}}; expected one of ${known.join(', ')}${suggestion(name, known)}`,
    );
  }
}

function wordsFor(error: ErrorObject): string {
  const at = error.instancePath === '' ? 'the rule' : error.instancePath.slice(1).replaceAll('/', '.');
  if (error.keyword === 'additionalProperties') {
    const found = String(error.params.additionalProperty);
    const expected = keysAt(error);
    return `unexpected key "${found}"; expected one of ${expected.join(', ')}.${suggestion(found, expected)}`;
  }
  if (error.keyword === 'enum') {
    const allowed: string[] = error.params.allowedValues;
    const found = String(error.data);
    if (COMPUTED.has(found))
      return `${at}: "${found}" needs a rule that computes, in TypeScript; in YAML it is one of ${allowed.join(', ')}`;
    return `${at} is not one of ${allowed.join(', ')}`;
  }
  if (error.keyword === 'required') return `${at} lacks the key "${error.params.missingProperty}"`;
  return `${at} ${error.message ?? 'is not valid'}`;
}

/** Words of the vocabulary that only a rule in TypeScript can say. */
const COMPUTED = new Set(['name', 'digits', 'occupancy', 'roles', 'arithmetic']);

/** The keys that the schema allows where an unexpected one was found. */
function keysAt(error: ErrorObject): string[] {
  const parent = error.parentSchema;
  const properties: unknown = parent?.properties;
  if (typeof properties === 'object' && properties !== null) return Object.keys(properties);
  return Object.keys(schema.properties);
}

function suggestion(found: string, expected: readonly string[]): string {
  const near = nearestWord(found, expected);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}

/** The node of the document that an error speaks of. */
function nodeAt(contents: Node | null, error: ErrorObject): Node | undefined {
  const path = error.instancePath.split('/').slice(1);
  const extra: unknown = error.params.additionalProperty;
  if (typeof extra === 'string') return keyFor(contents, path, extra);
  return nodeFor(contents, path);
}

function nodeFor(contents: Node | null, path: readonly string[]): Node | undefined {
  let node: unknown = contents;
  for (const key of path) {
    if (isMap(node)) node = node.get(key, true);
    else if (isSeq(node)) node = node.get(Number(key), true);
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

function keyFor(contents: Node | null, path: readonly string[], key: string): Node | undefined {
  const map = nodeFor(contents, path);
  if (!isMap(map)) return map;
  const found = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(found?.key) ? found.key : map;
}
