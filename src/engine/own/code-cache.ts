/** Keeps compiled rules by their content, so that TypeScript is loaded only where a rule is new or has changed. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keep, readKept, sha256 } from '../../storage/kept-file.ts';
import type { CompiledRule } from './compile/compile.ts';
import type { Runner } from './context.ts';

/** What a compiled rule depends on beside its own text. */
export interface CodeCache {
  /** Where they are kept; undefined where this process alone keeps them. */
  readonly folder: string | undefined;
  /** Tells one build of Stet from another. */
  readonly build: string;
}

/** A rule as it is kept: the texts that it was made of, by name, and what came of them. */
interface Kept {
  readonly key: string;
  readonly imported: Readonly<Record<string, string>>;
  readonly rule: CompiledRule;
}

/**
 * The compiled rule of a file, from the cache where its text and those of its imports are the same. A file of the cache that is
 * damaged counts as absent. Who can write there can write the rule: what is read runs in a context of its own all the same.
 * @param source the text of the file.
 * @param run where a rule that is compiled tells what it is.
 */
export async function compiledRule(path: string, source: string, cache: CodeCache, run: Runner): Promise<CompiledRule> {
  const key = sha256(JSON.stringify([cache.build, source]));
  const file = cache.folder === undefined ? undefined : join(cache.folder, `${key.slice(0, 32)}.json`);
  const kept = known.get(key) ?? (file === undefined ? undefined : readKept<Kept>(file));
  if (kept?.key === key && isUnchanged(kept.imported, path)) {
    known.set(key, kept);
    return kept.rule;
  }
  const { compileRuleFile } = await import('./compile/compile.ts');
  const rule = compileRuleFile(path, run);
  const made = { key, imported: Object.fromEntries(rule.imports.map((name) => [name, textOf(path, name)])), rule };
  known.set(key, made);
  if (file !== undefined) keep(file, made);
  return rule;
}

/** What this process has read or made, by its key. */
const known = new Map<string, Kept>();

const isUnchanged = (imported: Kept['imported'], path: string): boolean =>
  Object.entries(imported).every(([name, text]) => textOf(path, name) === text);

/** The hash of a file beside the rule; empty where there is none. */
function textOf(path: string, name: string): string {
  const file = join(dirname(path), name);
  return existsSync(file) ? sha256(readFileSync(file, 'utf8')) : '';
}
