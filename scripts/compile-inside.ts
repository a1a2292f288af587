/**
 * Bundles what runs beside a desk's rule in its context into one text. What only computes is part of it; the functions of the
 * API that know the draft or the language are answered outside, and stand there as calls by their name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BUNDLE_TARGET } from './bundle-target.ts';

const OUT = 'src/engine/inside.generated.ts';
const API = ['answers', 'claims', 'figures', 'questions', 'times', 'words'].map((name) => `src/engine/api/${name}.ts`);

/** The modules of the API that need neither draft nor language. */
const COMPUTING = [
  'src/claims/group.ts',
  'src/compare/answer.ts',
  'src/compare/ask.ts',
  'src/compare/ends.ts',
  'src/compare/interval.ts',
  'src/compare/lives.ts',
  'src/compare/rounding.ts',
  'src/compare/same/beside.ts',
  'src/compare/standings.ts',
  'src/engine/rule.ts',
  'src/language/times/calendar.ts',
];

/** What each module is imported for, by its path. */
function importedNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of [...API, ...COMPUTING]) {
    for (const [, list = '', from = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const target = resolve(dirname(path), from);
      const found = names.get(target) ?? new Set<string>();
      for (const name of list.split(',').map((each) => each.trim())) {
        if (name !== '' && !name.startsWith('type ')) found.add(name);
      }
      names.set(target, found);
    }
  }
  return names;
}

const IMPORT = /^(?:import|export) \{([^}]*)\} from '(\.[^']*)';/gmu;

/** Puts calls outside in the place of all modules but those that compute. */
function callsOutside(): Plugin {
  const names = importedNames();
  const own = [...API, ...COMPUTING, 'src/engine/api/index.ts'].map((path) => resolve(path));
  const inside = resolve('src/engine/own/inside');
  return {
    name: 'calls-outside',
    setup(hooks) {
      hooks.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (own.includes(path) || path.startsWith(inside)) return undefined;
        const calls = [...(names.get(path) ?? [])].map(
          (name) => `export const ${name} = (...args) => functions.${name}(...args);`,
        );
        const from = relative(dirname(path), resolve(inside, 'functions.ts'));
        const contents = [`import { functions } from './${from}';`, ...calls].join('\n');
        return { contents, loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}

/** The names of the functions that are answered outside. */
function outsideNames(): string[] {
  const inside = new Set(COMPUTING.map((path) => resolve(path)));
  const isApi = new Set(API.map((path) => resolve(path)));
  return [...importedNames()]
    .filter(([path]) => !inside.has(path) && !isApi.has(path))
    .flatMap(([, names]) => [...names])
    .filter((name, index, all) => all.indexOf(name) === index)
    .sort();
}

/** Writes src/engine/inside.generated.ts. */
export async function compileInside(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['src/engine/own/inside/main.ts'],
    ...BUNDLE_TARGET,
    format: 'iife',
    globalName: 'inside',
    platform: 'neutral',
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [callsOutside()],
  });
  const code = outputFiles[0]?.text ?? '';
  writeFileSync(
    OUT,
    [
      '/** Made by scripts/compile-inside.ts; do not edit. */',
      `export const INSIDE = ${JSON.stringify(`(() => { 'use strict'; ${code}\nreturn inside; })()`)};`,
      '',
      '/** The functions of the API that are answered outside the context. */',
      `export const OUTSIDE = ${JSON.stringify(outsideNames())} as const;`,
      '',
    ].join('\n'),
  );
}

if (import.meta.url === `file://${process.argv[1]}`) await compileInside();
