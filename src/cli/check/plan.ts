/** What is in force for each draft of a run: which rules, which severities, which date. */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Configs, configsFrom } from '../../config/configs.ts';
import { type Given, type InForce, inForce } from '../../config/in-force.ts';
import { STANDARD_INPUT } from '../../config/inputs.ts';
import { type Config, ConfigError, type FailOn, type RuleOptions, type RuleSetting } from '../../config/settings.ts';
import { nearestWord } from '../../engine/load/nearest-word.ts';
import { optionFault } from '../../engine/option.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Adjustment } from '../../findings/adjust.ts';
import type { DeskWordLists } from '../../language/desk-words.ts';
import type { RuleArguments } from '../options.ts';
import { refuseNoDay } from '../read-draft.ts';
import { allRules, type RuleSources, ruleOf } from '../rules-to-run.ts';
import type { CheckJob } from './job.ts';

/** The part of a command line that a plan depends on. */
export interface PlanArguments extends RuleArguments {
  readonly config?: string | undefined;
  /** Where --cache-location has rules kept. */
  readonly ruleCache?: string | undefined;
  readonly date?: string | undefined;
  readonly 'stdin-name'?: string | undefined;
  readonly 'min-confidence'?: number | undefined;
  readonly 'fail-on'?: FailOn | undefined;
}

/** One draft of a run. */
export interface Planned {
  readonly job: CheckJob;
  readonly adjustment: Adjustment;
  readonly failOn: FailOn;
  readonly config: Config | undefined;
}

/** What is known before the first draft is read. */
export interface Plan {
  readonly configs: Configs;
  /** The plan of one draft. @throws ConfigError, RuleError, UsageError for what is wrong with the settings that hold there. */
  of(path: string): Promise<Planned>;
  /** All rules that the run can use: those built in, and those of the folders that are named. */
  rulesOf(config: Config | undefined): Promise<readonly Rule[]>;
}

/** The plan for the drafts that a command line names, from the current folder. */
export function planFor(args: PlanArguments): Plan {
  refuseNoDay(args.date);
  const configs = configsFrom(process.cwd(), args.config);
  const given = givenBy(args);
  const sets = new Map<Config | undefined, Promise<readonly Rule[]>>();
  const rulesOf = (config: Config | undefined) => {
    const known = sets.get(config) ?? rulesIn(config, args);
    sets.set(config, known);
    return known;
  };
  return {
    configs,
    rulesOf,
    of: async (path) => {
      const name = path === STANDARD_INPUT ? (args['stdin-name'] ?? 'draft.txt') : path;
      const config = await configs(name);
      const force = inForce(resolve(name), config, given);
      const rules = await rulesOf(config);
      return {
        job: jobOf(path, args, force, rules, config),
        adjustment: adjustmentOf(force),
        failOn: force.failOn.value,
        config,
      };
    },
  };
}

/** What the command line itself sets. */
export function givenBy(args: PlanArguments): Given {
  const { date, 'min-confidence': minConfidence, 'fail-on': failOn } = args;
  return {
    ...(date === undefined ? {} : { date }),
    ...(minConfidence === undefined ? {} : { 'min-confidence': minConfidence }),
    ...(failOn === undefined ? {} : { 'fail-on': failOn }),
  };
}

async function rulesIn(config: Config | undefined, args: PlanArguments): Promise<readonly Rule[]> {
  const sources = sourcesOf(config, args);
  // A rule that is new tells here what it is, which runs its code.
  const rules = await allRules({ ...sources, ruleCache: args.ruleCache }, wordsOf(config));
  for (const id of [...args.rule, ...args['no-rule']]) ruleOf(id, rules);
  const ids = rules.map(({ id }) => id);
  // The ids of rules that are left out unread are not known.
  const isLeftOut = args['no-code-rules'] === true && (config?.settings['code-rules'] ?? []).length > 0;
  for (const { id, place, setting, placeOf } of namedRules(config)) {
    const rule = rules.find((each) => each.id === id);
    if (rule !== undefined) refuseOptions(rule, setting, placeOf);
    if (rule !== undefined || isLeftOut) continue;
    const near = nearestWord(id, ids);
    throw new ConfigError(
      `${place}: there is no rule "${id}"${near === undefined ? '; "stet rules" lists them' : `. Did you mean "${near}"?`}`,
    );
  }
  return rules;
}

/** What a settings file says of a rule, and where. */
interface NamedRule {
  readonly id: string;
  readonly setting: RuleSetting;
  readonly place: string;
  /** The place of one of the rule's options. */
  placeOf(option: string): string;
}

function* namedRules(config: Config | undefined): Generator<NamedRule> {
  if (config === undefined) return;
  const { settings, place } = config;
  const namedIn =
    (keys: readonly string[]) =>
    ([id, setting]: readonly [string, RuleSetting]) => ({
      ...{ id, setting, place: place([...keys, id]) },
      placeOf: (option: string) => place([...keys, id, 'options', option]),
    });
  yield* Object.entries(settings.rules ?? {}).map(namedIn(['rules']));
  for (const [index, { rules = {} }] of (settings.overrides ?? []).entries())
    yield* Object.entries(rules).map(namedIn(['overrides', String(index), 'rules']));
}

/** @throws ConfigError for options that the rule does not have, or of another type. */
function refuseOptions(rule: Rule, setting: RuleSetting, placeOf: NamedRule['placeOf']): void {
  const given = typeof setting === 'string' ? undefined : setting.options;
  const fault = given === undefined ? undefined : optionFault(rule.id, 'declared' in rule ? rule.declared : [], given);
  if (fault !== undefined) throw new ConfigError(`${placeOf(fault.name)}: ${fault.message}`);
}

/** The folders of rules that the settings and the command line name, as paths from the current folder. */
export function foldersOf(config: Config | undefined, args: Pick<PlanArguments, 'rules'>): readonly string[] {
  return pathsOf(
    'rule-folders',
    config,
    args.rules.filter((path) => !isCode(path)),
  );
}

/** The rules in TypeScript that they name, likewise; none where they are to be left out. */
export function codeRulesOf(
  config: Config | undefined,
  args: Pick<PlanArguments, 'rules' | 'no-code-rules'>,
): readonly string[] {
  return args['no-code-rules'] === true ? [] : pathsOf('code-rules', config, args.rules.filter(isCode));
}

const isCode = (path: string): boolean => path.endsWith('.ts');

function pathsOf(key: 'rule-folders' | 'code-rules', config: Config | undefined, given: readonly string[]): string[] {
  const named = (config?.settings[key] ?? []).map((path) => resolve(config?.folder ?? '.', path));
  return [...new Set([...named, ...given].map((path) => relative(process.cwd(), resolve(path)) || '.'))];
}

/** Where all own rules of a draft are. */
function sourcesOf(config: Config | undefined, args: PlanArguments): RuleSources {
  const codeRules = codeRulesOf(config, args);
  if (config !== undefined) {
    refuseMissing(config, 'rule-folders', 'folder of rules');
    if (codeRules.length > 0) refuseMissing(config, 'code-rules', 'file');
  }
  return {
    ruleFolders: foldersOf(config, args),
    ...(codeRules.length === 0 ? {} : { codeRules, ...(args.isolate === true ? { isolate: true } : {}) }),
  };
}

/** @throws ConfigError for a path of the settings that leads nowhere. */
function refuseMissing(config: Config, key: 'rule-folders' | 'code-rules', what: string): void {
  for (const [index, path] of (config.settings[key] ?? []).entries()) {
    if (!existsSync(resolve(config.folder, path)))
      throw new ConfigError(`${config.place([key, String(index)])}: there is no such ${what}: ${path}`);
  }
}

function jobOf(
  path: string,
  args: PlanArguments,
  force: InForce,
  rules: readonly Rule[],
  config: Config | undefined,
): CheckJob {
  const { rule: wanted, 'no-rule': unwanted, 'stdin-name': stdinName } = args;
  const runs = (id: string): boolean =>
    wanted.length > 0 ? wanted.includes(id) : !unwanted.includes(id) && force.rules.get(id)?.value.severity !== 'off';
  const words = wordsOf(config);
  const options = optionsOf(force);
  const [date, usualDate] = [force.date.value, force.usualDate.value];
  return {
    path,
    settings: {
      rules: rules.map(({ id }) => id).filter((id) => runs(id) && !unwanted.includes(id)),
      ...sourcesOf(config, args),
      ...(Object.keys(options).length === 0 ? {} : { ruleOptions: options }),
      ...(date === undefined ? {} : { date }),
      ...(usualDate === undefined ? {} : { usualDate }),
      ...(words === undefined ? {} : { words }),
      ...(stdinName === undefined ? {} : { stdinName }),
    },
  };
}

/** The words that the settings and their lexicons add. */
export function wordsOf(config: Config | undefined): DeskWordLists | undefined {
  return config?.words;
}

function optionsOf({ rules }: InForce): Readonly<Record<string, RuleOptions>> {
  return Object.fromEntries(
    [...rules].flatMap(([id, { value }]) => (value.options === undefined ? [] : [[id, value.options] as const])),
  );
}

function adjustmentOf({ minConfidence, rules }: InForce): Adjustment {
  const own = [...rules].map(([id, { value }]) => {
    const { severity, minConfidence: least } = value;
    const isSet = severity !== undefined && severity !== 'off';
    return [id, { ...(isSet ? { severity } : {}), ...(least === undefined ? {} : { minConfidence: least }) }] as const;
  });
  return { minConfidence: minConfidence.value, rules: Object.fromEntries(own) };
}
