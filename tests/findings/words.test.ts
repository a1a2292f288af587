import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/claims/index.ts';
import { speaker } from '../../src/findings/words.ts';

const AGENCY: Source = { kind: 'named', name: 'Meridian News', mode: 'paraphrased' };
const mayor = (via?: Source): Source => ({
  kind: 'named',
  name: 'Ada Moss',
  mode: 'quoted',
  ...(via === undefined ? {} : { via }),
});

describe('speaker', () => {
  it.each<[string, Source, string]>([
    ['the writer of the draft', { kind: 'narrator', mode: 'plain' }, 'the narrator'],
    ['a headline', { kind: 'narrator', mode: 'headline' }, 'the headline'],
    ['a speaker', mayor(), 'Ada Moss, quoted'],
    ['a speaker whom the draft itself quotes', mayor({ kind: 'narrator', mode: 'plain' }), 'Ada Moss, quoted'],
    ['a speaker in an agency report', mayor(AGENCY), 'Ada Moss, quoted, passed on by Meridian News'],
    ['a speaker who is told to pass on herself', mayor(mayor()), 'Ada Moss, quoted'],
    [
      'a chain that names one twice',
      mayor({ ...AGENCY, via: { ...AGENCY, via: { ...AGENCY, name: 'The Courier' } } }),
      'Ada Moss, quoted, passed on by Meridian News, by The Courier',
    ],
  ])('%s', (_, source, words) => expect(speaker(source)).toBe(words));
});
