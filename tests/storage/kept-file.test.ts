import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keep, readKept } from '../../src/storage/kept-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a kept file', () => {
  it('gives back what was kept', () => {
    const file = join(folder, 'made', 'on', 'the way.json');
    keep(file, { key: 'a\nb', list: [1, 'é', null] });
    expect(readKept(file)).toEqual({ key: 'a\nb', list: [1, 'é', null] });
  });

  it('counts as absent where it is not there, cut short or changed', () => {
    const file = join(folder, 'file.json');
    expect(readKept(file)).toBeUndefined();
    keep(file, { key: 'k', text: 'some words' });
    const whole = readFileSync(file, 'utf8');
    fc.assert(
      fc.property(fc.nat(whole.trimEnd().length - 1), fc.boolean(), (at, isCut) => {
        const other = whole[at] === 'x' ? 'y' : 'x';
        writeFileSync(file, isCut ? whole.slice(0, at) : whole.slice(0, at) + other + whole.slice(at + 1));
        expect(readKept(file)).toBeUndefined();
      }),
    );
  });

  it('is not kept where nothing can be written, and nothing is thrown', () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, '');
    expect(() => keep(join(blocked, 'file.json'), {})).not.toThrow();
  });
});
