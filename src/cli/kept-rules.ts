/**
 * The rules of a folder, kept as they were read: as long as its files, the desk's words and the build are the same, neither
 * YAML nor the schema of rules has to be loaded, which take longer than the check of a short draft.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource } from '../engine/load/read-source.ts';
import type { PairRule } from '../engine/rule.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { TOOL } from '../report/tool.ts';
import { keep, readKept, sha256 } from '../storage/kept-file.ts';
import { buildId } from './check/cache.ts';
import { ruleCacheFolder } from './check/cache-folder.ts';

/** A rule and the file that it is from. */
interface KeptRule {
  readonly path: string;
  readonly rule: PairRule;
}

/** A folder of rules as it is kept. */
interface KeptFolder {
  readonly key: string;
  readonly rules: readonly KeptRule[];
}

/**
 * The rules of a folder, in the order of its files.
 * @param words the desk's own words, which its rules may name.
 * @param location what --cache-location names.
 * @throws RuleError through the promise for a folder that cannot be read or a file that is no rule.
 */
export async function keptRules(
  folder: string,
  words: DeskWordLists | undefined,
  location: string | undefined,
): Promise<readonly KeptRule[]> {
  const key = keyOf(folder, words);
  const cache = ruleCacheFolder(location);
  const file = cache === undefined ? undefined : join(cache, `${sha256(resolve(folder)).slice(0, 32)}.json`);
  const kept = file === undefined ? undefined : readKept<KeptFolder>(file);
  if (kept !== undefined && kept.key === key) return kept.rules;
  const [{ rulesOfFolder }, { vocabularyOf }] = await Promise.all([
    import('../engine/load/folder.ts'),
    import('../engine/load/vocabulary.ts'),
  ]);
  const rules = rulesOfFolder(folder, vocabularyOf(words));
  if (key !== undefined && file !== undefined) keep(file, { key, rules });
  return rules;
}

/** What the rules depend on; undefined where a file cannot be read, which is told when it is read as a rule. */
function keyOf(folder: string, words: DeskWordLists | undefined): string | undefined {
  const texts: (readonly [string, string])[] = [];
  for (const name of namesIn(folder)) {
    const read = readSource(join(folder, name), name);
    if ('fault' in read) return undefined;
    texts.push([name, read.source]);
  }
  return sha256(JSON.stringify([TOOL.version, buildId(), folder, words ?? null, texts]));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/u.test(name))
      .sort();
  } catch {
    return [];
  }
}
