/** The JSON Schemas of settings, rules and lexicons, each made from a TypeScript type: the types are the source. */
import { basename } from 'node:path';
import type { Project } from 'ts-morph';
import { schemaOf } from './json-schema.ts';

const SCHEMAS = [
  ['src/engine/load/rule.schema.json', 'src/engine/rule.ts', 'PairRule'],
  ['src/config/config.schema.json', 'src/config/settings.ts', 'Settings'],
  ['src/config/lexicon.schema.json', 'src/language/desk-words.ts', 'DeskWordLists'],
] as const;

/** The files with the types. */
export const sourcesOfSchemas: readonly string[] = SCHEMAS.map(([, from]) => from);

/** The texts of the schemas by their paths. */
export const madeSchemas = (project: Project): readonly (readonly [string, string])[] =>
  SCHEMAS.map(
    ([path, from, name]) =>
      [
        path,
        `${JSON.stringify(schemaOf(project, from, name, `https://stet.example/${basename(path)}`), null, 2)}\n`,
      ] as const,
  );
