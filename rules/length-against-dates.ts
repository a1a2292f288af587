/** "for 11 years, from 1990 to 1996"; "a three-day strike … from Monday to Friday": a length and its two ends. */
import {
  type CompareContext,
  defineRule,
  fits,
  lengthOf,
  no,
  passageOf,
  type TimeClaim,
  type TimeExpression,
  writtenLength,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'length-against-dates',
  title: 'The length does not fit the two ends',
  why: 'Readers count the days or the years.',
  whenNot: 'Where lengths are meant loosely, as in memoirs.',
  shape: 'one',
  a: { kind: 'time' },
  relation: { same: 'conflict' },
  message: '"{a.value}" is {right}, not "{length}".',
  confidence: 0.9,
  flag: [
    'He was prime minister for 11 years, from 1990 to 1996.',
    'The two-day strike will run from Monday to Friday.',
    'From 2001 to 2004 she led the choir for eight years.',
    'The seven-day fair lasts from 3 to 5 August.',
    '"It was a three-day walk, from Tuesday to Saturday," she said.',
    'The exhibition of ten days runs from 2 to 4 May.',
  ],
  pass: [
    { draft: 'He was prime minister for six years, from 1990 to 1996.', because: 'the years fit' },
    { draft: 'He was prime minister for seven years, from 1990 to 1996.', because: 'both years counted' },
    { draft: 'The five-day strike will run from Monday to Friday.', because: 'the days fit, both counted' },
    { draft: 'The four-day strike will run from Monday to Friday.', because: 'the nights fit' },
    { draft: 'The team went unbeaten for 11 games from 1990 to 1996.', because: 'no length of time' },
    { draft: 'From 1990 to 1996 he sat, and then he wrote for 11 years.', because: 'another stretch of time' },
    { draft: 'He was jailed for 11 years for thefts from 1990 to 1996.', because: 'the length of something else' },
    { draft: 'For about 11 years, from 1990 to 1996, it rained.', because: 'a round figure' },
    { draft: 'She held the seat for two three-year terms, from 1990 to 1996.', because: 'the length of each term' },
    { draft: 'Sales from 1990 to 1996 rose after 11 years of loss and 3 years of war.', because: 'two lengths' },
  ],
  compareOne: (claim, context) => {
    const ends = claim.kind === 'time' ? lengthOf(claim.time.value) : undefined;
    const length = ends === undefined || claim.kind !== 'time' ? undefined : lengthBeside(claim, context);
    if (ends === undefined || length === undefined || length.expression.duration === undefined)
      return { outcome: 'none', answers: [no('length and ends', 'not both are given for one thing')] };
    if (fits(ends, length.expression.duration))
      return { outcome: 'none', answers: [no('lengths clash', 'the length fits the two ends')] };
    const right = writtenLength(ends);
    return {
      outcome: 'clash',
      answers: [yes('length and ends', 'one sentence gives both'), yes('lengths clash', `it is ${right}`)],
      values: { right, length: length.text },
    };
  },
});

/** The only length of the sentence, in the unit of the ends, where it stands beside them or tells of what they date. */
function lengthBeside(
  claim: TimeClaim,
  context: CompareContext,
): { readonly expression: TimeExpression; readonly text: string } | undefined {
  const passage = passageOf(claim, context);
  if (passage === undefined) return undefined;
  const lengths = passage.times.filter(({ kind }) => kind === 'duration');
  const [expression] = lengths;
  if (expression === undefined || lengths.length > 1 || expression.value.approximate) return undefined;
  if (SEVERAL.test(passage.text.slice(passage.sentence.start, expression.span.start))) return undefined;
  const words = passage.text.slice(expression.span.start, expression.span.end);
  const [range, whole] = [passage.text.indexOf(claim.value, passage.sentence.start), passage.text];
  const end = expression.span.end;
  const between =
    end <= range ? whole.slice(end, range) : whole.slice(range + claim.value.length, expression.span.start);
  const isPhrase = /^for\s/iu.test(words) && /^[\s,–—]*$/u.test(between);
  const isOfEvent = !/^for\s/iu.test(words) && RUNS.test(between);
  return isPhrase || isOfEvent || isToldOf(words, between) ? { expression, text: words } : undefined;
}

/** "two four-year terms": the length of each of them. */
const SEVERAL = /\b(?:\d+|two|three|four|five|six|several|consecutive|successive|both|each|every)\s$/iu;

/** "strike will run", "fair lasts", "walk,": one noun, and a verb of lasting. */
const RUNS =
  /^-?\s*\p{L}*\s*(?:,|\b(?:will\s|is to\s|was to\s)?(?:run|ran|runs|last|lasts|lasted|take place|takes place|took place)\b)\s*$/iu;

/** "From 2001 to 2004 she led the choir for eight years." */
const isToldOf = (words: string, between: string): boolean =>
  /^for\s/iu.test(words) &&
  /^,?\s(?:he|she|it|they|we|I)\s[^,;]*\s$/u.test(between) &&
  !/\b(?:and|but)\b/u.test(between);
