import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findInputs } from '../../src/config/inputs.ts';
import { readInput } from '../../src/config/read-input.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-inputs-'));
  const files = [
    'b.md',
    'a.txt',
    'notes.log',
    'desk/c.MD',
    'desk/late/d.txt',
    'node_modules/x/readme.md',
    '.cache/e.md',
    'report.docx',
    'empty/keep.log',
    'a[1].md',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'Text.\n');
  }
  symlinkSync('..', join(folder, 'desk/loop'));
  symlinkSync('self', join(folder, 'desk/self'));
  symlinkSync('../b.md', join(folder, 'desk/link.md'));
  symlinkSync('nowhere.md', join(folder, 'dangling.md'));
  writeFileSync(join(folder, 'latin.txt'), Buffer.from([0x63, 0xe9]));
  writeFileSync(join(folder, 'zero.txt'), 'a\0b');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('findInputs', () => {
  it.each<[string, string[], string[]]>([
    ['files, sorted by path', ['b.md', 'a.txt'], ['a.txt', 'b.md']],
    ['a file named twice', ['./b.md', 'desk/../b.md', 'b.md'], ['b.md']],
    ['a file and a link to it', ['desk/link.md', 'b.md'], ['b.md']],
    ['a file of any ending that is named itself', ['notes.log'], ['notes.log']],
    [
      'a folder: drafts in it and below, each once in spite of loops',
      ['.'],
      ['a.txt', 'a[1].md', 'b.md', 'desk/c.MD', 'desk/late/d.txt', 'latin.txt', 'zero.txt'],
    ],
    ['a folder below', ['desk/late/'], ['desk/late/d.txt']],
    ['a glob', ['desk/la*/*.txt'], ['desk/late/d.txt']],
    ['a glob that meets loops of links', ['**/c.*'], ['desk/c.MD']],
    ['a glob with choices', ['{a,b}.*'], ['a.txt', 'b.md']],
    ['a file whose name looks like a glob', ['a[1].md'], ['a[1].md']],
    ['standard input', ['-', 'b.md'], ['-', 'b.md']],
  ])('finds %s', async (_, names, expected) => {
    expect(await findInputs(names, folder)).toEqual({ paths: expected, errors: [], notes: [] });
  });

  it('keeps absolute paths absolute', async () => {
    expect((await findInputs([join(folder, 'b.md')], folder)).paths).toEqual([join(folder, 'b.md')]);
  });

  it.each([
    ['a missing file', 'missing.md', 'not-found', 'there is no such file or folder'],
    ['a link to nothing', 'dangling.md', 'not-found', 'there is no such file or folder'],
    ['a glob without a match', 'x*.md', 'no-match', 'no file matches this pattern'],
    [
      'a folder without drafts',
      'empty',
      'no-drafts',
      'there are no drafts in this folder (.txt or .md, or what the settings name)',
    ],
    [
      'a word processor file',
      'report.docx',
      'unsupported-format',
      'Stet does not read .docx files; save the draft as .txt or .md',
    ],
    ['a device', '/dev/zero', 'not-a-file', 'this is a device or socket, not a file'],
  ])('says of %s what is wrong, and still finds the rest', async (_, name, code, message) => {
    const { paths, errors } = await findInputs([name, 'b.md'], folder);
    expect(errors).toEqual([{ path: name, code, message }]);
    expect(paths).toEqual(['b.md']);
  });
});

describe('readInput', () => {
  it.each([
    ['latin.txt', 'not-utf-8'],
    ['zero.txt', 'binary'],
    ['gone.txt', 'unreadable'],
  ])('refuses %s as %s', async (name, code) => {
    expect(await readInput(join(folder, name))).toMatchObject({ error: { path: join(folder, name), code } });
  });

  it('leaves a byte order mark out', async () => {
    writeFileSync(join(folder, 'bom.log'), '\ufeffText.\n');
    expect(await readInput(join(folder, 'bom.log'))).toEqual({ source: 'Text.\n' });
  });
});
