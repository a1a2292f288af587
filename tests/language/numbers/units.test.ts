import { describe, expect, it } from '@jest/globals';
import { convert } from 'convert';
import { readNumbers } from '../../../src/language/numbers/index.ts';

const base = (text: string): number => readNumbers(text)[0]?.base?.low ?? Number.NaN;

describe('base units agree with the package convert', () => {
  it.each([
    ['7 mm', convert(7, 'mm').to('m')],
    ['7 cm', convert(7, 'cm').to('m')],
    ['7 km', convert(7, 'km').to('m')],
    ['7 inches', convert(7, 'in').to('m')],
    ['7 feet', convert(7, 'ft').to('m')],
    ['7 yards', convert(7, 'yd').to('m')],
    ['7 miles', convert(7, 'mi').to('m')],
    ['7 hectares', convert(7, 'ha').to('m2')],
    ['7 acres', convert(7, 'acre').to('m2')],
    ['7 square miles', convert(7, 'mi2').to('m2')],
    ['7 sq ft', convert(7, 'ft2').to('m2')],
    ['7 cubic metres', convert(7, 'm3').to('L')],
    ['7 millilitres', convert(7, 'mL').to('L')],
    ['7 grams', convert(7, 'g').to('kg')],
    ['7 pounds', convert(7, 'lb').to('kg')],
    ['7 ounces', convert(7, 'oz').to('kg')],
    ['7 stone', convert(7, 'stone').to('kg')],
    ['7 minutes', convert(7, 'min').to('s')],
    ['7 hours', convert(7, 'h').to('s')],
    ['7 days', convert(7, 'd').to('s')],
    ['7 weeks', convert(7, 'week').to('s')],
    ['62.4F', convert(62.4, 'F').to('C')],
    ['-40F', convert(-40, 'F').to('C')],
    ['7 kWh', convert(7, 'kWh').to('J')],
    ['7 hPa', convert(7, 'hPa').to('Pa')],
    ['7 psi', convert(7, 'psi').to('Pa')],
    ['7 GB', convert(7, 'GB').to('B')],
  ])('%s', (text, expected) => expect(base(text) / expected).toBeCloseTo(1, 4));

  it('gives speeds in km/h, however they are worded', () => {
    expect(base('60 miles per hour')).toBeCloseTo(base('60mph'), 9);
    expect(base('60mph')).toBeCloseTo(96.56064, 9);
    expect(base('10 m/s')).toBeCloseTo(36, 9);
  });

  it('gives no base where a unit differs between countries', () => {
    expect(['7 gallons', '7 pints', '7 tons'].map(base)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
