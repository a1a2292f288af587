/** Reads rules at run time: one YAML file each. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PairRule } from '../rule.ts';
import { compileRule } from './compile.ts';
import { readSource } from './read-source.ts';
import { RuleError } from './rule-error.ts';
import { BUILT_IN_VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** A rule and the file that it is from. */
export interface OwnRule {
  readonly path: string;
  readonly rule: PairRule;
}

/**
 * The rules of all .yml and .yaml files of a folder, in the order of their names.
 * @throws RuleError for a folder that cannot be read, a file that is not a rule, or an id that is there twice.
 */
export function rulesOfFolder(folder: string, vocabulary: Vocabulary = BUILT_IN_VOCABULARY): readonly OwnRule[] {
  const rules = namesOf(folder).map((name) => ruleOfFile(join(folder, name), vocabulary));
  const seen = new Map<string, string>();
  for (const { path, rule } of rules) {
    const other = seen.get(rule.id);
    if (other !== undefined)
      throw new RuleError(`${path}: ${other} holds a rule called "${rule.id}" too; give one of them another id`);
    seen.set(rule.id, path);
  }
  return rules;
}

/** The rule of a file. @throws RuleError for a file that cannot be read or is not a rule. */
export function ruleOfFile(path: string, vocabulary: Vocabulary = BUILT_IN_VOCABULARY): OwnRule {
  const read = readSource(path, path);
  if ('fault' in read) throw new RuleError(read.fault);
  return { path, rule: compileRule(path, read.source, vocabulary) };
}

/** The names of the files of a folder that hold rules, sorted. @throws RuleError for a folder that cannot be read. */
export function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/u.test(name))
      .sort();
  } catch {
    throw new RuleError(`${folder}: no such folder of rules, or it cannot be read`);
  }
}
