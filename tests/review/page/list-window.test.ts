import { describe, expect, it } from '@jest/globals';
import { listGroups } from '../../../src/review/page/findings/list-window.ts';
import { finding } from './fixture.ts';

const many = (path: string, count: number) => Array.from({ length: count }, (_, i) => finding(`${path}${i}`, { path }));
const told = (focus: string, ...lists: readonly ReturnType<typeof many>[]) => {
  const all = lists.flat();
  const ref = all.find(({ id }) => id === focus);
  return listGroups(all, ref).map(({ path, total, shown, above, below }) =>
    [path, total, shown.length, above?.nearest.id, above?.count, below?.nearest.id, below?.count].join(' ').trim(),
  );
};

describe('the list', () => {
  it.each([
    ['is whole where it is short', told('a1', many('a', 3), many('b', 2)), ['a 3 3', 'b 2 2']],
    ['shows what lies around the focus', told('a500', many('a', 1000)), ['a 1000 301 a349 350 a651 349']],
    [
      'keeps a heading for each draft',
      told('b0', many('a', 400), many('b', 1), many('c', 200), many('d', 9)),
      ['a 400 150 a249 250', 'b 1 1', 'c 200 150   c150 50', 'd 9 0'],
    ],
    ['begins at the top where nothing is in focus', told('none', many('a', 200)), ['a 200 151   a151 49']],
    ['may be empty', told('none'), []],
  ])('%s', (_, groups, expected) => expect(groups).toEqual(expected));
});
