/** A role with its body: whom "the League's leader" means. */
import { describe, expect, it } from '@jest/globals';
import { entityAt, find, read } from './read.ts';

const BEFORE = 'Ann Lee, the chairman of Orrel Bank, met Peter Hall.';

describe('roles with their body', () => {
  it.each<[string, string, string]>([
    ['whose it is', `${BEFORE} Hall thanked Orrel Bank's chairman for it.`, 'Ann Lee'],
    ['of', `${BEFORE} Hall thanked the chairman of Orrel Bank for it.`, 'Ann Lee'],
    [
      'told by whose',
      'It was up to Orrel Bank, whose chairman, Ann Lee, met Peter Hall. Hall thanked the chairman of Orrel Bank for it.',
      'Ann Lee',
    ],
  ])('%s', (_, source, name) => {
    const reading = read(source);
    const nth = source.split('chairman').length - 1;
    expect(entityAt(reading, 'chairman', nth)?.name).toBe(name);
    expect(reading.references.at(...find(reading, 'chairman', nth))?.link.ground).toBe('description');
  });

  it.each<[string, string]>([
    ['another body', `${BEFORE} Hall thanked Tarn Bank's chairman for it.`],
    ['another time', `${BEFORE} Hall thanked Orrel Bank's former chairman for it.`],
    ['another role', `${BEFORE} Hall thanked Orrel Bank's secretary for it.`],
    [
      'two who hold it',
      `${BEFORE} Emily Stone, the chairman of Orrel Bank, left. Hall thanked Orrel Bank's chairman for it.`,
    ],
  ])('none: %s', (_, source) => {
    const reading = read(source);
    const word = source.includes('secretary') ? 'secretary' : 'chairman';
    expect(entityAt(reading, word, source.split(word).length - 1)?.name).not.toBe('Ann Lee');
  });
});
