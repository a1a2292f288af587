/** Takes one draft the whole way. */
import { calendarDay } from '../../config/calendar-day.ts';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import { readInput } from '../../config/read-input.ts';
import { readDocument } from '../../document/index.ts';
import type { Rule } from '../../engine/rule.ts';
import { checkDocument } from '../../findings/check.ts';
import { resultOf } from '../../findings/result-of.ts';
import { allRules } from '../rules-to-run.ts';
import type { CheckJob, CheckOutcome, CheckSettings } from './job.ts';

/** Runs a job; `began` is told how many words the draft has before the long part begins. */
export type JobRunner = (job: CheckJob, began?: (words: number) => void) => Promise<CheckOutcome>;

/** A runner that reads each folder of rules once. */
export function jobRunner(): JobRunner {
  const rulesOf = ruleSets();
  return async ({ path, settings }, began) => {
    const input = await readInput(path);
    if ('error' in input) return input;
    const rules = await rulesOf(settings);
    return checkSource(path, input.source, settings, rules, began);
  };
}

function checkSource(
  path: string,
  source: string,
  { date, usualDate, stdinName }: CheckSettings,
  rules: readonly Rule[],
  began?: (words: number) => void,
): CheckOutcome {
  const name = path === STANDARD_INPUT && stdinName !== undefined ? stdinName : path;
  try {
    const document = readDocument({ path: name, source, ...dayOf('date', date), ...dayOf('usualDate', usualDate) });
    began?.(document.words);
    return resultOf(checkDocument(document, { rules }));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { error: { path, code: 'internal', message: `Stet failed on this draft (${words}); please report it` } };
  }
}

function dayOf<K extends string>(key: K, text: string | undefined) {
  const day = text === undefined ? undefined : calendarDay(text);
  return day === undefined ? {} : { [key]: day };
}

/** The rules that settings name; equal lists are made once. */
function ruleSets(): (settings: CheckSettings) => Promise<readonly Rule[]> {
  const folders = new Map<string, Promise<readonly Rule[]>>();
  const sets = new Map<string, Promise<readonly Rule[]>>();
  return ({ rules: ids, ruleFolders }) => {
    const place = ruleFolders.join('\n');
    const all = folders.get(place) ?? allRules(ruleFolders);
    folders.set(place, all);
    const key = `${place}\n\n${ids.join('\n')}`;
    const wanted = new Set(ids);
    const set = sets.get(key) ?? all.then((rules) => rules.filter(({ id }) => wanted.has(id)));
    sets.set(key, set);
    return set;
  };
}
