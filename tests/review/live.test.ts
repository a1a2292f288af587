import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CLEAN, folderWith, stet, WRONG_DAY } from '../cli/stet.ts';
import { findingOf, type Review, startReview } from './review.ts';

let folder = folderWith({});
let review: Review;
beforeEach(async () => {
  folder = folderWith({ 'stories/a.md': WRONG_DAY, 'stories/b.md': CLEAN });
  review = await startReview(folder.path, 'stories');
  await review.ready();
});
afterEach(async () => {
  await review.end();
  folder.remove();
});

const at = (name: string) => join(folder.path, name);
const WALL = 'The wall is 4.2 metres (18ft) high.\n';

describe('what is saved while the page is open', () => {
  it('is checked again, and only that draft has another revision', async () => {
    const before = await review.state();
    writeFileSync(at('stories/b.md'), WALL);
    const after = await review.until(({ findings }) => findings.some(({ path }) => path === 'stories/b.md'));
    expect(after.version).toBeGreaterThan(before.version);
    const changed = after.drafts.filter(({ revision }, i) => revision !== before.drafts[i]?.revision);
    expect(changed.map(({ path }) => path)).toEqual(['stories/b.md']);
    expect((await review.draft('stories/b.md')).result.findings[0]?.rule).toBe('unit-conversion');
  });

  it('comes as an event that names the draft', async () => {
    const events = await review.events();
    const first = await events.next();
    writeFileSync(at('stories/a.md'), CLEAN);
    // Where a check takes long, an event says so first.
    let second = await events.next();
    while (second?.data.drafts.length === 0) second = await events.next();
    events.close();
    expect(first).toMatchObject({ name: 'state', data: { drafts: ['stories/a.md', 'stories/b.md'] } });
    expect(second).toMatchObject({ name: 'state', data: { drafts: ['stories/a.md'], decisions: false } });
  });

  it('may be written as editors do, by a file that takes the place of the old one', async () => {
    writeFileSync(at('stories/b.md.new'), WALL);
    renameSync(at('stories/b.md.new'), at('stories/b.md'));
    const { findings } = await review.until((state) => state.findings.length === 2);
    expect(findings.map(({ rule }) => rule)).toEqual(['weekday-against-date', 'unit-conversion']);
  });

  it('may be a new draft, or one less', async () => {
    mkdirSync(at('stories/more'));
    writeFileSync(at('stories/more/c.md'), WALL);
    await review.until(({ drafts }) => drafts.some(({ path }) => path === 'stories/more/c.md'));
    rmSync(at('stories/a.md'));
    const { drafts } = await review.until((state) => state.drafts.length === 2);
    expect(drafts.map(({ path }) => path)).toEqual(['stories/b.md', 'stories/more/c.md']);
  });

  it('may be a draft that can no longer be read; the others stay', async () => {
    writeFileSync(at('stories/b.md'), new Uint8Array([0xff, 0xfe, 0x00]));
    const { errors, drafts } = await review.until((state) => state.errors.length > 0);
    expect([errors[0]?.path, drafts.map(({ path }) => path)]).toEqual(['stories/b.md', ['stories/a.md']]);
  });
});

describe('decisions that change on disk', () => {
  it('come to the page, as after a git pull', async () => {
    const { id } = findingOf('weekday-against-date', await review.state());
    const events = await review.events();
    await events.next();
    await stet(['decide', id, 'stet', '--reason', 'the old calendar', 'stories'], { cwd: folder.path });
    const { data } = (await events.next()) ?? {};
    events.close();
    expect(data).toMatchObject({ decisions: true, drafts: [] });
    const { findings, drafts } = await review.state();
    expect(findings[0]).toMatchObject({ open: false, decision: { kind: 'stet', reason: 'the old calendar' } });
    expect(drafts[0]?.counts).toEqual({ error: 0, warning: 0, info: 0, decided: 1 });
  });

  it('are not overwritten by a page that has not seen them', async () => {
    const { id, path } = findingOf('weekday-against-date', await review.state());
    await stet(['decide', id, 'stet', '--reason', 'the old calendar', 'stories'], { cwd: folder.path });
    const answer = await review.decide({ path, id, kind: 'fix', seen: null });
    expect(answer.status).toBe(409);
    expect(JSON.parse(readFileSync(at('stet.decisions.json'), 'utf8')).decisions[id].decision).toBe('stet');
  });

  it('are told of where they are faulty, and those before still hold', async () => {
    const { id, path } = findingOf('weekday-against-date', await review.state());
    await review.decide({ path, id, kind: 'fix', seen: null });
    const good = readFileSync(at('stet.decisions.json'), 'utf8');
    writeFileSync(at('stet.decisions.json'), '{\n<<<<<<< HEAD\n');
    const { fault, findings } = await review.until((state) => state.fault !== null);
    expect(fault).toContain('stet.decisions.json:2:1: git left a merge conflict here');
    expect(findings[0]?.decision?.kind).toBe('fix');
    writeFileSync(at('stet.decisions.json'), good);
    expect((await review.until((state) => state.fault === null)).findings[0]?.decision?.kind).toBe('fix');
  });
});
