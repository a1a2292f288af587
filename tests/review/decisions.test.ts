import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { DecisionAnswer, DecisionConflict, DecisionView, Refusal } from '../../src/review/contract.ts';
import { folderWith, stet, WRONG_DAY } from '../cli/stet.ts';
import { findingOf, type Review, startReview } from './review.ts';

const folder = folderWith({
  'stories/a.md': WRONG_DAY,
  'stories/b.md': 'The wall is 4.2 metres (18ft) high.\n',
  'stories/c.md': `<!-- stet: let-stand weekday-against-date because of the old calendar -->\n\nIt opened on Friday, 14 March 2026.\n`,
});
const file = join(folder.path, 'stet.decisions.json');
const stored = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).decisions : {});
let review: Review;
let wrongDay = { path: '', id: '' };
let wall = { path: '', id: '' };

beforeAll(async () => {
  review = await startReview(folder.path);
  const state = await review.ready();
  const named = (rule: string) => {
    const { path, id } = findingOf(rule, state);
    return { path, id };
  };
  wrongDay = named('weekday-against-date');
  wall = named('unit-conversion');
});
afterEach(() => writeFileSync(file, '{ "schema": 1, "decisions": {} }'));
afterEach(async () => {
  await review.until(({ findings }) => findings.every(({ decision }) => (decision?.revision ?? null) === null));
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

const decisionOf = async ({ path, id }: { path: string; id: string }): Promise<DecisionView | null | undefined> =>
  (await review.state()).findings.find((each) => each.path === path && each.id === id)?.decision;

describe('a decision', () => {
  it('is in the file when it is answered, as stet decide would have written it', async () => {
    const answer = await review.decide({ ...wrongDay, kind: 'stet', reason: ' the old calendar ', seen: null });
    const { decision } = answer.json<DecisionAnswer>();
    expect([answer.status, decision]).toMatchObject([200, { kind: 'stet', reason: 'the old calendar' }]);
    expect(stored()).toEqual({
      [wrongDay.id]: {
        decision: 'stet',
        reason: 'the old calendar',
        rule: 'weekday-against-date',
        path: 'stories/a.md',
        passages: ['It will meet again on Monday, 14 March 2026.'],
      },
    });
    expect((await stet(['check', 'stories/a.md'], { cwd: folder.path })).code).toBe(0);
  });

  it('may have a usual reason instead of words', async () => {
    await review.decide({ ...wall, kind: 'stet', explanation: 'false-alarm', seen: null });
    expect(stored()[wall.id]).toMatchObject({ decision: 'stet', explanation: 'false-alarm', reason: 'false alarm' });
  });

  it('to mend keeps the finding open', async () => {
    await review.decide({ ...wall, kind: 'fix', reason: 'ask the builder', seen: null });
    expect(findingOf('unit-conversion', await review.state())).toMatchObject({
      open: true,
      decision: { kind: 'fix', reason: 'ask the builder' },
    });
  });

  it('can be taken back, and what was there before put back', async () => {
    const first = await review.decide({ ...wall, kind: 'fix', seen: null });
    const { revision: seen } = first.json<{ decision: DecisionView }>().decision;
    const undone = await review.decide({ ...wall, seen }, 'DELETE');
    expect([undone.status, undone.json<DecisionAnswer>().decision, stored()]).toEqual([200, null, {}]);
    await review.decide({ ...wall, kind: 'known', seen: null });
    expect(await decisionOf(wall)).toMatchObject({ kind: 'known' });
  });

  it('of a comment in the draft is shown, may be decided over, and comes back', async () => {
    const { findings } = await review.state();
    const commented = findings.find(({ path }) => path === 'stories/c.md');
    expect(commented?.decision).toEqual({ kind: 'stet', reason: 'of the old calendar', revision: null });
    const place = { path: commented?.path, id: commented?.id };
    const over = await review.decide({ ...place, kind: 'fix', seen: null });
    const { revision: seen } = over.json<{ decision: DecisionView }>().decision;
    const undone = await review.decide({ ...place, seen }, 'DELETE');
    expect(undone.json<DecisionAnswer>().decision).toEqual(commented?.decision);
  });

  it('given a second time, because its answer was lost, is answered again', async () => {
    const body = { ...wall, kind: 'fix', reason: 'x', seen: null };
    const [first, second] = [await review.decide(body), await review.decide(body)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.json()).toEqual(first.json());
  });
});

describe('two tabs', () => {
  it('do not overwrite each other: the later one gets what holds', async () => {
    const first = await review.decide({ ...wall, kind: 'fix', reason: 'ask the builder', seen: null });
    const second = await review.decide({ ...wall, kind: 'stet', explanation: 'rounding', seen: null });
    expect([first.status, second.status]).toEqual([200, 409]);
    const { error, decision } = second.json<DecisionConflict>();
    expect([error, decision]).toEqual(['conflict', first.json<DecisionAnswer>().decision]);
    expect(stored()[wall.id]).toMatchObject({ decision: 'fix', reason: 'ask the builder' });
    const again = await review.decide({ ...wall, kind: 'stet', explanation: 'rounding', seen: decision?.revision });
    expect([again.status, stored()[wall.id].decision]).toEqual([200, 'stet']);
  });

  it('that decide at the same moment: one of them is told, and nothing is lost', async () => {
    const bodies = Array.from({ length: 12 }, (_, i) => ({
      ...(i % 2 === 0 ? wall : wrongDay),
      kind: 'fix',
      reason: `${i}`,
      seen: null,
    }));
    const answers = await Promise.all(bodies.map((body) => review.decide(body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, ...Array(10).fill(409)]);
    const kept = answers.flatMap((answer, i) => (answer.status === 200 ? [bodies[i]?.reason] : []));
    expect([wall, wrongDay].map(({ id }) => stored()[id].reason).sort()).toEqual(kept.sort());
  });

  it('do not take back what they have not seen', async () => {
    await review.decide({ ...wall, kind: 'fix', seen: null });
    const undone = await review.decide({ ...wall, seen: null }, 'DELETE');
    expect([undone.status, Object.keys(stored())]).toEqual([409, [wall.id]]);
  });

  it('and the command line keep each other’s decisions', async () => {
    await Promise.all([
      review.decide({ ...wall, kind: 'fix', seen: null }),
      stet(['decide', wrongDay.id, 'fix', '--reason', 'x', 'stories'], { cwd: folder.path }),
    ]);
    expect(Object.keys(stored())).toEqual([wall.id, wrongDay.id].sort());
  });
});

describe('a request that is refused', () => {
  const good = () => ({ ...wall, kind: 'fix', seen: null });
  it.each([
    ['no kind', () => ({ ...wall, seen: null }), 'the body: it lacks the key "kind"'],
    ['nothing said of what was seen', () => ({ ...wall, kind: 'fix' }), 'the body: it lacks the key "seen"'],
    [
      'another kind',
      () => ({ ...good(), kind: 'stte' }),
      'kind cannot be "stte"; it is one of stet, fix, known. Did you mean "stet"?',
    ],
    [
      'a key with a slip',
      () => ({ ...good(), raeson: 'x' }),
      'unexpected key "raeson"; expected one of path, id, seen, kind, reason, explanation. Did you mean "reason"?',
    ],
    ['an id that is none', () => ({ ...good(), id: '../x' }), 'the body: id cannot be "../x"'],
    ['a number for a reason', () => ({ ...good(), reason: 7 }), 'the body: reason cannot be 7; it is text'],
    ['a blank reason', () => ({ ...good(), reason: ' \n ' }), 'the "reason" is blank'],
    ['a reason without end', () => ({ ...good(), reason: 'x'.repeat(2001) }), 'the body: reason'],
    [
      'to let stand without saying why',
      () => ({ ...good(), kind: 'stet' }),
      'say why: give a "reason" or an "explanation"',
    ],
    [
      'an explanation of what is to be mended',
      () => ({ ...good(), explanation: 'rounding' }),
      'is for a finding that may stand',
    ],
    ['a list', () => [good()], 'the body: it cannot be a list'],
  ])('says what is wrong: %s', async (_, body, message) => {
    const answer = await review.decide(body());
    const { error, message: told } = answer.json<Refusal>();
    expect([answer.status, error]).toEqual([400, 'invalid']);
    expect(told).toContain(message);
    expect(stored()).toEqual({});
  });

  it.each([
    [
      'a draft that is not under review',
      () => ({ ...good(), path: 'stories/../stet.config.yml' }),
      'is not one of the drafts',
    ],
    ['a path out of the folder', () => ({ ...good(), path: '/etc/passwd' }), 'is not one of the drafts'],
    [
      'a finding that there is not',
      () => ({ ...good(), id: '0123456789abcdef' }),
      'has no finding 0123456789abcdef any more',
    ],
    ['a finding of another draft', () => ({ ...good(), path: wrongDay.path }), 'has no finding'],
  ])('is not found: %s', async (_, body, message) => {
    const answer = await review.decide(body());
    expect([answer.status, answer.json<Refusal>().message]).toEqual([404, expect.stringContaining(message)]);
    expect(stored()).toEqual({});
  });

  it.each([
    ['text', 'text/plain', 415],
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['half of JSON', 'application/json', 400],
  ])('because the body is %s', async (_, type, status) => {
    const body = status === 415 ? JSON.stringify(good()) : '{ "path": ';
    const answer = await review.ask('api/decisions', { method: 'POST', headers: { 'content-type': type }, body });
    expect([answer.status, stored()]).toEqual([status, {}]);
  });

  it('because it is larger than any decision', async () => {
    const answer = await review.decide({ ...good(), reason: 'x'.repeat(100_000) });
    expect([answer.status, answer.json<Refusal>().error]).toEqual([413, 'too-large']);
  });

  it('because the file is faulty; the file stays as it is', async () => {
    writeFileSync(file, '{\n<<<<<<< HEAD\n');
    const answer = await review.decide(good());
    expect([answer.status, answer.json<Refusal>()]).toEqual([
      500,
      { error: 'not-saved', message: expect.stringContaining('stet.decisions.json:2:1: git left a merge conflict') },
    ]);
    expect(readFileSync(file, 'utf8')).toBe('{\n<<<<<<< HEAD\n');
  });
});
