/** Reads the rules of a folder at run time: one YAML file each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairRule } from '../rule.ts';
import { compileRule } from './compile.ts';
import { RuleError } from './rule-error.ts';

/**
 * The rules of all .yml and .yaml files of a folder, in the order of their names.
 * @throws RuleError for a folder that cannot be read, a file that is not a rule, or an id that is there twice.
 */
export function rulesOfFolder(folder: string): readonly PairRule[] {
  const rules = namesOf(folder).map((name) =>
    compileRule(join(folder, name), readFileSync(join(folder, name), 'utf8')),
  );
  const seen = new Set<string>();
  for (const rule of rules) {
    if (seen.has(rule.id))
      throw new RuleError(`${folder}: two rules are called "${rule.id}"; give one of them another id`);
    seen.add(rule.id);
  }
  return rules;
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/u.test(name))
      .sort();
  } catch {
    throw new RuleError(`${folder}: no such folder of rules, or it cannot be read`);
  }
}
