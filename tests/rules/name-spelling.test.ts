import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/index.ts';

const severities = (draft: string) =>
  check(draft)
    .findings.filter(({ rule }) => rule === 'name-spelling')
    .map(({ severity }) => severity);

describe('two spellings of a name', () => {
  it.each([
    ['two short names that nothing ties', 'Hagen left the tavern at night. The innkeeper called for Haven.', ['info']],
    ['two long names', 'Chestergate lies on the river. The road to Chestregate was shut.', ['error']],
    ['a short name after a full one', 'Police named the driver as Peter Hagen. Mr Haven was charged.', ['error']],
  ])('%s', (_, draft, expected) => {
    expect(severities(draft)).toEqual(expected);
  });
});
