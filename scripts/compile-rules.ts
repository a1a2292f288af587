/** Checks the built-in rules and writes them into one module, so that a start loads neither YAML nor its schema. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileRule } from '../src/engine/load/compile.ts';

const FOLDER = 'rules';
const OUT = 'src/engine/built-in.generated.ts';

/** Writes src/engine/built-in.generated.ts from rules/*.yml and rules/*.ts; returns how many rules there are. */
export function compileRules(): number {
  const names = readdirSync(FOLDER).sort();
  const computed = names.filter((name) => name.endsWith('.ts'));
  const data = names.filter((name) => /\.ya?ml$/u.test(name));
  const camel = (name: string) =>
    basename(name, '.ts').replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const lines = [
    '/** Made by scripts/compile-rules.ts from the files of rules/; do not edit. */',
    ...computed.map((name) => `import ${camel(name)} from '../../rules/${name}';`),
    "import type { PairRule, Rule } from './rule.ts';",
    '',
    `const data: readonly PairRule[] = ${JSON.stringify(
      data.map((name) => compileRule(join(FOLDER, name), readFileSync(join(FOLDER, name), 'utf8'))),
      null,
      1,
    )};`,
    '',
    '/** Every built-in rule, sorted by id. */',
    `export const BUILT_IN: readonly Rule[] = [...data, ${computed.map(camel).join(', ')}].sort((a, b) => (a.id < b.id ? -1 : 1));`,
    '',
  ];
  writeFileSync(OUT, lines.join('\n'));
  return names.length;
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(`${compileRules()} rules`);
