/** "died in 1979" here, "moved to Copenhagen in 1985" there. */
import {
  type Answer,
  type Claim,
  type CompareContext,
  type Dated,
  datedInLife,
  defineRule,
  entitiesOf,
  entityOf,
  leftUnexplained,
  no,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'deed-outside-life',
  title: 'Done before birth or after death',
  why: 'One of the two years is wrong.',
  whenNot: 'In fiction, and in drafts on what is done in the name of the dead.',
  shape: 'pair',
  a: { kind: 'time' },
  b: { kind: 'time' },
  same: ['life'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.words}"; elsewhere "{b.words}".',
  confidence: 0.9,
  flag: [
    'Nils Ahlberg died in 1979.\n\nIn 1985 Ahlberg moved to Porto.',
    'Ada Moran was born in 1902 in Leith.\n\nMoran opened a school in 1899.',
    'The painter Pia Lund died in 1950 in Paris.\n\nLund married a baker in 1953.',
    'Tom Hale was born in 1931.\n\nIn 1928 Hale joined the navy.',
    'Ruth Orme wrote 12 books and died in 1966.\n\nOrme travelled to Chile in 1971.',
    'Karl Roth died in 1911.\n\nRoth founded the mill in 1921.',
  ],
  pass: [
    { draft: 'Nils Ahlberg died in 1979.\n\nIn 1971 Ahlberg moved to Porto.', because: 'in his life' },
    { draft: 'Nils Ahlberg died in 1979.\n\nIn 1985 a street was named after Ahlberg.', because: 'others did it' },
    { draft: 'Nils Ahlberg died in 1979.\n\nIn 1985 Karl Roth moved to Porto.', because: 'another person' },
    { draft: 'Nils Ahlberg died in 1979.\n\nAhlberg was honoured in 1985.', because: 'it was done to him' },
    { draft: 'Nils Ahlberg died in 1979.\n\nIn 1985 his son Per Ahlberg moved to Porto.', because: 'a relative' },
    { draft: 'Nils Ahlberg died in 1979.\n\nIn 1985 Ahlberg became known abroad.', because: 'fame comes after death' },
  ],
  comparePair: (a, b, context) => {
    const [x, y] = [datedInLife(a), datedInLife(b)];
    if (x === undefined || y === undefined)
      return { outcome: 'none', answers: [no('a life and a deed', 'not both are dated')] };
    const answers: Answer[] = [samePerson(x, y, context), outside(x, y, a, b), leftUnexplained(a, b, context)];
    if (answers.some(({ answer }) => answer === 'no')) return { outcome: 'none', answers };
    const name = x.who.entity === undefined ? x.who.text : entityOf(x.who.entity, context).name;
    return { outcome: 'clash', answers, values: { name } };
  },
});

/** Below this a link is a guess. */
const SURE = 0.7;

function samePerson({ who: x }: Dated, { who: y }: Dated, context: CompareContext): Answer {
  const question = 'same person';
  if (x.entity === undefined || y.entity === undefined || x.entity.entity !== y.entity.entity)
    return no(question, `${x.text} is not ${y.text}`);
  const entity = entityOf(x.entity, context);
  if (entity.kind !== 'person') return no(question, `${entity.name} is no person`);
  const surname = entity.name.split(' ').at(-1);
  const hasNamesake = entitiesOf(context).some(
    (other) => other.id !== entity.id && other.kind === 'person' && other.name.split(' ').at(-1) === surname,
  );
  const confidence = Math.min(x.entity.confidence, y.entity.confidence);
  return hasNamesake || confidence < SURE
    ? no(question, 'it may be a relative')
    : yes(question, `both are ${entity.name}`);
}

/** What the dead still do: their works and fame go on. By hand. */
const AFTER_DEATH =
  /^(?:become|win|receive|get|appear|return|gain|enter|make|come|have|remain|inspire|earn|top|sell|reach|feature|be)$/u;

function outside(x: Dated, y: Dated, a: Claim, b: Claim): Answer {
  const question = 'outside the life';
  const [life, deed, claim] = x.what === 'deed' ? [y, x, a] : [x, y, b];
  if (life.what === 'deed' || deed.what !== 'deed') return no(question, 'not a life and a deed');
  const lemma = claim.kind === 'time' ? (claim.event?.lemma ?? '') : '';
  const isOutside = life.what === 'begin' ? deed.year < life.year : deed.year > life.year && !AFTER_DEATH.test(lemma);
  return isOutside
    ? yes(question, `${deed.year} lies outside the life`)
    : no(question, `${deed.year} may lie in the life`);
}
