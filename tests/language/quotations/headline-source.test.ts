import { describe, expect, it } from '@jest/globals';
import { headlineSource } from '../../../src/language/quotations/index.ts';

const source = (text: string): string | undefined => {
  const span = headlineSource(text);
  return span === undefined ? undefined : text.slice(span.start, span.end);
};

describe('headlineSource', () => {
  it.each([
    ['Army plans to leave the north by May: WSJ', 'WSJ'],
    ['Rebel leader flees as his men rebel: report', 'report'],
    ['‘Fierce fire’ as crews fight blaze in hills: monitor', 'monitor'],
    ['Two killed in crash near the border – police', 'police'],
    ['Two killed in crash near the border - Interior Ministry', 'Interior Ministry'],
    ['Taxes will not rise this year, says minister', 'minister'],
    ['Taxes will not rise this year, finance minister says', 'finance minister'],
    ['Half of pupils skip breakfast, study finds', 'study'],
    ['Ice is thinner than thought, according to Human Rights Watch', 'Human Rights Watch'],
    ['Police: Two held after raid on bank', 'Police'],
    ['Report: Half of pupils skip breakfast', 'Report'],
    ['Okafor: "We will never leave the town"', 'Okafor'],
    ['Minister: ‘We will never leave the town’', 'Minister'],
    ['Dam is safe after repairs: Interior Ministry', 'Interior Ministry'],
    ['Sea levels to rise by a metre: U.N. report', 'U.N. report'],
  ])('%s', (text, expected) => {
    expect(source(text)).toBe(expected);
  });

  it.each([
    ['Breaking: two killed in crash'],
    ['Live: the count in the north'],
    ['Syria: Turkey attacks Kurds'],
    ['Election 2005: Tony Blair'],
    ['The storm in the north: what we know'],
    ['Everything about the new tax law: The Full Story'],
    ['Rovers beat United in the cup: 3 goals'],
    ['Obituary: John Smith'],
    ['Army leaves the north'],
    ['Doors open at 10:30 on Monday'],
    ['Vote on budget delayed, again'],
    ['A long-awaited deal'],
    [''],
  ])('%s names none', (text) => {
    expect(source(text)).toBeUndefined();
  });
});
