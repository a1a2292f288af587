/** Loads rules in TypeScript; compiled ones are kept beside the results of earlier runs. */
import { keysInWords } from '../engine/load/keys-in-words.ts';
import { nearestWord } from '../engine/load/nearest-word.ts';
import { RuleError } from '../engine/load/rule-error.ts';
import { type Runner, runHere } from '../engine/own/context.ts';
import { loadCodeRule } from '../engine/own/load.ts';
import type { ApartRule, ClaimPattern } from '../engine/rule.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { TOOL } from '../report/tool.ts';
import { buildId } from './check/cache.ts';
import { ruleCacheFolder } from './check/cache-folder.ts';

/** Loads the rule of a file. @throws RuleError through the promise. */
export type CodeRuleLoader = (path: string) => Promise<ApartRule>;

/**
 * @param isolate true to run what is loaded in a process of its own, one for all rules of this thread.
 * @param words the desk's own words, which its rules may name.
 * @param location what --cache-location names.
 */
export async function codeRuleLoader(
  isolate: boolean,
  words?: DeskWordLists,
  location?: string,
): Promise<CodeRuleLoader> {
  const run = isolate ? await apartRunner() : runHere;
  const cache = { folder: ruleCacheFolder(location), build: `${TOOL.version} ${buildId()}` };
  return async (path) => {
    const rule = await loadCodeRule(path, cache, run);
    const patterns = rule.shape === 'pair' ? { a: rule.a, b: rule.b } : { a: rule.a };
    if (Object.values(patterns).some(namesWords)) await refuseUnknown(path, patterns, words);
    return rule;
  };
}

let inProcess: Runner | undefined;

async function apartRunner(): Promise<Runner> {
  const { isolated } = await import('../engine/own/isolate.ts');
  inProcess ??= isolated();
  return inProcess;
}

const namesWords = ({ scale, pole, class: groups }: ClaimPattern): boolean =>
  scale !== undefined || pole !== undefined || groups !== undefined;

/** More names than a person reads. */
const TOO_MANY = 60;

/** @throws RuleError for a scale, an end of one or a class of verbs that neither Stet nor the desk has. */
async function refuseUnknown(
  path: string,
  patterns: { readonly a: ClaimPattern; readonly b?: ClaimPattern },
  words: DeskWordLists | undefined,
): Promise<void> {
  const { unknownIn, vocabularyOf } = await import('../engine/load/vocabulary.ts');
  const unknown = unknownIn(patterns, vocabularyOf(words));
  if (unknown === undefined) return;
  const { keys, what, found, known } = unknown;
  const near = nearestWord(found, known);
  const expected = known.length > TOO_MANY ? '' : `; expected one of ${known.join(', ')}`;
  const advice = near === undefined ? '' : `. Did you mean "${near}"?`;
  throw new RuleError(`${path}: ${keysInWords(keys)}: "${found}" is no ${what}${expected}${advice}`);
}
