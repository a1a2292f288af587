import { wordSet } from '../lexicon/classes/word-list.ts';

const PREPOSITIONS =
  'about above aboard across after against ahead along alongside amid amidst among amongst apart around aside atop away back ' +
  'barring because before behind below beneath beside besides between betwixt beyond circa concerning considering depending ' +
  'despite down due during ere except excepting excluding failing following for forth from given granted in including inside ' +
  'instead into inward less like lest minus near nearest nearer nearby next notwithstanding off on once onto opposite out ' +
  'outside over owing past pending per plus pre post prior providing provided regarding regardless respecting round sans save ' +
  'saving seeing since supposing than then though although albeit through throughout thru till times together touching ' +
  'toward towards under underneath unless unlike until unto up upon upside versus via vis whereas whether while whilst with ' +
  'within without worth';
const PRONOUNS =
  'all another any anybody anyone anything anywhere aught both each either else enough every everybody everyone everything ' +
  'everywhere few fewer former half her hers herself him himself his how however its itself latter least less lots many mine ' +
  'more most much myself naught neither nobody none nor nothing nowhere one oneself other others our ours ourselves ourself ' +
  'several she some somebody someone something somewhere such such that the thee their theirs them themselves themself these ' +
  'they thine this those thou thy thyself various what whatever whatsoever when whence whenever where whereby wherein whereof ' +
  'wherever which whichever who whoever whom whomever whose whosoever why yours yourself yourselves you';
const NUMBERS =
  'zero nought nil two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion ' +
  'quadrillion gazillion zillion dozen dozens hundreds thousands millions billions trillions twice thrice';
const AUXILIARIES =
  'may might must shall should will would can could ought need dare used has have had does did doing done being been was ' +
  'were are gonna wanna gotta get got gets getting aint dont cant wont isnt arent didnt doesnt wouldnt couldnt im ive youre ' +
  'theyre thats hes shes lets';
const PARTICLES =
  'and but not yet yes yeah yep nope please hello okay wow hey bye oops ouch alas amen hurrah hooray bravo thanks welcome ' +
  'very too also just only even still now here there hence thus ever never always often etc';

/**
 * Words of the closed classes, and those that shade into them; the tagger alone decides on them. All others are nouns, verbs,
 * adjectives, adverbs or names. Source: by hand, from the lists of function words in grammars of English.
 */
export const CLOSED_CLASS = wordSet([PREPOSITIONS, PRONOUNS, NUMBERS, AUXILIARIES, PARTICLES].join(' '));
