/**
 * Reads rules written in YAML and checks them against the schema. The build does this for the built-in rules; at run
 * time it is loaded only where a run names folders of its own rules.
 */
import { Ajv } from 'ajv';
import type { Same, WalkedSame } from '../../compare/vocabulary.ts';
import { PLACEHOLDERS } from '../message.ts';
import type { PairRule } from '../rule.ts';
import { idleIn } from './effect.ts';
import { keysInWords } from './keys-in-words.ts';
import schema from './rule.schema.json' with { type: 'json' };
import { RuleError } from './rule-error.ts';
import { BUILT_IN_VOCABULARY, unknownIn, type Vocabulary } from './vocabulary.ts';
import { faultIn, parseYaml, suggestion, type YamlSource } from './yaml-source.ts';

const validate = new Ajv({ allErrors: false, allowUnionTypes: true, verbose: true }).compile<PairRule>(schema);

/**
 * The rule that a YAML text holds.
 * @param vocabulary the scales and classes that it may name; those of Stet itself where absent.
 * @throws RuleError that names the path, line and column, what was found, and what was expected.
 */
export function compileRule(path: string, source: string, vocabulary: Vocabulary = BUILT_IN_VOCABULARY): PairRule {
  const yaml = parseYaml(path, source, 'a rule');
  if ('fault' in yaml) throw new RuleError(yaml.fault);
  const { value } = yaml;
  if (!validate(value)) {
    const error = validate.errors?.[0];
    if (error === undefined) throw new RuleError(`${path}:1:1: this is not a rule`);
    throw new RuleError(faultIn(yaml, error, 'the rule', computedOnly(error.instancePath)));
  }
  checkPlaceholders(value, yaml.place(['message']));
  checkNames(value, yaml, vocabulary);
  checkEffect(value, yaml);
  return value;
}

function checkNames(rule: PairRule, { place }: YamlSource, vocabulary: Vocabulary): void {
  const unknown = unknownIn(rule, vocabulary);
  if (unknown === undefined) return;
  const { keys, what, found, known } = unknown;
  throw new RuleError(
    `${place(keys)}: ${keysInWords(keys)}: "${found}" is no ${what}${expected(known)}.${suggestion(found, known)}`,
  );
}

/** More names than a person reads. */
const TOO_MANY = 60;

const expected = (known: readonly string[]): string =>
  known.length > TOO_MANY ? '' : `; expected one of ${known.join(', ')}`;

function checkEffect(rule: PairRule, { place }: YamlSource): void {
  const idle = idleIn(rule);
  if (idle !== undefined) throw new RuleError(`${place(idle.keys, idle.ofKey)}: ${idle.words}`);
}

function checkPlaceholders(rule: PairRule, place: string): void {
  const known = ['a', 'b'].flatMap((side) => PLACEHOLDERS.map((key) => `${side}.${key}`));
  for (const [, name = ''] of rule.message.matchAll(/\{([^}]*)\}/gu)) {
    if (known.includes(name)) continue;
    throw new RuleError(
      `${place}: unknown placeholder {${name}}; expected one of ${known.join(', ')}.${suggestion(name, known)}`,
    );
  }
}

/** Words of the vocabulary that only a rule in TypeScript can say. */
const COMPUTED: ReadonlySet<string> = new Set<Exclude<Same, WalkedSame> | 'roles' | 'arithmetic'>([
  'rank',
  'greatest',
  'weekday',
  'length',
  'life',
  'name',
  'digits',
  'slip',
  'occupancy',
  'pole',
  'deed',
  'maker',
  'sides',
  'effect',
  'sense',
  'vacancy',
  'occasion',
  'act',
  'lasting',
  'scene',
  'side',
  'retelling',
  'roles',
  'arithmetic',
]);

const computedOnly = (instancePath: string) => (found: string, allowed: readonly string[]) =>
  COMPUTED.has(found)
    ? `${keysInWords(instancePath.split('/').slice(1))}: "${found}" needs a rule that computes, in TypeScript; in YAML it is one of ${allowed.join(', ')}`
    : undefined;
