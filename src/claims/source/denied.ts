/** What somebody denies. */
import type { TextSpan } from '../../document/position.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { DENIAL_VERBS } from '../../language/quotations/reporting-verbs.ts';
import { type PlacedReporting, readSpeakers } from '../../language/quotations/speakers.ts';
import type { Sentence } from '../../language/sentence.ts';
import { isNegated } from '../../language/tree.ts';
import { reportingIn } from './reporting-in.ts';
import { reportedStretch, type Stretch } from './stretch.ts';

/**
 * Looks up whether a token stands in what somebody denies ("denied that …", "rejected reports of …"): the place of the
 * denying verb in the block's text, or undefined. "Did not deny" is no denial.
 */
export function deniedIn(text: AnalysedText): (block: number, sentence: number, token: number) => TextSpan | undefined {
  const speech = readSpeakers(text);
  return (block, sentence, token) => {
    const prose = text.blocks[block];
    const tree = prose?.type === 'prose' ? prose.sentences[sentence] : undefined;
    if (prose?.type !== 'prose' || tree === undefined) return undefined;
    for (const reporting of reportingIn(speech[block]?.reporting ?? [], sentence)) {
      const verb = tree.tokens[reporting.verb];
      if (verb === undefined || !DENIAL_VERBS.has(verb.lemma) || isNegated(tree, verb)) continue;
      const end = endOfDenial(tree, reporting, reportedStretch(tree, reporting));
      if (token > verb.index && token < end) return verb.span;
    }
    return undefined;
  };
}

/** A denial reaches to the end of what it reports, or of the clause where it has an object alone. */
function endOfDenial(tree: Sentence, reporting: PlacedReporting, stretch: Stretch | undefined): number {
  if (stretch !== undefined) return stretch.end;
  const comma = tree.tokens.find(({ index, form }) => index > reporting.verb && /^[,;.]$/u.test(form));
  return comma?.index ?? tree.tokens.length;
}
