/** Reads a settings file and checks it; loaded only where there is one. */
import { basename, dirname, relative, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { readSource } from '../engine/load/read-source.ts';
import { faultIn, parseYaml, type YamlSource } from '../engine/load/yaml-source.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { calendarDay } from './calendar-day.ts';
import { checkWords } from './check-words.ts';
import schema from './config.schema.json' with { type: 'json' };
import { joined } from './lexicon.ts';
import { readLexicons } from './read-lexicon.ts';
import { type Config, ConfigError, type PathSettings, type Settings } from './settings.ts';

const validate = new Ajv({ allErrors: false, verbose: true }).compile<Settings>(schema);

/**
 * The settings of a file. JSON is read as YAML, which it is a part of.
 * @throws ConfigError that names the file, line and column, what was found and what was expected.
 */
export function readConfig(path: string): Config {
  const shown = relative(process.cwd(), path) || path;
  const read = readSource(path, shown);
  if ('fault' in read) throw new ConfigError(read.fault);
  const yaml = parseYaml(shown, read.source, 'a settings file');
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
  checkWords(wordsIn(value), place);
  const folder = dirname(path);
  const lexicons = [
    ...(value.lexicons ?? []).flatMap((name, index) =>
      readLexicons(resolve(folder, name), place(['lexicons', String(index)])),
    ),
    { lists: wordsIn(value), place },
  ];
  const words = joined(lexicons);
  if (words !== undefined && lexicons.length > 1)
    checkWords(words, () => `${place(['lexicons'])}: all lexicons together`);
  return {
    path,
    folder,
    settings: value,
    lexicons,
    ...(words === undefined ? {} : { words }),
    place: (keys) => place(keys.slice(0, -1), keys.at(-1)),
  };
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

/** The words that the settings themselves hold. */
function wordsIn({ aliases, scales }: Settings): DeskWordLists {
  return { ...(aliases === undefined ? {} : { aliases }), ...(scales === undefined ? {} : { scales }) };
}
