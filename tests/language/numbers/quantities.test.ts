import { describe, expect, it } from '@jest/globals';
import { readNumbers } from '../../../src/language/numbers/index.ts';
import type { NumericExpression } from '../../../src/language/quantity.ts';

/** The expressions of a text, each as "span: dimension value" and what else it says. */
const read = (text: string): readonly string[] =>
  readNumbers(text).map((found) => `${text.slice(found.span.start, found.span.end)}: ${say(found)}`);

function say({ dimension, value, bound, approximate, unit, per, parts, change }: NumericExpression): string {
  const single = value.low === value.high && !value.lowOpen && !value.highOpen;
  const ends = `${value.lowOpen ? '(' : '['}${round(value.low)}, ${round(value.high)}${value.highOpen ? ')' : ']'}`;
  const words = [dimension, parts ? parts.map(round).join('|') : single ? String(round(value.low)) : ends, unit];
  words.push(bound === 'exact' ? undefined : bound, approximate && bound !== 'about' ? '~' : undefined);
  words.push(per === undefined ? undefined : `per ${per}`, change);
  return words.filter((word) => word !== undefined).join(' ');
}

const round = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value);

describe('figures and number words', () => {
  it.each([
    ['They counted 14,000 fighters.', '14,000: count 14000'],
    ['They counted 14 000 fighters.', '14 000: count 14000'],
    ['They counted 14\u00a0000 fighters.', '14\u00a0000: count 14000'],
    ['They counted 1\u2009234\u2009567 votes.', '1\u2009234\u2009567: count 1234567'],
    ['They counted 1,00,000 votes.', '1,00,000: count 100000'],
    ['They lost 1800 soldiers.', '1800: count 1800'],
    ['She can type 40 letters.', '40: count 40'],
    ['They want to schedule six flights.', 'six: count 6'],
    ['The index stood at 3.14 then.', '3.14: count 3.14'],
    ['It has 3.4 million users.', '3.4 million: count 3400000'],
    ['It has 1.1 billion users.', '1.1 billion: count 1100000000'],
    ['It has 5k users.', '5k: count 5000'],
    ['It has 3bn users.', '3bn: count 3000000000'],
    ['It has 2tn cells.', '2tn: count 2000000000000'],
    ['It has 5 lakh voters.', '5 lakh: count 500000'],
    ['It has 2 crore voters.', '2 crore: count 20000000'],
    ['He saw forty-one ships.', 'forty-one: count 41'],
    ['He saw two hundred and six ships.', 'two hundred and six: count 206'],
    ['Those hundred and four men had mothers.', 'hundred and four: count 104'],
    ['He saw two hundred six ships.', 'two hundred six: count 206'],
    ['He saw a hundred ships.', 'a hundred: count 100'],
    ['He saw twelve thousand five hundred ships.', 'twelve thousand five hundred: count 12500'],
    ['He saw half a million birds.', 'half a million: count 500000'],
    ['He saw two and a half million birds.', 'two and a half million: count 2500000'],
    ['He saw a million and a half birds.', 'a million and a half: count 1500000'],
    ['He saw a dozen birds.', 'a dozen: count 12 about'],
    ['He saw half a dozen birds.', 'half a dozen: count 6 about'],
    ['He saw two dozen birds.', 'two dozen: count 24 about'],
    ['He saw dozens of birds.', 'dozens: count [24, 120) about'],
    ['He saw scores of birds.', 'scores: count [40, 200) about'],
    ['He saw hundreds of birds.', 'hundreds: count [200, 2000) about'],
    ['He saw thousands of birds.', 'thousands: count [2000, 100000) about'],
    ['He saw tens of thousands of birds.', 'tens of thousands: count [20000, 200000) about'],
    ['He saw hundreds of thousands of birds.', 'hundreds of thousands: count [200000, 2000000) about'],
    ['He saw a couple of birds.', 'a couple: count [2, 4) about'],
    ['He saw a handful of birds.', 'a handful: count [2, 13) about'],
    ['He saw a few birds.', 'a few: count [2, 13) about'],
    ['He saw several birds.', 'several: count [3, 20) about'],
    ['He saw several hundred birds.', 'several hundred: count [300, 1000) about'],
    ['Three men were hurt.', 'Three: count 3'],
    ['One soldier was hurt.', 'One: count 1'],
    ['The 10-member panel met.', '10: count 10'],
    ['He fell on Tuesday with 14 men.', '14: count 14'],
    ['On Tuesday 14 men fell.', '14: count 14'],
    ['Police in Northport killed 12 rioters.', '12: count 12'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('shares', () => {
  it.each([
    ['Taxes take 12% of it.', '12%: share 0.12'],
    ['Taxes take 12 % of it.', '12 %: share 0.12'],
    ['Taxes take 12 per cent of it.', '12 per cent: share 0.12'],
    ['Taxes take 12.5 percent of it.', '12.5 percent: share 0.125'],
    ['Taxes take 12pc of it.', '12pc: share 0.12'],
    ['Taxes take forty per cent of it.', 'forty per cent: share 0.4'],
    ['It rose by 2 percentage points.', '2 percentage points: percentage-points 2 percentage point'],
    ['It rose by 25 basis points.', '25 basis points: percentage-points 25 basis point'],
    ['He won half the seats.', 'half: share 0.5'],
    ['He won more than half.', 'more than half: share (0.5, Infinity) more-than'],
    ['He won nearly half of them.', 'nearly half: share [0.475, 0.5) nearly ~'],
    ['He won a third of the seats.', 'a third: share 0.333333'],
    ['It was cut by a third.', 'a third: share 0.333333'],
    ['He won two-thirds of it.', 'two-thirds: share 0.666667'],
    ['He won three quarters of it.', 'three quarters: share 0.75'],
    ['He won 3/4 of it.', '3/4: share 0.75'],
    ['He won ½ of it.', '½: share 0.5'],
    ['He asked one in five voters.', 'one in five: share 0.2'],
    ['He asked nine in ten voters.', 'nine in ten: share 0.9'],
    ['He asked three out of four voters.', 'three out of four: share 0.75'],
    ['Rates rose to 2-1/2 percent.', '2-1/2 percent: share 0.025'],
    ['Rates rose to 2 1/2 percent.', '2 1/2 percent: share 0.025'],
    ['Rates rose to 2½ percent.', '2½ percent: share 0.025'],
    ['It strikes 1 in 1,000 children.', '1 in 1,000: share 0.001'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('money', () => {
  it.each([
    ['It cost £3bn.', '£3bn: money 3000000000 GBP'],
    ['It cost £1.5-billion.', '£1.5-billion: money 1500000000 GBP'],
    ['It cost $1.2m.', '$1.2m: money 1200000 USD'],
    ['It cost US$5m.', 'US$5m: money 5000000 USD'],
    ['It cost A$3.50.', 'A$3.50: money 3.5 AUD'],
    ['It cost €40.', '€40: money 40 EUR'],
    ['It cost 40 euros.', '40 euros: money 40 EUR'],
    ['It cost ¥500.', '¥500: money 500 JPY'],
    ['It cost EUR 5m.', 'EUR 5m: money 5000000 EUR'],
    ['It cost 2 million pounds.', '2 million pounds: money 2000000 GBP'],
    ['It cost 50p.', '50p: money 0.5 GBP'],
    ['It cost 50 pence.', '50 pence: money 0.5 GBP'],
    ['It cost 3 million Australian dollars.', '3 million Australian dollars: money 3000000 AUD'],
    ['It cost millions of dollars.', 'millions of dollars: money [2000000, 1000000000) USD about'],
    ['It cost $5K.', '$5K: money 5000 USD'],
    ['It lost -£5m.', '-£5m: money -5000000 GBP'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('ranges', () => {
  it.each([
    ['They have 14,000 to 18,000 men.', '14,000 to 18,000: count 14000|18000 between'],
    ['They have between 5 and 7 boats.', 'between 5 and 7: count 5|7 between'],
    ['It went from 5 to 7 on Monday.', '5 to 7: count 5|7 between'],
    ['It went from 7 to 5 on Monday.', '7 to 5: count 7|5 between'],
    ['They have 5-7 boats.', '5-7: count 5|7 between'],
    ['They have 5–7 boats.', '5–7: count 5|7 between'],
    ['They have 30-40% of it.', '30-40%: share 0.3|0.4 between'],
    ['They have 30 to 40 per cent.', '30 to 40 per cent: share 0.3|0.4 between'],
    ['They paid £3m-£5m.', '£3m-£5m: money 3000000|5000000 GBP between'],
    ['They paid £3-5m.', '£3-5m: money 3000000|5000000 GBP between'],
    ['They paid $3 to $5 million.', '$3 to $5 million: money 3000000|5000000 USD between'],
    ['They have three or four boats.', 'three or four: count 3|4 between'],
    ['They have 3 to 5 million voters.', '3 to 5 million: count 3000000|5000000 between'],
    ['They wait 18 months to two years.', '18 months to two years: duration 1.5|2 year between'],
    ['They wait five-to-seven weeks.', 'five-to-seven weeks: duration 5|7 week between'],
    ['They wait one to two weeks.', 'one to two weeks: duration 1|2 week between'],
    ['They wait between one and two weeks.', 'between one and two weeks: duration 1|2 week between'],
    ['They wait 9-11 months.', '9-11 months: duration 9|11 month between'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('keeps a change and the level it led to apart', () => {
    expect(read('It rose 2% to 35%.')).toEqual(['2%: share 0.02', '35%: share 0.35']);
  });
});

describe('bounds', () => {
  it.each([
    ['at least 12', 'count [12, Infinity) at-least'],
    ['no fewer than 12', 'count [12, Infinity) at-least'],
    ['12 or more', 'count [12, Infinity) at-least'],
    ['12+', 'count [12, Infinity) at-least'],
    ['as few as 12', 'count [12, Infinity) at-least'],
    ['more than 12', 'count (12, Infinity) more-than'],
    ['over 12', 'count (12, Infinity) more-than'],
    ['well over 12', 'count (12, Infinity) more-than'],
    ['up to 12', 'count (-Infinity, 12] at-most'],
    ['at most 12', 'count (-Infinity, 12] at-most'],
    ['no more than 12', 'count (-Infinity, 12] at-most'],
    ['as many as 12', 'count (-Infinity, 12] at-most'],
    ['fewer than 12', 'count (-Infinity, 12) less-than'],
    ['less than 12', 'count (-Infinity, 12) less-than'],
    ['under 12', 'count (-Infinity, 12) less-than'],
    ['nearly 4,000', 'count [3500, 4000) nearly ~'],
    ['almost 4,000', 'count [3500, 4000) nearly ~'],
    ['just under 4,000', 'count [3500, 4000) nearly ~'],
    ['a little over 4,000', 'count (4000, 4500] just-over ~'],
    ['just over 4,000', 'count (4000, 4500] just-over ~'],
    ['about 2,000', 'count 2000 about'],
    ['around 2,000', 'count 2000 about'],
    ['some 40', 'count 40 about'],
    ['roughly 40', 'count 40 about'],
    ['approximately 40', 'count 40 about'],
    ['an estimated 40', 'count 40 about'],
    ['~40', 'count 40 about'],
    ['40 or so', 'count 40 about'],
    ['40-odd', 'count 40 about'],
    ['exactly 40', 'count 40'],
    ['only 40', 'count 40'],
    ['a total of 40', 'count 40'],
    ['at least another 40', 'count [40, Infinity) at-least additional'],
  ])('%s', (phrase, expected) => {
    expect(read(`They saw ${phrase} people.`)).toEqual([`${phrase}: ${expected}`]);
  });

  it('takes "over" before a span of time as a bound only after words that measure it', () => {
    expect(read('spread over three years')).toEqual(['three years: duration 3 year']);
    expect(read('for over three years')).toEqual(['over three years: duration (3, Infinity) year more-than']);
  });
});

describe('differences', () => {
  it.each([
    ['another 40 came', 'another 40: count 40 additional'],
    ['a further 3 came', 'a further 3: count 3 additional'],
    ['an additional 40 came', 'an additional 40: count 40 additional'],
    ['12 more came', '12 more: count 12 additional'],
    ['12 fewer came', '12 fewer: count 12 decrease'],
    ['sales were up 12%', 'up 12%: share 0.12 increase'],
    ['they picked up 412 bottles', '412: count 412'],
    ['Orders were up 412', 'up 412: count 412 increase'],
    ['sales were down £3m', 'down £3m: money 3000000 GBP decrease'],
    ['sales were 12% higher', '12% higher: share 0.12 increase'],
    ['sales were up from 12', '12: count 12'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('units', () => {
  it.each([
    ['It took three weeks.', 'three weeks: duration 3 week'],
    ['It was a 30-month sentence.', '30-month: duration 30 month'],
    ['It took two and a half hours.', 'two and a half hours: duration 2.5 hour'],
    ['It took half an hour.', 'half an hour: duration 0.5 hour'],
    ['It took a year and a half.', 'a year and a half: duration 1.5 year'],
    ['It took three years and four months.', 'three years and four months: duration 3.333333 year'],
    ['It took 2 hours, 30 minutes.', '2 hours, 30 minutes: duration 2.5 hour'],
    ['It took 18 minutes.', '18 minutes: duration 18 minute'],
    ['They rowed for 6 hour at night.', '6 hour: duration 6 hour'],
    ['It took them 4 day more than us.', '4 day more: duration 4 day additional'],
    ['The barge went 1700 metre by sail.', '1700 metre: length 1700 metre'],
    ['He works an 8 hour shift.', '8: count 8'],
    ['He came 3 second from home.', '3: count 3'],
    ['It took 30 seconds.', '30 seconds: duration 30 second'],
    ['It took a couple of days.', 'a couple of days: duration [2, 4) day about'],
    ['It took 40-odd years.', '40-odd years: duration 40 year about'],
    ['It is 9.5 metres long.', '9.5 metres: length 9.5 metre'],
    ['It is a 9.5m wall.', '9.5m: length 9.5 metre'],
    ['It has 9.5m people.', '9.5m: count 9500000'],
    ['It is 13ft tall.', '13ft: length 13 foot'],
    ['It is 6ft 2in tall.', '6ft 2in: length 6.166667 foot'],
    ['It weighs 5lb 3oz.', '5lb 3oz: mass 5.1875 pound'],
    ['It is 8km away.', '8km: length 8 kilometre'],
    ['It did 30 km/h.', '30 km/h: speed 30 kilometre per hour'],
    ['It did 60 miles per hour.', '60 miles per hour: speed 60 mile per hour'],
    ['It did 40mph.', '40mph: speed 40 mile per hour'],
    ['It burned 30 sq km.', '30 sq km: area 30 square kilometre'],
    ['It burned 12 square miles.', '12 square miles: area 12 square mile'],
    ['It burned 12 hectares.', '12 hectares: area 12 hectare'],
    ['It holds 3 litres.', '3 litres: volume 3 litre'],
    ['It holds 3 cubic metres.', '3 cubic metres: volume 3 cubic metre'],
    ['It weighs 200 tonnes.', '200 tonnes: mass 200 tonne'],
    ['It weighs 12st.', '12st: mass 12 stone'],
    ['It makes 5 MW.', '5 MW: power 5 megawatt'],
    ['It used 5kWh.', '5kWh: energy 5 kilowatt-hour'],
    ['It stores 5 GB.', '5 GB: data 5 gigabyte'],
    ['It was 16.9C.', '16.9C: temperature 16.9 celsius'],
    ['It was 62.4F.', '62.4F: temperature 62.4 fahrenheit'],
    ['It was 20°C.', '20°C: temperature 20 celsius'],
    ['It was -5C.', '-5C: temperature -5 celsius'],
    ['It was minus 5 degrees Celsius.', 'minus 5 degrees Celsius: temperature -5 celsius'],
    ['It was 30 degrees.', '30 degrees: temperature 30 degree'],
    ['It sells 40 a day.', '40 a day: count 40 per day'],
    ['It costs £3 per head.', '£3 per head: money 3 GBP per head'],
    ['It kills 12 people a year.', '12: count 12 per year'],
    ['It kills 5 per 100,000 people.', '5 per 100,000 people: count 5 per 100,000 people'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('ages, ordinals, scores, multiples', () => {
  it.each([
    ['a man aged 61', 'aged 61: age 61 year'],
    ['a 61-year-old man', '61-year-old: age 61 year'],
    ['a three-month-old baby', 'three-month-old: age 3 month'],
    ['he is 61 years old', '61 years old: age 61 year'],
    ['at the age of 61', 'age of 61: age 61 year'],
    ['those aged 18 to 24', 'aged 18 to 24: age 18|24 year between'],
    ['those aged 16 and over', 'aged 16 and over: age [16, Infinity) year at-least'],
    ['a woman in her 50s', '50s: age [50, 60) year about'],
    ['a woman in her early thirties', 'early thirties: age [30, 34) year about'],
    ['Smith, 61, said', '61: count 61'],
    ['the third man', 'third: ordinal 3'],
    ['the 21st time', '21st: ordinal 21'],
    ['the twenty-first goal', 'twenty-first: ordinal 21'],
    ['the first win', 'first: ordinal 1'],
    ['they won 3-1', '3-1: score 3|1'],
    ['they lost 1–3', '1–3: score 1|3'],
    ['they voted 52 to 48', '52 to 48: score 52|48'],
    ['twice the rate', 'twice: multiple 2'],
    ['three times as many', 'three times: multiple 3'],
    ['a tenfold rise', 'tenfold: multiple 10'],
    ['double the price', 'double: multiple 2'],
    ['arrested three times', 'three: count 3'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('grain', () => {
  it.each([
    ['14,000 men', 1000],
    ['1,234 men', 1],
    ['3.4 million men', 1e5],
    ['40 men', 1],
    ['about 40 men', 10],
    ['12% of men', 0.01],
    ['£3bn a year', 1e9],
  ])('%s', (text, grain) => expect(readNumbers(text)[0]?.grain).toBeCloseTo(grain, 9));
});
