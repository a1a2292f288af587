/** "the nine-month project" here, "the project ran from March to June" there. */
import {
  type Answer,
  type CompareContext,
  defineRule,
  fits,
  isOneOfSeveral,
  leftUnexplained,
  lengthOf,
  no,
  type QuantityClaim,
  type TimeClaim,
  writtenLength,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'length-against-ends',
  title: 'The length does not fit the dates given elsewhere',
  why: 'Readers count the days, months or years.',
  whenNot: 'Where lengths are meant loosely, as in memoirs.',
  shape: 'pair',
  a: { kind: 'quantity', dimension: 'duration' },
  b: { kind: 'time' },
  same: ['length'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}"; elsewhere "{b.value}", which is {right}.',
  confidence: 0.86,
  flag: [
    'The three-day festival is sold out.\n\nThe festival runs from 3 to 8 August.',
    'The strike lasted six weeks.\n\nThe strike ran from 3 to 14 April.',
    'The nine-month restoration was costly.\n\nThe restoration ran from March to June 2018.',
    'The siege lasted four years, the guide said.\n\nThe siege lasted from 1941 to 1942.',
    'The ten-day trial moved the town.\n\nThe trial ran from 3 to 5 May.',
    'A two-year drought ruined the farms.\n\nThe drought lasted from 1988 to 1994.',
  ],
  pass: [
    { draft: 'The six-day festival is sold out.\n\nThe festival runs from 3 to 8 August.', because: 'it fits' },
    { draft: 'The three-day fair is sold out.\n\nThe festival runs from 3 to 8 August.', because: 'another event' },
    { draft: 'The strike lasted about two weeks.\n\nThe strike ran from 3 to 14 April.', because: 'it fits' },
    { draft: 'The strike may last six weeks.\n\nThe strike ran from 3 to 14 April.', because: 'a possibility' },
    {
      draft: 'The first strike lasted six weeks.\n\nThe second strike ran from 3 to 14 April.',
      because: 'two strikes',
    },
    { draft: 'The festival is 30 years old.\n\nThe festival runs from 3 to 8 August.', because: 'its age' },
  ],
  comparePair: (a, b, context) => {
    const [length, ends] = a.kind === 'quantity' ? [a, b] : [b, a];
    if (length.kind !== 'quantity' || ends.kind !== 'time') return { outcome: 'none', answers: [] };
    const between = lengthOf(ends.time.value);
    if (between === undefined) return { outcome: 'none', answers: [no('length and ends', 'the ends say no length')] };
    const answers: Answer[] = [sameThing(length, ends, context), leftUnexplained(length, ends, context)];
    if (answers.some(({ answer }) => answer === 'no')) return { outcome: 'none', answers };
    const value = secondsOf(length);
    if (value === undefined || fits(between, value))
      return { outcome: 'none', answers: [...answers, no('lengths clash', 'the length fits the two ends')] };
    const right = writtenLength(between);
    return { outcome: 'clash', answers: [...answers, yes('lengths clash', `it is ${right}`)], values: { right } };
  },
});

/** A tenth more or less where the length is a round one. */
function secondsOf({
  quantity: { base, value, approximate, bound },
}: QuantityClaim): { low: number; high: number } | undefined {
  const { low, high } = base ?? value;
  if (base === undefined || bound !== 'exact') return undefined;
  const slack = approximate ? 0.3 : 0.12;
  return { low: low * (1 - slack), high: high * (1 + slack) };
}

function sameThing(length: QuantityClaim, ends: TimeClaim, context: CompareContext): Answer {
  const question = 'same event';
  if (length.place.block === ends.place.block && length.place.sentence === ends.place.sentence)
    return no(question, 'one sentence gives both');
  if (
    length.stance.modality === 'possibility' ||
    length.stance.modality === 'condition' ||
    length.stance.polarity === 'negated'
  )
    return no(question, 'the length is not told as fact');
  if (isOneOfSeveral(length.measured, context))
    return no(question, `the draft tells of more than one "${length.measured}"`);
  const isOfIt = /-\s?(?:day|week|month|year|hour)\b|\blast/iu.test(length.place.text);
  if (!isOfIt || /\bold\b/iu.test(length.text)) return no(question, 'the length is not that of the whole');
  return yes(question, `both tell of the "${length.measured}"`, 0.95);
}
