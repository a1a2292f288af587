/** Reads a settings file and checks it; loaded only where there is one. */
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { Ajv } from 'ajv';
import { faultIn, parseYaml, suggestion, type YamlSource } from '../engine/load/yaml-source.ts';
import { calendarDay } from './calendar-day.ts';
import schema from './config.schema.json' with { type: 'json' };
import { type Config, ConfigError, type PathSettings, type Settings } from './settings.ts';

const validate = new Ajv({ allErrors: false, verbose: true }).compile<Settings>(schema);

/** What the settings may name. */
export interface Known {
  /** The scales with their two poles. */
  readonly scales: ReadonlyMap<string, readonly string[]>;
}

/**
 * The settings of a file. JSON is read as YAML, which it is a part of.
 * @throws ConfigError that names the file, line and column, what was found and what was expected.
 */
export function readConfig(path: string, { scales }: Known): Config {
  const shown = relative(process.cwd(), path) || path;
  const yaml = parseYaml(shown, textOf(path, shown), 'a settings file');
  if ('fault' in yaml) throw new ConfigError(yaml.fault);
  const prefix = basename(path) === 'package.json' ? ['stet'] : [];
  const value = valueAt(yaml.value, prefix) ?? {};
  const place = (keys: readonly string[], ofKey?: string) => yaml.place([...prefix, ...keys], ofKey);
  const source: YamlSource = { value, place };
  if (!validate(value)) {
    const error = validate.errors?.[0];
    throw new ConfigError(
      error === undefined ? `${shown}:1:1: these are no settings` : faultIn(source, error, 'the file'),
    );
  }
  checkDates(value, source);
  checkScales(value, source, scales);
  return { path, folder: dirname(path), settings: value, place: (keys) => place(keys.slice(0, -1), keys.at(-1)) };
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${shown}: the settings cannot be read: ${words}`);
  }
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === key)?.[1], rest);
}

function checkDates(settings: Settings, { place }: YamlSource): void {
  const check = ({ date }: PathSettings, keys: readonly string[]) => {
    if (date === undefined || calendarDay(date) !== undefined) return;
    throw new ConfigError(
      `${place([...keys, 'date'])}: date cannot be "${date}"; it is a day of the calendar as YYYY-MM-DD`,
    );
  };
  check(settings, []);
  for (const [index, each] of (settings.overrides ?? []).entries()) check(each, ['overrides', String(index)]);
}

function checkScales({ scales = {} }: Settings, { place }: YamlSource, known: Known['scales']): void {
  for (const [scale, poles] of Object.entries(scales)) {
    const names = known.get(scale);
    if (names === undefined) throw unexpected(place(['scales'], scale), 'scale', scale, [...known.keys()]);
    for (const pole of Object.keys(poles))
      if (!names.includes(pole))
        throw unexpected(place(['scales', scale], pole), `end of the scale "${scale}"`, pole, names);
  }
}

/** The error for a name that there is not. */
export function unexpected(place: string, what: string, found: string, names: readonly string[]): ConfigError {
  return new ConfigError(
    `${place}: there is no ${what} "${found}"; expected one of ${names.join(', ')}.${suggestion(found, names)}`,
  );
}
