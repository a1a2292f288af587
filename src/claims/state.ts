/** "mostly gone", "holds out": where something stands on a named scale with two poles. */
import { cued } from '../language/cues.ts';
import { isPersonNoun, scaleNamed } from '../language/lexicon/index.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import type { Draft } from './reading/base.ts';
import type { SentenceContext } from './reading/sentence-context.ts';
import { juryVerdicts } from './state/jury.ts';
import { lacking } from './state/lacking.ts';
import { nominalStates } from './state/nominal.ts';
import { noneLeft } from './state/none-left.ts';
import { scaleClaim } from './state/scale-claim.ts';
import { longest, SCALE_START } from './state/scale-words.ts';
import { stillDoing } from './state/still-doing.ts';
import type { Telling } from './state/telling.ts';
import { unity } from './state/unity.ts';

export interface StateClaim extends ClaimBase {
  readonly kind: 'state';
  /** presence, life, openness, approval, guilt, direction, completion, … */
  readonly scale: string;
  /** Which of the scale's two poles. */
  readonly pole: string;
  /** How far: 1 fully, 0.8 mostly, 0.5 partly, … */
  readonly degree: number;
  /** When the clause holds it to be so. */
  readonly told: Telling;
  readonly predicate?: Predicate;
}

export const state: SentenceExtractor<StateClaim> = {
  kind: 'state',
  *extract(context) {
    const none = [...noneLeft(context)];
    yield* none;
    yield* lacking(context);
    yield* juryVerdicts(context);
    yield* unity(context);
    yield* nominalStates(context);
    yield* stillDoing(context);
    const told = new Set(none.map(({ predicate }) => predicate?.token));
    for (const claim of onScales(context)) if (!told.has(claim.predicate?.token)) yield claim;
  },
};

/** The claims that words of a scale make. */
function* onScales(context: SentenceContext): Generator<Draft<StateClaim>> {
  const { tokens, deskWords: desk } = context.sentence;
  let next = 0;
  for (const token of desk === undefined ? cued(context.sentence, SCALE_START) : tokens) {
    if (token.index < next) continue;
    const found = (desk && longest(context, token, desk.scales)) ?? longest(context, token);
    if (found === undefined) continue;
    for (const reading of [found.reading, ...(found.reading.also ?? [])]) {
      const claim = scaleClaim(context, token.index, found.end, reading);
      if (claim !== undefined && (reading === found.reading || fits(context, claim))) yield claim;
    }
    next = found.end;
  }
}

/** Can what is in the state be of the sort that another sense of the words is of: somebody, or something? */
function fits({ references, text }: SentenceContext, { scale, subject }: Draft<StateClaim>): boolean {
  const ofPerson = scaleNamed(scale, text.deskWords)?.of === 'person';
  const isNamedPerson = subject.entity !== undefined && references.entity(subject.entity.entity).kind === 'person';
  return ofPerson === (isNamedPerson || isPersonNoun(subject.head));
}
