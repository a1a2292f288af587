/** "has not spoken to reporters", "declined to be interviewed for this article": no word at all was said to those who ask. */

/** Who asks. By hand: the nouns for the press, and what a paper calls itself. */
const PRESS = String.raw`(?:(?:the |any |local |other |national )*(?:press|media|journalists?|reporters?|newspapers?|broadcasters?)\b(?! (?:conference|office))|th(?:is|e) (?:newspaper|paper|magazine|website|programme|podcast)\b|us\b)`;

/** What they ask for. */
const STORY = String.raw`for th(?:is|e) (?:article|story|report|piece|profile|programme|podcast|series|investigation)\b`;

const INTERVIEW = String.raw`(?:(?:all|an|any|every|our|repeated|numerous|several|many|requests?|offers?|for|of) )*interviews?\b(?! with)`;

const formula = (words: string): RegExp => new RegExp(`^(?:${words})`, 'iu');

const DECLINE = formula(
  String.raw`\w+ (?:${INTERVIEW}|to (?:be interviewed|(?:give|grant) ${INTERVIEW})|to (?:speak|talk) (?:to|with) ${PRESS}|to (?:speak|talk|comment|take part|participate) ${STORY})`,
);

/** The formulas, from their verb on. Source: by hand, verbs of talk (Levin 1993, 37.5 and 37.6) and of refusing. */
const FORMULAS: Readonly<Record<string, RegExp>> = {
  decline: DECLINE,
  refuse: DECLINE,
  turn: formula(`turn\\w* down ${INTERVIEW}`),
  speak: formula(String.raw`sp[eo]\w+ (?:to|with) ${PRESS}`),
  talk: formula(String.raw`talk\w* (?:to|with) ${PRESS}`),
  give: formula(`giv\\w+ ${INTERVIEW}`),
  grant: formula(`grant\\w* ${INTERVIEW}`),
};

/** Verbs that stand there only with a "not". */
const NEGATED_ONLY: ReadonlySet<string> = new Set(['speak', 'talk', 'give', 'grant']);

/** The verbs that may begin such a refusal. */
export const SILENCES: readonly string[] = Object.keys(FORMULAS);

/** May a verb begin such a refusal? */
export const isSilence = (verb: string): boolean => Object.hasOwn(FORMULAS, verb);

/** The words of a refusal to speak at all that begin with a verb, where its sentence goes on like that; whether it takes a "not". */
export function silenceAt(
  verb: string,
  rest: string,
): { readonly words: string; readonly negated: boolean } | undefined {
  const words = FORMULAS[verb]?.exec(rest)?.[0];
  return words === undefined ? undefined : { words, negated: NEGATED_ONLY.has(verb) };
}

const TELLING: Readonly<Record<string, RegExp>> = {
  tell: formula(`t[eo]l\\w+ ${PRESS}`),
  speak: formula(String.raw`sp[eo]\w+ (?:to|with) ${PRESS}`),
  talk: formula(String.raw`talk\w* (?:to|with) ${PRESS}`),
};

/** "told reporters", "spoke to this newspaper": the words from the verb on, where the text goes on like that. */
export function toPressAt(verb: string, text: string, from: number): string | undefined {
  return Object.hasOwn(TELLING, verb) ? TELLING[verb]?.exec(text.slice(from))?.[0] : undefined;
}
