/** Does a draft that names two sides of a thing take them for one: the bank where the mill stands? */
import type { Claims, SideClaim } from '../../claims/index.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { relatedNoun } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';

const QUESTION = 'one place';

/** What is set against the other side is told soon after it: only so many paragraphs on it may be a slip. */
const FAR = 3;

/** Yes where the draft tells of one such thing, and not of two sides of it. */
export function oneOfTwoSides(a: SideClaim, b: SideClaim, context: CompareContext): Answer {
  if (Math.abs(a.place.block - b.place.block) < FAR) return no(QUESTION, 'the two stand near each other');
  const [x, y] = [a.subject.of, b.subject.of];
  if (x !== undefined && y !== undefined && x.entity !== y.entity) return no(QUESTION, 'they are of two');
  if (x === undefined && y === undefined && isOfSomebody(a) && isOfSomebody(b))
    return no(QUESTION, 'nothing says whose');
  if (a.whole !== undefined && b.whole !== undefined && relatedNoun(a.whole, b.whole) === 'none')
    return no(QUESTION, `the ${a.whole} is not the ${b.whole}`);
  const told = toldSides(context.claims).get(a.noun);
  if (told === undefined || told.together) return no(QUESTION, 'one paragraph tells of both');
  if (Math.min(told.times.get(a.side) ?? 0, told.times.get(b.side) ?? 0) > 1)
    return no(QUESTION, 'both are told of more than once');
  if (ON_A_SCALE.has(a.noun)) return no(QUESTION, `a scale has two of the ${a.noun}`);
  if (areSeveral(headOf(a), context.text)) return no(QUESTION, `the draft tells of more than one ${a.noun}`);
  const shared = sharedNoun(a, b, context.text);
  if (shared !== undefined) return yes(QUESTION, `both tell of "${shared}"`);
  const later = a.id > b.id ? a : b;
  return later.undergone
    ? yes(QUESTION, `"${later.value}" takes up what was told`, 0.9)
    : no(QUESTION, 'the two sentences have nothing in common');
}

/** What figures, times and games have two of as well. By hand: nouns for parts of a scale. */
const ON_A_SCALE = new Set('end half part limit bound range quarter level class third tier rank house'.split(' '));

/** "his right wrist", where nothing tells who he is. */
const isOfSomebody = ({ subject }: SideClaim): boolean => /^(?:his|her|my)\s/iu.test(subject.text);

/** A noun or name besides the thing itself that both sentences have, in the same word or a near one. */
function sharedNoun(a: SideClaim, b: SideClaim, text: AnalysedText): string | undefined {
  const own = new Set([...a.noun.split(' '), a.whole, b.whole]);
  const [x, y] = [a, b].map((claim) => nounsOf(claim, text).filter((noun) => !own.has(noun)));
  return x?.find((noun) => y?.some((other) => relatedNoun(noun, other) !== 'none'));
}

function nounsOf({ place }: SideClaim, { blocks }: AnalysedText): readonly string[] {
  const block = blocks[place.block];
  const sentence = block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
  return (sentence?.tokens ?? []).flatMap(({ upos, lemma }) =>
    upos === 'NOUN' || upos === 'PROPN' ? [lemma.toLowerCase()] : [],
  );
}

const headOf = ({ noun }: SideClaim): string => noun.split(' ').at(-1) ?? noun;

/** How often a draft names each side of a thing, and whether a paragraph names two. */
interface Told {
  readonly times: Map<string, number>;
  readonly blocks: Map<number, string>;
  together: boolean;
}

const toldSides = remembered((claims: Claims): ReadonlyMap<string, Told> => {
  const found = new Map<string, Told>();
  for (const claim of claims.all) {
    if (claim.kind !== 'attribute' || claim.attribute !== 'side') continue;
    const told = found.get(claim.noun) ?? { times: new Map(), blocks: new Map(), together: false };
    found.set(claim.noun, told);
    told.times.set(claim.side, (told.times.get(claim.side) ?? 0) + 1);
    const before = told.blocks.get(claim.place.block);
    if (before !== undefined && before !== claim.side) told.together = true;
    told.blocks.set(claim.place.block, claim.side);
  }
  return found;
});

/** "both banks", "the other bank", "the banks": words before a noun that tell of a second one. By hand. */
const SECOND = /^(?:both|either|each|other|another|opposite|far|two|across|second)$/iu;

/** Does a draft tell of several of what a noun names? */
const areSeveral = (noun: string, text: AnalysedText): boolean => severalIn(text).has(noun);

const severalIn = remembered(({ blocks }: AnalysedText): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const block of blocks) {
    if (block.type !== 'prose') continue;
    for (const { tokens } of block.sentences)
      for (const { upos, xpos, lemma, index } of tokens) {
        if (upos !== 'NOUN') continue;
        const isSeveral = xpos === 'NNS' || [1, 2].some((step) => SECOND.test(tokens[index - step]?.form ?? ''));
        if (isSeveral) found.add(lemma.toLowerCase());
      }
  }
  return found;
});
