import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimsView, ReviewState } from '../../src/review/contract.ts';
import { folderWith, stet, WRONG_DAY } from '../cli/stet.ts';
import { findingOf, type Review, startReview } from './review.ts';

const SAMPLE = resolve('samples/withdrawal.md');
const ODD = 'съезд 100%\u202e&.md';
const folder = folderWith({ [ODD]: WRONG_DAY, 'bad.txt': new Uint8Array([0xff, 0xfe, 0x00]) });
let review: Review;
let state: ReviewState;
beforeAll(async () => {
  review = await startReview(folder.path, '.', SAMPLE);
  state = await review.ready();
});
afterAll(async () => {
  await review.end();
  folder.remove();
});

interface Checked {
  readonly documents: readonly {
    readonly path: string;
    readonly words: number;
    readonly findings: readonly { readonly id: string }[];
  }[];
}

describe('the state', () => {
  it('has the drafts and findings of stet check', async () => {
    const { stdout } = await stet(['check', '--format', 'json', '.', SAMPLE], { cwd: folder.path });
    const { documents }: Checked = JSON.parse(stdout);
    expect(state.drafts.map(({ path, words }) => [path, words])).toEqual(
      documents.map(({ path, words }) => [path, words]),
    );
    expect(state.findings.map(({ path, id }) => [path, id])).toEqual(
      documents.flatMap(({ path, findings }) => findings.map(({ id }) => [path, id])),
    );
  });

  it('says what could not be read', () => {
    expect(state.errors).toEqual([expect.objectContaining({ path: 'bad.txt', name: 'bad.txt' })]);
  });

  it('has a name to show for each path, in which nothing turns the line around', () => {
    expect(state.drafts.find(({ path }) => path === ODD)?.name).toBe('съезд 100%\ufffd&.md');
  });

  it('says of each finding where it stands and what would make it right', () => {
    const { places, remedies } = findingOf('weekday-against-date', state);
    expect([places, remedies]).toEqual([
      [{ paragraph: 2, line: 3 }],
      ['Correct "on Monday, 14 March 2026" (paragraph 2).'],
    ]);
    for (const { remedies: each } of state.findings) expect(each.length).toBeGreaterThan(0);
  });

  it('counts for each rule what became of its findings', async () => {
    const { path, id } = findingOf('weekday-against-date', state);
    const tally = async () => (await review.state()).tallies.find(({ rule }) => rule === 'weekday-against-date');
    const none = { findings: 1, undecided: 0, accepted: 0, toFix: 0, fixed: 0, falseAlarms: 0, known: 0 };
    expect(await tally()).toMatchObject({ ...none, undecided: 1 });
    const answer = await review.decide({ path, id, kind: 'stet', explanation: 'false-alarm', seen: null });
    expect(await tally()).toMatchObject({ ...none, falseAlarms: 1 });
    const { revision: seen } = answer.json<{ decision: { revision: string } }>().decision;
    await review.decide({ path, id, kind: 'fix', seen });
    expect(await tally()).toMatchObject({ ...none, toFix: 1 });
  });
});

describe('a draft', () => {
  it('comes with its blocks, and with the places of clashing words in them', async () => {
    const { result, revision } = await review.draft(SAMPLE);
    expect(state.drafts.find(({ path }) => path === SAMPLE)?.revision).toBe(revision);
    const texts = result.findings.map(({ claims }) =>
      claims.flatMap(({ inDraft = [] }) =>
        inDraft.map(({ block, start, end }) => {
          const found = result.draft?.blocks[block];
          return found?.type === 'prose' ? found.text.slice(start, end) : '';
        }),
      ),
    );
    expect(texts[0]).toEqual(expect.arrayContaining(['Some 600', 'mostly gone']));
  });

  it('is found by its path, whatever that holds', async () => {
    expect((await review.draft(ODD)).path).toBe(ODD);
  });
});

describe('claims', () => {
  it('are those of stet claims, each with its place in the draft', async () => {
    const { claims } = (await review.ask(`api/claims?path=${encodeURIComponent(SAMPLE)}`)).json<ClaimsView>();
    const { stdout } = await stet(['claims', '--format', 'json', SAMPLE]);
    expect(claims).toMatchObject(JSON.parse(stdout).claims);
    for (const { places } of claims) expect(places.length).toBeGreaterThan(0);
  });

  it('come as the file that stet claims would write', async () => {
    const { headers, body } = await review.ask(`api/claims.csv?path=${encodeURIComponent(SAMPLE)}`);
    const { stdout } = await stet(['claims', '--format', 'csv', SAMPLE]);
    expect(body).toBe(stdout);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="claims.csv"; filename*=UTF-8''withdrawal.claims.csv`,
    });
  });
});
