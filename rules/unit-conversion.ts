/** A measure and its conversion in brackets. */
import {
  defineRule,
  type Interval,
  meet,
  memberClaim,
  type NumericExpression,
  no,
  roundingInterval,
  written,
  yes,
} from 'stet/rules';

/** Conversions in print are rounded by taste: within this share of each other they pass. */
const TOLERANCE = 0.03;
/** "100km" may stand for what is this share away from it. */
const ROUND_FIGURE = 0.07;

export default defineRule({
  id: 'unit-conversion',
  title: 'A measure and its conversion do not agree',
  why: 'One of the two was miscalculated or mistyped, and half of the readers take the wrong one home.',
  whenNot: 'Where conversions are rounded freely for the ear, as in scripts that are read out.',
  shape: 'group',
  a: { kind: 'group', form: 'conversion' },
  relation: { same: 'conflict' },
  message: '{figure} is not {conversion}: it is about {right}.',
  confidence: 0.95,
  flag: [
    'The whale was 12 metres (20ft) long.',
    'The fire burned 300 hectares (2,000 acres) of heath.',
    'Temperatures reached 35C (85F) in the shade.',
    'The village lies 40 miles (100km) from the coast.',
    'Each crate weighs 50kg (200lb).',
    'The lorry weighs 3 tonnes (300kg) when empty.',
  ],
  pass: [
    { draft: 'The whale was 12 metres (39ft) long.', because: 'rounding' },
    { draft: 'The fire burned 300 hectares (about 740 acres) of heath.', because: 'rounding' },
    { draft: 'Temperatures reached 35C (95F) in the shade.', because: 'the conversion is right' },
    { draft: 'The walls are 12 metres (and 20 metres at the gate) high.', because: 'two measures, no conversion' },
    { draft: 'The bag costs £20 ($30).', because: 'exchange rates change' },
    { draft: 'The course is 10km (six miles) long.', because: 'a coarse figure for a coarse figure' },
    { draft: 'The path is 5km (2km of it paved) long.', because: 'a part of it' },
    { draft: 'He ran 100 metres (2019) and won.', because: 'a year' },
  ],
  compareGroup: (group) => {
    const [figure, conversion] = group.members;
    const [x, y] = [figure?.quantity, conversion?.quantity];
    if (figure === undefined || conversion === undefined || x === undefined || y === undefined)
      return { outcome: 'none', answers: [] };
    const [a, b] = [inBase(x, figure.text), inBase(y, conversion.text)];
    if (a === undefined || b === undefined)
      return { outcome: 'none', answers: [no('one measure', 'a unit is not known')] };
    if (meet(widened(a), b))
      return { outcome: 'none', answers: [no('conversion clashes', `${figure.text} is ${conversion.text}`)] };
    const right = `${written(significant(converted(x, y)))}${unitOf(conversion.text, y)}`;
    return {
      outcome: 'clash',
      answers: [
        yes('one measure', 'the second figure stands in brackets after the first'),
        yes('conversion clashes', `${figure.text} is about ${right}`),
      ],
      values: { figure: figure.text, conversion: conversion.text, right },
      claims: [
        { role: 'a', claim: memberClaim(group, figure) },
        { role: 'b', claim: memberClaim(group, conversion) },
      ],
    };
  },
});

/** The printed figure with its rounding, in the base unit; the step from value to base is linear for every unit. */
function inBase(x: NumericExpression, text: string): Interval | undefined {
  if (x.base === undefined) return undefined;
  const scale = slope(x);
  const printed = roundingInterval(x, text, ROUND_FIGURE);
  const half = Math.max(printed.high - x.value.high, 0) * scale;
  return { low: x.base.low - half, high: x.base.high + half, lowOpen: false, highOpen: false };
}

/** How much of the base unit one of the unit is. */
function slope(x: NumericExpression): number {
  if (x.dimension === 'temperature') return x.unit === 'fahrenheit' ? 5 / 9 : 1;
  return x.value.low === 0 || x.base === undefined ? 1 : x.base.low / x.value.low;
}

const widened = ({ low, high }: Interval): Interval => ({
  low: low - Math.abs(low) * TOLERANCE,
  high: high + Math.abs(high) * TOLERANCE,
  lowOpen: false,
  highOpen: false,
});

/** The first figure in the unit of the second. */
function converted(x: NumericExpression, y: NumericExpression): number {
  const base = x.base?.low ?? 0;
  if (y.dimension === 'temperature') return y.unit === 'fahrenheit' ? base * 1.8 + 32 : base;
  return base / slope(y);
}

/** At three significant digits. */
const significant = (value: number) => Number(value.toPrecision(3));

/** The unit as the conversion writes it after one figure ("ft" of "13ft"); else its name ("a mile and a half", "6ft 9in"). */
function unitOf(text: string, { unit = '' }: NumericExpression): string {
  const written = /^[^\d]*\d[\d.,]*(\s?[\p{L}°².³ /]+)$/u.exec(text)?.[1];
  return written ?? ` ${PLURALS[unit] ?? `${unit}s`}`;
}

/** Units whose plural is not made with -s. */
const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  stone: 'stone',
  celsius: 'degrees Celsius',
  fahrenheit: 'degrees Fahrenheit',
};
