import { describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/claims/index.ts';
import { fillMessage } from '../../src/engine/message.ts';
import { claimAt, NARRATOR, textOf } from '../report/fixture.ts';

const TEXT = textOf('About 40 sheep were lost. The US counts 60. In May it rained. May was wet. Twenty-one came.');
const COURIER: Source = { kind: 'named', name: 'The Courier', mode: 'paraphrased' };
const filled = (template: string, a: string, b: string, source: Source = NARRATOR) =>
  fillMessage(template, claimAt(TEXT, a, 0), claimAt(TEXT, b, 1, source));

describe('fillMessage', () => {
  it.each([
    ['a figure at the start of a sentence loses its capital', 'It is {a.value}.', 'About 40', 'It is about 40.'],
    ['a time at the start of a sentence loses its capital', 'It is {a.value}.', 'In May', 'It is in May.'],
    ['a figure in words loses its capital', 'It is {a.value}.', 'Twenty-one', 'It is twenty-one.'],
    ['a name keeps it', 'It is {a.value}.', 'May was', 'It is May was.'],
    ['a message begins with a capital', '{a.value} it is.', 'About 40', 'About 40 it is.'],
  ])('%s', (_, template, words, expected) => expect(filled(template, words, '60')).toBe(expected));

  it('names two sources', () =>
    expect(filled('{a.source}: {a.value}; {b.source}: {b.value}.', 'About 40', '60', COURIER)).toBe(
      'The draft: about 40; the Courier: 60.',
    ));

  it('does not name one source twice', () =>
    expect(filled('{a.source}: {a.value}; {b.source}: {b.value}.', 'About 40', '60')).toBe(
      'The draft: about 40; elsewhere: 60.',
    ));

  it.each([
    ['The captain', 'On the captain: out.'],
    ['Some of the crew', 'On some of the crew: out.'],
    ['The Hague', 'On The Hague: out.'],
    ['Lena Varga', 'On Lena Varga: out.'],
  ])('a subject loses the capital of its sentence, a name does not: %s', (text, expected) => {
    const claim = claimAt(textOf('About 40 sheep were lost.'), 'About 40', 0);
    const told = { ...claim, subject: { ...claim.subject, text } };
    expect(fillMessage('On {a.subject}: out.', told, undefined)).toBe(expected);
  });

  it.each(['right', 'rightSpeed', 'right_2'])('fills a value of the rule with the name %s', (name) => {
    const [a, b] = [claimAt(TEXT, 'About 40', 0), claimAt(TEXT, '60', 1, NARRATOR)];
    expect(fillMessage(`It is {${name}}.`, a, b, { [name]: '20' })).toBe('It is 20.');
  });

  it('leaves what nothing fills', () =>
    expect(filled('{ratio} {c.value}', 'About 40', '60')).toBe('{ratio} {c.value}'));
});
