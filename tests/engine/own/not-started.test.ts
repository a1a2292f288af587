/** Where the system starts no process, --isolate runs no rule: it does not fall back on what is less safe, and nothing breaks. */
import { ChildProcess } from 'node:child_process';
import { expect, it, jest } from '@jest/globals';

const spawn = jest.fn<() => ChildProcess>();
jest.unstable_mockModule('node:child_process', () => ({ spawn }));
const { isolated } = await import('../../../src/engine/own/isolate.ts');

const STOPPED = { stopped: 'was not run: the process for it could not be started' };

it.each([
  // Node gives a child without a number and without pipes.
  ['too many files are open', () => new ChildProcess()],
  [
    'there is no memory for one',
    () => {
      throw new Error('spawn ENOMEM');
    },
  ],
])('where %s, it says so of each rule', (_, start) => {
  spawn.mockImplementation(start);
  const run = isolated();
  expect(run('1', 'one', () => '', 1000)).toEqual(STOPPED);
  expect(run('2', 'two', () => '', 1000)).toEqual(STOPPED);
});
