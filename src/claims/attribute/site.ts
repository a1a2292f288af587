/** The places that the phrases behind a word name: "in a church in Kent", "at the Grand Theatre", "on the fifth floor". */
import { place as gazetteerPlace } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependents } from '../../language/tree.ts';
import type { Link } from '../../reference/entity.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { SITES } from './where.ts';

/** One place: a town, a named house, a sort of house, a floor, a numbered room. */
export interface Site {
  readonly kind: 'town' | 'house' | 'sort' | 'floor' | 'room';
  /** The name, the noun, or the number. */
  readonly value: string;
  readonly link?: Link;
}

/** The sites behind a token, from the narrow to the wide, with the token after the last. */
export interface Sites {
  readonly sites: readonly Site[];
  readonly end: number;
}

/** A phrase of place begins at most so many tokens behind the word, or behind another phrase of place. */
const REACH = 7;
const PREPOSITION = /^(?:in|at|on|outside|inside|off)$/iu;
/** Words of which a phrase of place speaks from elsewhere, or not at all. */
const STOP = /^(?:before|after|because|while|when|who|which|that|where|if|than|from|to|and|but|or|;|:|\(|"|“|”)$/iu;

/** Reads the sites behind a token of the sentence, up to the end of its clause. */
export function sitesBehind(context: SentenceContext, token: Token): Sites {
  const { tokens } = context.sentence;
  const sites: Site[] = [];
  let end = token.index + 1;
  for (let at = token.index + 1; at < Math.min(tokens.length, end + REACH); at += 1) {
    const word = tokens[at];
    if (word === undefined || STOP.test(word.form) || /^(?:VB[DZP]|MD)$/u.test(word.xpos)) break;
    if (!PREPOSITION.test(word.form)) continue;
    const found = siteAfter(context, at);
    if (found === undefined) continue;
    sites.push(...found.sites);
    end = found.end;
    at = found.end - 1;
  }
  return { sites, end };
}

/** The sites of the phrase that a preposition opens: a name, or a noun with its modifiers. */
export function siteAfter(context: SentenceContext, preposition: number): Sites | undefined {
  const { references, prose, sentence } = context;
  for (let at = preposition + 1; at <= preposition + 6; at += 1) {
    const word = sentence.tokens[at];
    if (word === undefined || (/^(?:VERB|AUX|ADP|PUNCT|PRON|CCONJ)$/u.test(word.upos) && word.form !== '-'))
      return undefined;
    const mention = references.at(prose.index, sentence.index, at);
    if (mention?.form === 'name') {
      const isOwner = /^['’]s?$/u.test(sentence.tokens[mention.end]?.form ?? '');
      const site = isOwner
        ? undefined
        : namedSite(context, mention.text, mention.head, sentence.tokens[preposition]?.lemma ?? '');
      return site === undefined ? undefined : { sites: [site], end: mention.end };
    }
    const lemma = word.lemma.toLowerCase();
    const next = sentence.tokens[at + 1];
    if (PART.has(lemma) && next?.form === 'of') return siteAfter(context, at + 1);
    if (!(word.upos === 'NOUN' || SITES.has(lemma)) || next?.upos === 'NOUN' || next?.form === '-') continue;
    const site = nounSite(context, word);
    return site === undefined ? undefined : { sites: [site], end: site.kind === 'room' ? at + 2 : at + 1 };
  }
  return undefined;
}

/** Parts of a place: what is on the coast of Java is told to be at Java. By hand. */
const PART = new Set(
  'coast shore outskirt edge centre center heart middle suburb town city village district port island island capital'.split(
    ' ',
  ),
);

function namedSite(context: SentenceContext, text: string, head: number, preposition: string): Site | undefined {
  const token = context.sentence.tokens[head];
  const link = token === undefined ? undefined : linkAt(context, token);
  if (link === undefined) return undefined;
  const { kind, name } = context.references.entity(link.entity);
  if (kind === 'person' || kind === 'group') return undefined;
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const isTown = gazetteerPlace(text) !== undefined || kind === 'place';
  if (SITES.has(last) || (!isTown && (kind === 'organisation' || preposition === 'at')))
    return { kind: 'house', value: name, link };
  return isTown || preposition !== 'at' ? { kind: 'town', value: name, link } : undefined;
}

function nounSite({ sentence }: SentenceContext, noun: Token): Site | undefined {
  const lemma = noun.lemma.toLowerCase();
  const number = sentence.tokens[noun.index + 1];
  if (lemma === 'room' && number?.upos === 'NUM') return { kind: 'room', value: number.form };
  const before = dependents(sentence, noun, 'amod', 'compound', 'nummod');
  const floor =
    lemma === 'floor'
      ? before
      : before
          .filter(({ form }) => form.toLowerCase() === 'floor')
          .flatMap((token) => [sentence.tokens[token.index - 2], sentence.tokens[token.index - 1]]);
  const storey = floor.find((token) => token !== undefined && STOREY.test(token.form));
  if (storey !== undefined) return { kind: 'floor', value: storey.form.toLowerCase() };
  if (noun.xpos === 'NNS' || !SITES.has(lemma)) return undefined;
  const name = before.filter(({ form }) => /^\p{Lu}/u.test(form)).map(({ form }) => form);
  if (name.length > 0 && /^\p{Lu}/u.test(noun.form)) return { kind: 'house', value: [...name, noun.form].join(' ') };
  return { kind: 'sort', value: lemma };
}

const STOREY = /^(?:ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/iu;
