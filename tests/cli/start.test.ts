/** How the command line's program is loaded, with the compiled code that the build keeps and without. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';

/** A copy of what is built, whose compiled code may be spoilt. */
const folder = mkdtempSync(join(tmpdir(), 'stet-start-'));
const built = join(folder, 'dist');
const hook = join(folder, 'hook.cjs');
let code = '';
let whole = Buffer.alloc(0);
/** What a check comes to with the compiled code. */
let usual: ReturnType<typeof check>;

/** Tells on standard error whether V8 took the compiled code: "false" if so, "true" if not, "undefined" where there was none. */
const TELLS = `const vm = require('node:vm');
class Told extends vm.Script {
  constructor(...given) {
    super(...given);
    process.stderr.write(String(this.cachedDataRejected));
  }
}
vm.Script = Told;
require('node:module').syncBuiltinESMExports();
`;

beforeAll(() => {
  cpSync('dist', built, { recursive: true, filter: (path) => path !== join('dist', 'types') });
  cpSync('package.json', join(folder, 'package.json'));
  writeFileSync(hook, TELLS);
  const names = readdirSync(built).filter((name) => name.endsWith('.code'));
  expect(names).toEqual([expect.stringContaining(`${process.version}-${process.platform}-${process.arch}`)]);
  code = join(built, names[0] ?? '');
  whole = readFileSync(code);
  usual = check();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...options: string[]) {
  const line = [join(built, 'stet.js'), 'check', '--format', 'json', resolve('samples/flood.md')];
  const { NODE_OPTIONS: _, ...env } = process.env;
  return spawnSync(process.execPath, ['--require', hook, ...options, ...line], { encoding: 'utf8', cwd: folder, env });
}

it('takes the compiled code that the build has kept', () => {
  expect([usual.status, usual.stderr]).toEqual([1, 'false']);
});

it.each([
  ['without any', 'undefined', () => rmSync(code), []],
  ['where it is empty', 'true', () => writeFileSync(code, ''), []],
  ['where it was cut off', 'true', () => writeFileSync(code, whole.subarray(0, whole.length / 2)), []],
  ['where it is something else', 'true', () => writeFileSync(code, 'something else'), []],
  ['where it was made with other flags of V8', 'true', () => {}, ['--stack-size=900']],
] as const)('compiled code: checks the same %s', (_, refused, spoil, options) => {
  writeFileSync(code, whole);
  spoil();
  const { stdout, status } = usual;
  expect(check(...options)).toMatchObject({ stdout, status, stderr: refused });
});

it('tells nothing in the compiled code of the machine that built it', () => {
  expect(whole.includes(process.cwd())).toBe(false);
});
