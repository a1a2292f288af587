/**
 * The rules of a folder, kept as they were read: as long as its files, the desk's words and the build are the same, neither
 * YAML nor the schema of rules has to be loaded, which take longer than the check of a short draft.
 */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../engine/load/read-source.ts';
import type { PairRule } from '../engine/rule.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { TOOL } from '../report/tool.ts';
import { writeAtomically } from '../storage/atomic-write.ts';
import { buildId, CACHE_FOLDER } from './check/cache.ts';

/** A rule and the file that it is from. */
interface KeptRule {
  readonly path: string;
  readonly rule: PairRule;
}

/**
 * The rules of a folder, in the order of its files.
 * @param words the desk's own words, which its rules may name.
 * @throws RuleError through the promise for a folder that cannot be read or a file that is no rule.
 */
export async function keptRules(folder: string, words: DeskWordLists | undefined): Promise<readonly KeptRule[]> {
  const key = keyOf(folder, words);
  const file = join(CACHE_FOLDER, 'rules', `${sha256(folder).slice(0, 32)}.json`);
  const known = key === undefined ? undefined : kept(file, key);
  if (known !== undefined) return known;
  const [{ rulesOfFolder }, { vocabularyOf }] = await Promise.all([
    import('../engine/load/folder.ts'),
    import('../engine/load/vocabulary.ts'),
  ]);
  const rules = rulesOfFolder(folder, vocabularyOf(words));
  if (key !== undefined) keep(file, JSON.stringify({ key, rules }));
  return rules;
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');

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

/** A damaged or half-written file counts as absent. */
function kept(file: string, key: string): readonly KeptRule[] | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1).trimEnd();
    const stored = sha256(body) === text.slice(0, end) ? JSON.parse(body) : undefined;
    return stored?.key === key ? stored.rules : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, body: string): void {
  try {
    writeAtomically(file, `${sha256(body)}\n${body}\n`);
  } catch {
    // A folder that cannot be written to makes the next run slower, not this one wrong.
  }
}
