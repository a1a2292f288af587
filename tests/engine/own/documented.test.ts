/** The rule that docs/own-rules.md shows is one: it compiles, and its examples hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runHere } from '../../../src/engine/own/context.ts';
import { loadCodeRule } from '../../../src/engine/own/load.ts';
import { runExamples } from '../../../src/findings/examples.ts';
import { ruleFolder } from './rule-text.ts';

it('the rule of docs/own-rules.md holds', async () => {
  const [, text = ''] =
    /```ts\n([\s\S]*?export default defineRule[\s\S]*?)```/u.exec(readFileSync('docs/own-rules.md', 'utf8')) ?? [];
  const folder = ruleFolder({ 'speed-against-ride.ts': text });
  const cache = { folder: join(folder, 'cache'), build: 'test' };
  const rule = await loadCodeRule(join(folder, 'speed-against-ride.ts'), cache, runHere);
  expect(rule.why).toBe(
    'A distance, the time that it took, and the average speed: the third follows from the other two.',
  );
  expect(runExamples(rule).map(({ must, hasHeld }) => [must, hasHeld])).toEqual([
    ['flag', true],
    ['pass', true],
    ['pass', true],
  ]);
});
