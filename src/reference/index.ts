/** Who is who: every name, pronoun and description of a draft with the entity that it stands for. */
import type { AnalysedText } from '../language/analysed.ts';
import { readSpeakers } from '../language/quotations/speakers.ts';
import type { EntityDraft } from './draft.ts';
import type { Entity, References } from './entity.ts';
import { linkNames } from './link-names.ts';
import { mentionTable } from './mention-table.ts';
import { describeNames } from './relations.ts';
import { takeUp } from './take-up.ts';

export type * from './entity.ts';
export { type NearName, nearNames, skeleton } from './near-names.ts';

/**
 * Reads who is who. Takes time in proportion to the text: names are grouped by keys, and a pronoun looks at a fixed number
 * of candidates.
 */
export function resolveReferences(text: AnalysedText): References {
  const { entities: drafts, sentences } = linkNames(text);
  for (const sentence of sentences) describeNames(sentence);
  const antecedents = takeUp(text, sentences, readSpeakers(text));
  const numbers = new Map(drafts.map((draft, id) => [draft, id] as const));
  const entities = drafts.map((draft, id) => entityOf(draft, id, numbers));
  const at = mentionTable(text, entities, drafts);
  return {
    entities,
    at,
    antecedent: (block, sentence, token) => antecedents.get(block, sentence, token),
    entity: (id) => {
      const found = entities[id];
      if (found === undefined) throw new RangeError(`no entity ${id}: there are ${entities.length}`);
      return found;
    },
  };
}

function entityOf(draft: EntityDraft, id: number, numbers: ReadonlyMap<EntityDraft, number>): Entity {
  const member = draft.memberOf === undefined ? undefined : numbers.get(draft.memberOf);
  const mentions = draft.mentions
    .map(({ block, sentence, first, end, head, text, span, form, link }) => {
      return { block, sentence, first, end, head, text, span, form, link: { entity: id, ...link } };
    })
    .sort((a, b) => a.block - b.block || a.span.start - b.span.start);
  return {
    id,
    kind: draft.kind,
    name: draft.name,
    names: [...draft.names],
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    descriptions: [...draft.descriptions],
    ...(member === undefined ? {} : { memberOf: member }),
    mentions,
  };
}
