/** Takes one draft the whole way. */
import { calendarDay } from '../../config/calendar-day.ts';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import { readInput } from '../../config/read-input.ts';
import { readDocument } from '../../document/index.ts';
import type { Rule } from '../../engine/rule.ts';
import { checkDocument } from '../../findings/check.ts';
import { withComments } from '../../findings/decisions/let-stand.ts';
import { resultOf } from '../../findings/result-of.ts';
import { type DeskWordLists, type DeskWords, deskWords } from '../../language/desk-words.ts';
import { allRules, withOptions } from '../rules-to-run.ts';
import { type ResultCache, resultCache } from './cache.ts';
import { stagedText } from './changes.ts';
import type { CheckJob, CheckOutcome, CheckSettings } from './job.ts';

/** Runs a job; `began` is told how many words the draft has before the long part begins. */
export type JobRunner = (job: CheckJob, began?: (words: number) => void) => Promise<CheckOutcome>;

/** A runner that reads each folder of rules and each cache's frame once. */
export function jobRunner(): JobRunner {
  const rulesOf = ruleSets();
  const wordsOf = lastWords();
  const caches = new Map<string, ResultCache>();
  return async (job, began) => {
    const { path, settings, staged, cacheFolder, ruleCache } = job;
    const input = staged === true ? { source: stagedText(path) } : await readInput(path);
    if ('error' in input) return input;
    const cache = cacheFolder === undefined ? undefined : cacheIn(caches, cacheFolder);
    const known = cache?.get(path, input.source, settings);
    if (known !== undefined) return known;
    const outcome = checkSource(
      { path, source: input.source, settings, words: wordsOf(settings.words) },
      await rulesOf(settings, ruleCache),
      began,
    );
    if (!('error' in outcome) && outcome.failures === undefined) cache?.put(path, input.source, settings, outcome);
    return outcome;
  };
}

function cacheIn(caches: Map<string, ResultCache>, folder: string): ResultCache {
  const cache = caches.get(folder) ?? resultCache(folder);
  caches.set(folder, cache);
  return cache;
}

/** The words of a desk as they are looked up; made anew only where they are others than those of the draft before. */
function lastWords(): (lists: DeskWordLists | undefined) => DeskWords | undefined {
  let last: { readonly key: string; readonly words: DeskWords } | undefined;
  return (lists) => {
    if (lists === undefined) return undefined;
    const key = JSON.stringify(lists);
    if (last?.key !== key) last = { key, words: deskWords(lists) };
    return last.words;
  };
}

/** A draft as it was read, with what it is checked by. */
interface Source {
  readonly path: string;
  readonly source: string;
  readonly settings: CheckSettings;
  readonly words: DeskWords | undefined;
}

function checkSource(
  { path, source, settings, words }: Source,
  { all, wanted }: RuleSet,
  began?: (words: number) => void,
): CheckOutcome {
  const { date, usualDate, stdinName, withDraft = false, withClaims = false } = settings;
  const name = path === STANDARD_INPUT && stdinName !== undefined ? stdinName : path;
  try {
    const document = readDocument({ path: name, source, ...dayOf('date', date), ...dayOf('usualDate', usualDate) });
    began?.(document.words);
    const result = resultOf(
      checkDocument(document, {
        rules: wanted,
        ...(words === undefined ? {} : { words }),
      }),
      { withDraft, withClaims },
    );
    const rules = { all, run: new Set(wanted.map(({ id }) => id)) };
    return { ...result, findings: withComments(result.findings, document, rules) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: { path, code: 'internal', message: `Stet failed on this draft (${reason}); please report it` } };
  }
}

function dayOf<K extends string>(key: K, text: string | undefined) {
  const day = text === undefined ? undefined : calendarDay(text);
  return day === undefined ? {} : { [key]: day };
}

/** The rules that settings name, and the ids of all that there are. */
interface RuleSet {
  readonly wanted: readonly Rule[];
  readonly all: ReadonlySet<string>;
}

/** The rules that settings name; equal lists are made once. */
function ruleSets(): (settings: CheckSettings, ruleCache: string | undefined) => Promise<RuleSet> {
  const folders = new Map<string, Promise<readonly Rule[]>>();
  const sets = new Map<string, Promise<RuleSet>>();
  return (settings, ruleCache) => {
    const { rules: ids, ruleFolders, codeRules, isolate, ruleOptions, words } = settings;
    const place = JSON.stringify([ruleFolders, codeRules, isolate]);
    const all = folders.get(place) ?? allRules({ ...settings, ruleCache }, words);
    folders.set(place, all);
    const key = JSON.stringify([place, ids, ruleOptions]);
    const wanted = new Set(ids);
    const set = sets.get(key) ?? all.then((rules) => setOf(withOptions(rules, ruleOptions), wanted));
    sets.set(key, set);
    return set;
  };
}

const setOf = (rules: readonly Rule[], wanted: ReadonlySet<string>): RuleSet => ({
  wanted: rules.filter(({ id }) => wanted.has(id)),
  all: new Set(rules.map(({ id }) => id)),
});
