/** Makes a rule for the engine of a file in TypeScript. */
import { readFileSync } from 'node:fs';
import { RuleError } from '../load/rule-error.ts';
import type { ApartRule } from '../rule.ts';
import { compareAll } from './apart-rule.ts';
import { type CodeCache, compiledRule } from './code-cache.ts';
import type { CompiledRule } from './compile/compile.ts';
import type { Runner } from './context.ts';

/** @throws RuleError for a file that cannot be read, or a rule with faults: all of them, each with its place. */
export async function loadCodeRule(path: string, cache: CodeCache, run: Runner): Promise<ApartRule> {
  return apartRule(path, await compiledRule(path, sourceOf(path), cache, run), run);
}

function sourceOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new RuleError(`${path}: there is no such file, or it cannot be read`);
  }
}

function apartRule(
  path: string,
  { definition, options: declared, about, script, compares }: CompiledRule,
  run: Runner,
): ApartRule {
  const { options: usual = {}, ...rest } = definition;
  const why = rest.why ?? about;
  const made = (given: object): ApartRule => ({
    ...rest,
    ...(why === undefined ? {} : { why }),
    declared,
    withOptions: made,
    compareAll: compareAll({ id: rest.id, path, script, compares, options: { ...usual, ...given } }, run),
  });
  return made({});
}
