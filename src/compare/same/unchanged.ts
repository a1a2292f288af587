/** Does the draft tell of a change of office, party or team of the person? Then both may be right, one after the other. */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';

/** Verbs of coming into a post. Source: Levin (1993) 29.1, 29.2 and 10.10, those of offices, by hand. */
const CHANGES = new Set(
  `promote appoint elect reelect become succeed replace demote reshuffle defect switch reappoint install inaugurate reassign
  redeploy`.split(/\s+/u),
);
/** The same, of two words. */
const PHRASES =
  /\b(?:took over|takes over|taking over|step(?:ped|s|ping) (?:up|in)|sworn in|moved to|made (?:head|captain|chief))\b/u;

/** No where a sentence that names the person tells of such a change. */
export function unchanged(a: Claim, _: Claim, { references, text }: CompareContext): Answer {
  const question = 'no change told';
  const link = a.subject.entity;
  if (link === undefined) return yes(question, 'nobody is named');
  const entity = references.entity(link.entity);
  for (const { block, sentence } of entity.mentions) {
    const prose = text.blocks[block];
    const found = prose?.type === 'prose' ? prose.sentences[sentence] : undefined;
    const change = found?.tokens.find(({ upos, lemma }) => upos === 'VERB' && CHANGES.has(lemma))?.form;
    if (change !== undefined) return no(question, `"${change}" is told of ${entity.name}`);
    if (found !== undefined && PHRASES.test(found.text)) return no(question, `a change is told of ${entity.name}`);
  }
  return yes(question, `no change is told of ${entity.name}`);
}
