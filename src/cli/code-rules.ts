/** Loads rules in TypeScript; compiled ones are kept beside the results of earlier runs. */
import { join } from 'node:path';
import { runHere } from '../engine/own/context.ts';
import { loadCodeRule } from '../engine/own/load.ts';
import type { ApartRule } from '../engine/rule.ts';
import { TOOL } from '../report/tool.ts';
import { buildId, CACHE_FOLDER } from './check/cache.ts';

/** Loads the rule of a file. @throws RuleError through the promise. */
export type CodeRuleLoader = (path: string) => Promise<ApartRule>;

/** @param isolate true to run what is loaded in one thread of its own. */
export async function codeRuleLoader(isolate: boolean): Promise<CodeRuleLoader> {
  const run = isolate ? (await import('../engine/own/isolate.ts')).isolated() : runHere;
  const cache = { folder: join(CACHE_FOLDER, 'rules'), build: `${TOOL.version} ${buildId()}` };
  return (path) => loadCodeRule(path, cache, run);
}
