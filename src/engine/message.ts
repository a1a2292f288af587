/** Fills the placeholders of a rule's message. */
import type { Claim, Source } from '../claims/index.ts';

/** The placeholders that every rule may use; computed rules add their own. */
export const PLACEHOLDERS = ['source', 'subject', 'words', 'value', 'figure'] as const;

/** A placeholder as it stands in a message: a side and what is told of it, or the name of one of the rule's own values. */
export const PLACEHOLDER = /\{([A-Za-z]\w*(?:\.[a-z]+)?)\}/gu;

/**
 * The message with its placeholders filled: {a.source}, {a.subject}, {a.words}, {a.value}, {a.figure} (the value with what it
 * counts), the same for b, and the rule's own values by name. Where both have one source, {b.source} is "elsewhere". A placeholder that nothing fills is
 * left as it stands, so that tests find it.
 */
export function fillMessage(
  template: string,
  a: Claim,
  b: Claim | undefined,
  values: Readonly<Record<string, string>> = {},
): string {
  const filled = template.replace(PLACEHOLDER, (whole, name: string) => {
    if (Object.hasOwn(values, name)) return values[name] ?? whole;
    const [side, key] = name.split('.');
    const claim = side === 'a' ? a : side === 'b' ? b : undefined;
    if (name === 'b.source' && b !== undefined && sourceWords(a.source) === sourceWords(b.source)) return 'elsewhere';
    return claim === undefined ? whole : (wordsOf(claim, key) ?? whole);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function wordsOf(claim: Claim, key: string | undefined): string | undefined {
  if (key === 'source') return sourceWords(claim.source);
  if (key === 'subject') return claim.subject.text.replace(OPENS_NOUNS, (word) => word.toLowerCase());
  if (key === 'words') return claim.text;
  if (key === 'value') return inMidSentence(claim.value);
  if (key === 'figure') return inMidSentence(figureOf(claim));
  return undefined;
}

/** Words that figures and times begin with, and that have a capital only at the start of a sentence; figures in words. */
const OPENING =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|[A-Z][a-z]+(?:teen|ty)|Dozens|Half|Hundreds|Many|Most|Scores|Several|Thousands|About|After|All|Almost|Around|At|Before|Between|By|During|Early|Fewer|From|In|Just|Last|Late|Less|More|Nearly|Next|No|On|Only|Over|Roughly|Since|Some|The|This|Under|Until|Up|Within)(?![\p{L}\d])/u;

/** What a noun phrase begins with, before a word that is no name: "The captain", but not "The Hague". */
const OPENS_NOUNS = /^(?:The|A|An|Some|All|This|That|These|Those|His|Her|Its|Our|Their)(?= \p{Ll})/u;

/** The words without the capital that they owe to the start of their sentence. */
const inMidSentence = (words: string): string => words.replace(OPENING, (word) => word.toLowerCase());

/** A longer phrase tells more than a message can hold. */
const LONGEST_PHRASE = 40;

/** "about 2,000 US troops" for "about 2,000": the counted phrase where it holds the value and is short, else the value. */
function figureOf({ subject, value }: Claim): string {
  return subject.text.includes(value) && subject.text.length <= LONGEST_PHRASE ? subject.text : value;
}

function sourceWords(source: Source): string {
  if (source.kind === 'narrator') return source.mode === 'headline' ? 'the headline' : 'the draft';
  return source.name?.replace(/^The (?=\p{L})/u, 'the ') ?? 'a source';
}
