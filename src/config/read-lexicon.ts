/** Reads a lexicon and checks it; loaded only where settings name one. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { readSource } from '../engine/load/read-source.ts';
import { faultIn, parseYaml } from '../engine/load/yaml-source.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { checkWords } from './check-words.ts';
import schema from './lexicon.schema.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import { ConfigError } from './settings.ts';

const validate = new Ajv({ allErrors: false, verbose: true, strictTypes: false }).compile<DeskWordLists>(schema);

/**
 * The words of a file, or of all .yml and .yaml files of a folder, in the order of their names.
 * @param from the place of the setting that names it, for the error.
 * @throws ConfigError with file, line and column, what was found and what was expected.
 */
export function readLexicons(path: string, from: string): readonly Lexicon[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new ConfigError(`${from}: there is no such file or folder: ${shown(path)}`);
  if (!stats.isDirectory()) return [readLexicon(path)];
  const names = readdirSync(path)
    .filter((name) => /\.ya?ml$/u.test(name))
    .sort();
  if (names.length === 0) throw new ConfigError(`${from}: there are no lexicons (.yml) in ${shown(path)}`);
  return names.map((name) => readLexicon(join(path, name)));
}

function readLexicon(path: string): Lexicon {
  const name = shown(path);
  const read = readSource(path, name);
  if ('fault' in read) throw new ConfigError(read.fault);
  const yaml = parseYaml(name, read.source, 'a lexicon');
  if ('fault' in yaml) throw new ConfigError(yaml.fault);
  const { value, place } = yaml;
  if (!validate(value)) {
    const error = validate.errors?.[0];
    throw new ConfigError(
      error === undefined ? `${name}:1:1: this is no lexicon` : faultIn(yaml, error, 'the lexicon'),
    );
  }
  checkWords(value, place);
  return { lists: value, place };
}

const shown = (path: string): string => relative(process.cwd(), resolve(path)) || path;
