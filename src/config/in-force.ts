/** What is in force for one draft, and where each value comes from. */
import { relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Config, FailOn, PathSettings, RuleOptions, RuleSetting, RuleSeverity } from './settings.ts';

/** A value and who set it: "stet.config.yml:7:3", "--fail-on", "the default". */
export interface Origin<T> {
  readonly value: T;
  readonly from: string;
}

/** What is set for a rule. */
export interface RuleInForce {
  readonly severity?: RuleSeverity;
  readonly minConfidence?: number;
  readonly options?: RuleOptions;
}

/** The settings of one draft. */
export interface InForce {
  readonly minConfidence: Origin<number>;
  readonly failOn: Origin<FailOn>;
  /** The day of all drafts; else each has its own. */
  readonly date: Origin<string | undefined>;
  /** The day of drafts that have no other. */
  readonly usualDate: Origin<string | undefined>;
  /** The rules that something is set for, by id, sorted. */
  readonly rules: ReadonlyMap<string, Origin<RuleInForce>>;
}

export const DEFAULT = 'the default';

/** What the command line gives; it goes before every file. */
export type Given = Omit<PathSettings, 'rules'>;

/** The settings for the draft at an absolute path. */
export function inForce(path: string, config: Config | undefined, given: Given): InForce {
  const layers = [
    ...layersOf(path, config),
    { settings: given, place: (keys: readonly string[]) => `--${keys.join('-')}` },
  ];
  const files = layers.slice(0, -1);
  const last = <K extends 'min-confidence' | 'fail-on'>(key: K): Origin<PathSettings[K]> | undefined => {
    const layer = layers.findLast(({ settings }) => settings[key] !== undefined);
    return layer === undefined ? undefined : { value: layer.settings[key], from: layer.place([key]) };
  };
  const minConfidence = last('min-confidence');
  const failOn = last('fail-on');
  return {
    minConfidence: { value: minConfidence?.value ?? 0, from: minConfidence?.from ?? DEFAULT },
    failOn: { value: failOn?.value ?? 'error', from: failOn?.from ?? DEFAULT },
    date: { value: given.date, from: given.date === undefined ? DEFAULT : '--date' },
    usualDate: lastDate(files),
    rules: rulesOf(layers),
  };
}

function lastDate(layers: readonly Layer[]): Origin<string | undefined> {
  const layer = layers.findLast(({ settings }) => settings.date !== undefined);
  return { value: layer?.settings.date, from: layer?.place(['date']) ?? DEFAULT };
}

interface Layer {
  readonly settings: PathSettings;
  place(keys: readonly string[]): string;
}

/** The file's own settings, then those of its overrides that match. */
function layersOf(path: string, config: Config | undefined): Layer[] {
  if (config === undefined) return [];
  const { settings, place } = config;
  const overrides = (settings.overrides ?? []).flatMap((override, index) =>
    matches(path, config.folder, override.files)
      ? [{ settings: override, place: (keys: readonly string[]) => place(['overrides', String(index), ...keys]) }]
      : [],
  );
  return [{ settings, place }, ...overrides];
}

function rulesOf(layers: readonly Layer[]): ReadonlyMap<string, Origin<RuleInForce>> {
  const rules = new Map<string, Origin<RuleInForce>>();
  for (const { settings, place } of layers)
    for (const [id, setting] of Object.entries(settings.rules ?? {}))
      rules.set(id, { value: { ...rules.get(id)?.value, ...ruleInForce(setting) }, from: place(['rules', id]) });
  return new Map([...rules].sort(([x], [y]) => (x < y ? -1 : 1)));
}

function ruleInForce(setting: RuleSetting): RuleInForce {
  if (typeof setting === 'string') return { severity: setting };
  const { severity, 'min-confidence': minConfidence, options } = setting;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(options === undefined ? {} : { options }),
  };
}

/** True where a path, taken from a folder, matches one of the globs; a glob without "/" matches the name in any folder. */
export function matches(path: string, folder: string, globs: readonly string[]): boolean {
  const inFolder = relative(folder, path).split(sep).join('/');
  return globs.some((glob) => matcherOf(glob)(inFolder));
}

const MATCHERS = new Map<string, (path: string) => boolean>();

function matcherOf(glob: string): (path: string) => boolean {
  const known = MATCHERS.get(glob);
  if (known !== undefined) return known;
  const whole = glob.endsWith('/') ? `${glob}**` : glob;
  const made = picomatch(whole.includes('/') ? whole.replace(/^\.?\//u, '') : `**/${whole}`, { dot: true });
  MATCHERS.set(glob, made);
  return made;
}
