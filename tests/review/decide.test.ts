import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resultOf } from '../../src/findings/result-of.ts';
import { check } from '../../src/index.ts';
import { decide, undo } from '../../src/review/decide.ts';
import { knownDraft } from '../../src/review/known-draft.ts';
import { newStore, type Store } from '../../src/review/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-decide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DRAFT = 'It opened on Friday, 14 March 2026.\n\nIt will meet again on Monday, 14 March 2026.\n';
const RESULT = resultOf(check({ source: DRAFT, path: 'a.md' }), { withDraft: true });
const IDS = RESULT.findings.map(({ id }) => id);

let files = 0;
/** A server's memory, with a decisions file that is not there yet. */
function begin(): { readonly store: Store; readonly file: string } {
  files += 1;
  const file = join(folder, `${files}.json`);
  const store = newStore();
  store.change({ drafts: new Map([['a.md', knownDraft({ result: RESULT, decisionsFile: file })]]) });
  return { store, file };
}

const STEP = fc.record({
  /** Which page. */
  page: fc.nat(2),
  finding: fc.nat(1),
  action: fc.constantFrom('stet', 'fix', 'undo', 'look'),
  reason: fc.constantFrom('one', 'two'),
});

interface Held {
  readonly decision: string;
  readonly reason: string;
}

describe('pages that decide in any order', () => {
  it('only ever change what they have seen, and the file holds just what was accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 25 }), async (steps) => {
        const { store, file } = begin();
        const expected = new Map<string, Held>();
        const seenBy = [0, 1, 2].map(() => new Map<string, { revision: string | null; held: Held | undefined }>());
        for (const { page, finding, action, reason } of steps) {
          const id = IDS[finding] ?? '';
          const seen = seenBy[page]?.get(id) ?? { revision: null, held: undefined };
          const asked = { path: 'a.md', id, seen: seen.revision };
          const wanted = action === 'undo' ? undefined : { decision: action, reason };
          const holds = expected.get(id);
          if (action === 'look') {
            const again = await undo({ ...asked, seen: 'none of them' }, store);
            const revision = 'decision' in again ? (again.decision?.revision ?? null) : null;
            seenBy[page]?.set(id, { revision, held: holds });
            if (holds !== undefined) expect(again).toMatchObject({ error: 'conflict' });
            continue;
          }
          const answer = await (action === 'undo'
            ? undo(asked, store)
            : decide({ ...asked, kind: action, reason }, store));
          const isSeen = JSON.stringify(seen.held) === JSON.stringify(holds);
          const isThereAlready = JSON.stringify(wanted) === JSON.stringify(holds);
          expect('error' in answer).toBe(!isSeen && !isThereAlready);
          if ('error' in answer) continue;
          if (wanted === undefined) expected.delete(id);
          else expected.set(id, wanted);
          seenBy[page]?.set(id, { revision: answer.decision?.revision ?? null, held: wanted });
        }
        expect(stored(file)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('at the same moment lose nothing: of those that saw the same, one is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { minLength: 2, maxLength: 12 }), async (findings) => {
        const { store, file } = begin();
        const answers = await Promise.all(
          findings.map((finding, i) =>
            decide({ path: 'a.md', id: IDS[finding] ?? '', kind: 'fix', reason: `${i}`, seen: null }, store),
          ),
        );
        const accepted = answers.flatMap((answer, i) =>
          'error' in answer ? [] : [[answer.id, { decision: 'fix', reason: `${i}` }]],
        );
        expect(accepted).toHaveLength(new Set(findings).size);
        expect(stored(file)).toEqual(Object.fromEntries(accepted));
      }),
      { numRuns: 30 },
    );
  });
});

function stored(file: string): Readonly<Record<string, Held>> {
  let text = '{ "decisions": {} }';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Nothing was decided.
  }
  const { decisions }: { decisions: Record<string, Held> } = JSON.parse(text);
  return Object.fromEntries(Object.entries(decisions).map(([id, { decision, reason }]) => [id, { decision, reason }]));
}
