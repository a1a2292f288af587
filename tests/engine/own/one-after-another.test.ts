/** Rules that are compiled one after another know nothing of one another, and a file is read as it is then. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { compileRuleFile } from '../../../src/engine/own/compile/compile.ts';
import { runHere } from '../../../src/engine/own/context.ts';
import { ruleFolder, ruleText } from './rule-text.ts';

const sums = (name: string) => `export const ${name} = (x: number): number => 2 * x;\n`;
const rule = (name: string) => ruleText(`${name}(2);`, `import { ${name} } from './sums.ts';`);
const compiled = (folder: string) => () => compileRuleFile(join(folder, 'own-rule.ts'), runHere).imports;

it('what a rule imports is of its own folder, and is read anew each time', () => {
  const one = ruleFolder({ 'own-rule.ts': rule('twice'), 'sums.ts': sums('twice') });
  const other = ruleFolder({ 'own-rule.ts': rule('double'), 'sums.ts': sums('double') });
  expect([compiled(one)(), compiled(other)(), compiled(one)()]).toEqual([['./sums.ts'], ['./sums.ts'], ['./sums.ts']]);
  writeFileSync(join(one, 'sums.ts'), sums('thrice'));
  expect(compiled(one)).toThrow(/own-rule\.ts:1:10: .*twice/u);
  rmSync(join(one, 'sums.ts'));
  expect(compiled(one)).toThrow(/own-rule\.ts:1:\d+: .*sums/u);
  expect(compiled(other)()).toEqual(['./sums.ts']);
});

it('a name of one rule is not there for the next', () => {
  const one = ruleFolder({ 'own-rule.ts': ruleText('', 'interface Own { x: number }') });
  const other = ruleFolder({ 'own-rule.ts': ruleText('const own: Own = claim; own;') });
  expect(compiled(one)()).toEqual([]);
  expect(compiled(other)).toThrow(/Cannot find name 'Own'/u);
});
