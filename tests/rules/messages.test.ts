/** What the rules that compute say: the right figure, with the unit or sign that the draft uses. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { loadBuiltInRules } from '../../src/engine/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

const RULES = loadBuiltInRules();

function messages(id: string, source: string): readonly string[] {
  const rules = RULES.filter((rule) => rule.id === id);
  return checkDocument(readDocument({ path: 'example.md', source }), { rules }).findings.map(({ message }) => message);
}

describe('messages of computed rules', () => {
  it.each([
    ['unit-conversion', 'The whale was 12 metres (20ft) long.', '12 metres is not 20ft: it is about 39.4ft.'],
    ['unit-conversion', 'The door is 2.4 metres (6ft 2in) high.', '2.4 metres is not 6ft 2in: it is about 7.87 feet.'],
    ['unit-conversion', 'The village lies 40 miles (100km) away.', '40 miles is not 100km: it is about 64.4km.'],
    [
      'parts-against-whole',
      'The club spent £90,000: £50,000 on players, £20,000 on wages and £10,000 on travel.',
      'The parts (£50,000, £20,000, £10,000) make £80,000, not £90,000.',
    ],
    [
      'fullness-against-capacity',
      'The band played to a packed arena.\n\nThe arena holds 9,000 people. The attendance was 3,150.',
      '"packed", yet 3,150 of 9,000 places were taken: 35%.',
    ],
  ])('%s: %s', (id, draft, message) => expect(messages(id, draft)).toEqual([message]));
});
