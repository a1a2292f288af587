/** Things of which a sentence says that there is none, and those that it speaks of as there. */
import { cueWhere, hasCue } from '../../language/cues.ts';
import { isMostlyKindOf, isNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, head, nouns } from '../../language/tree.ts';
import { denialOf } from './denial-of.ts';

/** A noun of which there is none, and where the words for it begin. */
export interface Missing {
  readonly noun: Token;
  readonly first: number;
}

/** The things that a sentence says are not there: "no balcony", "without an interval", "has never owned a dog". */
export const missingIn = remembered((sentence: Sentence): readonly Missing[] => {
  if (!hasCue(sentence, CUE) || !MAY_DENY.test(sentence.text)) return [];
  return nouns(sentence).flatMap((noun) => {
    if (!isSpecific(nounOf(noun))) return [];
    const first = denialOf(sentence, noun);
    return first === undefined ? [] : [{ noun, first }];
  });
});

/** The dictionary form, lower case; "asbestos" is no plural. */
export function nounOf({ lemma, form }: Token): string {
  const [base, whole] = [lemma.toLowerCase(), form.toLowerCase()];
  return base !== whole && !isNoun(base) && isNoun(whole) ? whole : base;
}

const MAY_DENY = /\b(?:no|not|never|without|neither|nor|cannot|lack(?:s|ed|ing)?)\b|n[’']t\b/iu;
const CUE = cueWhere((form) => MAY_DENY.test(form));

/** What can be pointed at. Source: WordNet's top nouns for things, creatures and buildings, and works. */
const SORTS = ['artifact', 'animal', 'plant', 'chemical element', 'mineral', 'vehicle', 'disease'] as const;

/** Things of law and use that are there or not, though nobody can touch them. By hand. */
const CHECKABLE = new Set(
  `interval intermission debt loan mortgage overdraft insurance licence license permit visa passport contract receipt invoice
  lease electricity child son daughter kid sibling brother sister twin heir pet dog cat horse pension lifeboat lift weapon salary wage deposit
  lifeguard nurse doctor chaperone interpreter translator guide guard bodyguard caretaker referee umpire sponsor bursary
  scholarship password timetable subtitle caption footnote index glossary asbestos lead arsenic mercury cyanide alcohol sugar
  salt gluten caffeine nicotine steroid hormone antibiotic additive preservative plastic palm-oil garden will diploma degree
  certificate warranty guarantee escort librarian anaesthetic commercial advert advertisement encore queue`.split(
    /\s+/u,
  ),
);

/** Too many things go by the name, or it is said of what is no thing. By hand: general nouns, parts of bodies, places to live, and what runs short. */
const VAGUE = new Set(
  `thing object way place home house room door street road area line part side piece end point work business product item
  stuff material structure facility building land ground water food air fuel oil gas medicine money cash body hand head eye
  face arm leg foot finger heart blood name word sign mark note book page paper letter figure number key support base track
  case cover stop ring bar post set cut hit shot drive run break opening exit entrance light sound picture image film show
  story play step move space time game course bit card board order charge sentence record report file account model design
  plan bridge bed table chair drug arms store outlet stage platform stand cell system network site unit plant pool field
  turn creation artifact instrument device lot drop comment passage back fly arrangement decoration measure shelter vote human
  man woman people person animal help protection fight lead will`.split(/\s+/u),
);

/** Nouns that a writer would not deny and then point at, but by mistake. */
export const isSpecific: (noun: string) => boolean = memoised(
  (noun) =>
    CHECKABLE.has(noun) ||
    (!VAGUE.has(noun) && !isPersonNoun(noun) && SORTS.some((sort) => isMostlyKindOf(noun, sort))),
);

/** Is what a noun names one of those that another says there are none of? */
export function isOne(noun: string, missing: string): boolean {
  const known = kinships.get(missing) ?? new Map<string, boolean>();
  kinships.set(missing, known);
  const found = known.get(noun) ?? (noun === missing || isNarrower(noun, missing));
  known.set(noun, found);
  return found;
}

const kinships = new Map<string, Map<string, boolean>>();

/** Nouns for all that is of a sort, under which a denial holds for each kind. By hand, as far as they are specific. */
const isNarrower = (noun: string, missing: string): boolean => {
  if (SAME.some((group) => group.has(noun) && group.has(missing))) return true;
  if (CARS.has(noun)) return missing === 'car' || missing === 'vehicle';
  return !VAGUE.has(noun) && !CHECKABLE.has(missing) && isMostlyKindOf(noun, missing) && !isMostlyKindOf(missing, noun);
};

const SAME: readonly ReadonlySet<string>[] = [
  'interval intermission',
  'debt loan mortgage overdraft borrowing',
  'child son daughter kid',
  'sibling brother sister',
  'lift elevator',
  'cellar basement',
  'licence license permit',
  'camera cctv',
  'electricity power',
  'weapon gun shotgun rifle pistol revolver knife dagger sword machete firearm handgun axe',
  'dog spaniel terrier labrador collie greyhound poodle puppy alsatian whippet retriever',
  'cat kitten tabby tomcat',
  'horse pony mare stallion gelding',
].map((line) => new Set(line.split(' ')));

/** Makes of cars, by which people call their own. By hand. */
const CARS = new Set(
  `toyota ford honda volvo fiat renault peugeot citroen volkswagen vw bmw mercedes audi skoda vauxhall opel nissan mazda
  hyundai kia subaru suzuki jeep chevrolet chevy buick dodge tesla jaguar rover mini seat dacia lada saab porsche ferrari
  bentley land-rover holden datsun morris hatchback saloon estate convertible jalopy banger runabout minivan suv`.split(
    /\s+/u,
  ),
);

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my', 'your']);

/** Is the noun spoken of as there: "the balcony", "her Toyota", "the asbestos lagging", "two lifeboats"? */
export function isPointedAt(sentence: Sentence, noun: Token): boolean {
  const whole = noun.deprel === 'compound' && isSubstance(nounOf(noun)) ? (head(sentence, noun) ?? noun) : noun;
  if (noun.deprel === 'compound' && whole === noun) return false;
  if (dependent(sentence, whole, 'nmod:poss') !== undefined) return true;
  const determiner = dependent(sentence, whole, 'det')?.form.toLowerCase();
  if (determiner !== undefined && DEFINITE.has(determiner)) return true;
  return noun.deprel !== 'compound' && isUsed(sentence, noun);
}

/** "the asbestos lagging" is asbestos; "the screen saver" is no screen. */
const isSubstance = (noun: string): boolean =>
  ['substance', 'chemical element', 'mineral'].some((sort) => isMostlyKindOf(noun, sort));

/** Verbs whose object is there, whatever its article. By hand: finding, using, bearing. */
const USING = new Set('find use spray install wear carry drive park lower apply detect have keep'.split(' '));

function isUsed(sentence: Sentence, noun: Token): boolean {
  const verb = head(sentence, noun);
  return verb?.upos === 'VERB' && USING.has(verb.lemma) && (noun.deprel === 'obj' || noun.deprel === 'nsubj:pass');
}
