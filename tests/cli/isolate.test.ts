/** With --isolate a rule can neither hold a run nor end it: its process is killed, and none is left behind. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DRAFT, dayRule } from './day-rule.ts';
import { folderWith, OWN_CACHE, type Run, stet } from './stet.ts';

const OTHER = 'It will meet on Monday, 14 March 2026.\n';

/** One step of the engine, which looks at no time: four million places, at each of which two million letters are compared. */
const HOLDS = "const text = 'a'.repeat(4_000_000); text.lastIndexOf(text.slice(0, 2_000_000).concat('b'));";

/** Each rule has one second and a half, in ms. The rest is for a busy machine; one that was not stopped would go on for hours. */
const BOUND = 150_000;

const WITHIN = /did not end within \d+ ms$/u;
const HELD = /was stopped: it did not end within \d+ ms, and let nothing interrupt it/u;
const MEMORY = /was stopped: it takes more than 64 MB of memory, or broke its process|did not end within \d+ ms/u;
const LENGTH = /has at most \d+ (?:entries|characters)$/u;

const HARMFUL: readonly (readonly [string, string, RegExp])[] = [
  ['loops', 'for (;;) claim.id;', WITHIN],
  ['looks for a long text from the end of a longer one', HOLDS, HELD],
  ['does so where it is tried again and again', `for (;;) { try { ${HOLDS} } catch {} }`, HELD],
  [
    'flattens lists within lists',
    'let list: unknown[] = Array(1000).fill(1); for (let n = 0; n < 6; n += 1) list = Array(1000).fill(list); list.flat(99);',
    MEMORY,
  ],
  [
    'splits a doubled text',
    "let text = 'ab'; for (let n = 0; n < 20; n += 1) text += text; for (;;) text.split('ab'.repeat(9)).join('');",
    MEMORY,
  ],
  [
    'decomposes a text that grows by it',
    "let text = '\\ufdfa'; for (let n = 0; n < 25; n += 1) text += text; text.normalize('NFKD');",
    LENGTH,
  ],
  ['doubles a text without end', "let text = 'x'; for (;;) { text += text; text.charCodeAt(9); }", MEMORY],
  ['fills a list without end', 'const all: number[] = []; for (let n = 0; n >= 0; n += 1) all.push(n);', MEMORY],
  [
    'keeps lists without end',
    'const all: string[][] = []; for (;;) all.push(Array(200_000).fill(claim.value));',
    MEMORY,
  ],
  [
    'names properties without end',
    'const all: Record<string, number> = {}; for (let n = 0; n >= 0; n += 1) all[String(n / 3)] = n;',
    MEMORY,
  ],
  [
    'makes JSON of what doubles in it',
    'let all: unknown = claim.value; for (let n = 0; n < 28; n += 1) all = [all, all]; JSON.stringify(all);',
    MEMORY,
  ],
  [
    'fills a map without end',
    'const all = new Map<number, number>(); for (let n = 0; n >= 0; n += 1) all.set(n, n);',
    LENGTH,
  ],
  [
    'says too much at once',
    "let text = 'x'; for (let n = 0; n < 24; n += 1) text += text; yes(text, text); throw new Error(text + text);",
    /x{500}…$|more than 64 MB/u,
  ],
];

describe('a rule that would hold or end a run is stopped and named, and all else goes on', () => {
  const ids = HARMFUL.map((_, index) => `harm-${index}`);
  const files = ids.map((id, index) => [
    `rules/${id}.ts`,
    dayRule(HARMFUL[index]?.[1] ?? '').replace("'no-such-day'", `'${id}'`),
  ]);
  // The harmless rule runs after all others, in a process that one of them has not broken.
  const names = [...ids.map((id) => `rules/${id}.ts`), 'rules/no-such-day.ts'];
  const desk = folderWith({
    ...{ 'draft.md': DRAFT + OTHER, 'rules/no-such-day.ts': dayRule('') },
    ...{ 'stet.config.yml': `code-rules: [${names.join(', ')}]\n`, ...Object.fromEntries(files) },
  });
  let run: Run;
  beforeAll(async () => {
    run = await stet(['check', '--isolate', '--format', 'json', 'draft.md'], { cwd: desk.path });
  }, BOUND);
  afterAll(() => desk.remove());

  it.each(HARMFUL.map(([name, , message], index) => [name, ids[index] ?? '', message] as const))(
    '%s',
    (_, id, message) => {
      const { errors } = JSON.parse(run.stdout);
      const told = errors.filter((each: { message: string }) => each.message.includes(`the rule "${id}" failed`));
      expect(told).toEqual([{ path: 'draft.md', code: 'rule-failed', message: expect.stringMatching(message) }]);
    },
  );

  it('the findings of other rules are there', () => {
    const { errors, documents } = JSON.parse(run.stdout);
    expect([run.code, run.stderr, errors.length]).toEqual([2, '', HARMFUL.length]);
    const found = documents[0].findings.map((each: { rule: string }) => each.rule).sort();
    expect(found).toEqual(['no-such-day', 'weekday-against-date']);
  });
});

it(
  'a rule that would hold the run where it is loaded is stopped and named, too',
  async () => {
    const desk = folderWith({
      'draft.md': DRAFT,
      'held.ts': dayRule('', `const held = (): void => { ${HOLDS} };\nheld();`),
    });
    const run = await stet(['check', '--isolate', '--rules', 'held.ts', 'draft.md'], { cwd: desk.path });
    desk.remove();
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/held\.ts: the rule was stopped: it did not end within \d+ ms, .* when it was loaded/u);
  },
  BOUND,
);

/** The processes are read from /proc, which other systems do not have. */
(process.platform === 'linux' ? describe : describe.skip)('no process is left behind', () => {
  // Several, one after the other: on a busy machine one may be stopped before it has had the processor for a moment.
  const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `rules/${name}.ts`);
  const held = folderWith({
    ...{ 'draft.md': DRAFT, 'stet.config.yml': `code-rules: [${names.join(', ')}]\n` },
    ...Object.fromEntries(names.map((name) => [name, dayRule(HOLDS).replace("'no-such-day'", `'held-${name[6]}'`)])),
  });
  afterAll(() => held.remove());

  it.each<[string, (run: ReturnType<typeof spawn>) => void]>([
    ['at the end of a run', () => {}],
    ['where nobody reads on', ({ stdout }) => stdout?.destroy()],
    ['where it is interrupted, as by Ctrl-C', ({ pid = 0 }) => process.kill(-pid, 'SIGINT')],
    ['where it is ended', (run) => run.kill('SIGTERM')],
    ['where it is killed', (run) => run.kill('SIGKILL')],
  ])(
    '%s',
    async (_, end) => {
      const run = spawn(process.execPath, [resolve('dist/stet.js'), 'check', '--isolate', 'draft.md'], {
        cwd: held.path,
        env: { ...process.env, ...OWN_CACHE },
        detached: true,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let isOver = false;
      const closed = new Promise<void>((done) => {
        run.once('exit', () => {
          isOver = true;
          done();
        });
      });
      run.stdout.resume();
      const apart = await becomes(() => below(run.pid ?? 0).find(isInRule) ?? (isOver ? 0 : undefined));
      const all = [apart, ...below(apart)];
      expect(all).toHaveLength(2);
      end(run);
      await closed;
      await becomes(() => all.every(hasEnded) || undefined);
    },
    BOUND,
  );
});

/** The value as soon as there is one. */
async function becomes<T>(value: () => T | undefined): Promise<T> {
  for (;;) {
    const now = value();
    if (now !== undefined) return now;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** The processes that a process has started. */
const below = (pid: number): readonly number[] =>
  read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);

/** Has it had the processor for 0.07 s? Then it is with a rule that never ends: its start takes half of that. */
const isInRule = (pid: number): boolean =>
  read(`/proc/${pid}/cmdline`).includes('apart-process.cjs') && Number(fieldsOf(pid)[11]) >= 7;

/** It is not there, or nothing is left of it but its name. */
const hasEnded = (pid: number): boolean => (fieldsOf(pid)[0] ?? 'Z') === 'Z';

/** What the system says of a process, from its state on. */
const fieldsOf = (pid: number): readonly string[] => {
  const text = read(`/proc/${pid}/stat`);
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
};

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
