/** "a Norwegian" here, "the Swedish skier" there; "born in Bergen" here, "born in Oslo" there. */
import { compareStandings, contains, defineRule, no, place, type StandingQuestion, sameOwner, yes } from 'stet/rules';

const origins: StandingQuestion = (a, b) => {
  const question = 'origins clash';
  if (a.attribute !== b.attribute) return no(question, 'a nation and a place');
  if (a.what === b.what || a.joint || b.joint) return no(question, 'one origin, or two at once');
  if (a.body !== undefined && a.body.link.entity === b.body?.link.entity) return no(question, 'one place');
  if (a.attribute === 'birthplace' && countryOf(a.what) === countryOf(b.what) && (isCode(a.what) || isCode(b.what)))
    return no(question, 'one country');
  if (contains(a.what, b.what) || contains(b.what, a.what)) return no(question, `${a.what} and ${b.what} overlap`);
  return yes(question, `${a.value} is not ${b.value}`);
};

const isCode = (what: string) => /^[A-Z]{2}$/u.test(what);
const countryOf = (what: string) => (isCode(what) ? what : place(what)?.country);

const fullNames: StandingQuestion = (a, b) => {
  const sure = (a.subject.entity?.confidence ?? 0) >= 0.6 && (b.subject.entity?.confidence ?? 0) >= 0.6;
  return sure ? yes('sure of the person', 'both are named') : no('sure of the person', 'one is a guess');
};

export default defineRule({
  id: 'origin-against-origin',
  title: 'Two nations or two places of birth for one person',
  why: 'One of the two is a slip, or the two are needed and have to be explained.',
  whenNot: 'In drafts on people of two nations.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: ['nationality', 'birthplace'] },
  b: { kind: 'attribute', attribute: ['nationality', 'birthplace'] },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.85,
  flag: [
    'The Norwegian skier Ola Berg won.\n\nOla Berg, a Swedish skier, thanked the crowd.',
    'Ola Berg, a Norwegian, won the race.\n\nThe Swedish skier Ola Berg thanked the crowd.',
    'Maria Lindqvist was born in Bergen.\n\nMaria Lindqvist, who was born in Stockholm, wrote it at sea.',
    'Maria Lindqvist (born in Lisbon in 1961) won.\n\nMaria Lindqvist was born in Madrid.',
    'Maria Lindqvist, born in Lisbon, paints.\n\nLindqvist was born in Turin to a baker.',
    'The Hungarian-born painter Ola Berg won.\n\nBerg was born in Warsaw.',
    'Maria Lindqvist was born in Lisbon.\n\nHer birthplace, Turin, named a square after her.',
    'Paulo Reis is a Brazilian singer.\n\nThe Portuguese singer Paulo Reis will tour.',
  ],
  pass: [
    { draft: 'The Norwegian skier Ola Berg won.\n\nOla Berg, a Norwegian, sang.', because: 'the same' },
    { draft: 'The British-Iranian writer Ada Nouri won.\n\nAda Nouri, an Iranian writer, sang.', because: 'both' },
    {
      draft: 'Maria Lindqvist was born in Lisbon.\n\nMaria Lindqvist was born in Portugal.',
      because: 'a town in its country',
    },
    { draft: 'The Norwegian skier Ola Berg won.\n\nThe Swedish skier Per Dahl sang.', because: 'another person' },
    {
      draft: 'The Portuguese-born painter Ola Berg won.\n\nBerg was born in Lisbon.',
      because: 'a town in its country',
    },
    { draft: 'The Norwegian-born skier Ola Berg won.\n\nOla Berg, a Swedish skier, sang.', because: 'born elsewhere' },
    {
      draft: 'Maria Lindqvist was born in Lisbon.\n\nMaria Lindqvist lives in Turin.',
      because: 'a home is no place of birth',
    },
    {
      draft: 'The Norwegian skier Ola Berg won.\n\nOla Berg, the Swedish coach, sang.',
      because: 'a coach serves any nation',
    },
    { draft: "Ola Berg was born in Bergen.\n\nOla Berg's son was born in Turin.", because: 'another person' },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [origins, fullNames, sameOwner]),
});
