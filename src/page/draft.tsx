/** A draft as it reads, with the words of its findings highlighted. */
import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { DraftResult } from '../findings/draft.ts';
import { type Group, groupsOf, headingLevels, type ItemList, type PlacedProse, rankOf } from './draft-groups.ts';
import { DraftText } from './marked-text.tsx';
import { blockAnchor, type ShownFinding } from './shown-finding.ts';
import { areSame, type Stretches, stretchesIn } from './stretches.ts';
import { TableBlock } from './table-block.tsx';

interface DraftProps {
  readonly draft: DraftResult;
  /** The number of the draft on the page, from 1. */
  readonly number: number;
  readonly findings: readonly ShownFinding[];
  /** How deep the headings of the page go above it. */
  readonly above: number;
}

/** What all parts of a draft need to know. */
interface Setting {
  readonly number: number;
  readonly stretches: Stretches;
  readonly levels: ReadonlyMap<number, number>;
}

/** Drawn again only where its draft or its findings are others. */
export const Draft = memo(DrawnDraft);

function DrawnDraft({ draft: { blocks }, number, findings, above }: DraftProps) {
  const groups = useMemo(() => groupsOf(blocks), [blocks]);
  const levels = useMemo(() => headingLevels(blocks, above), [blocks, above]);
  const setting = { number, stretches: stretchesIn(findings), levels };
  return (
    <>
      {groups.map((group, index) => (
        <DraftGroup key={index} group={group} setting={setting} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly setting: Setting;
}

/** Of a long draft only what looks otherwise is drawn again. */
const DraftGroup = memo(DrawnGroup, (one: GroupProps, other: GroupProps) => {
  const { group, setting } = one;
  if (group !== other.group || setting.number !== other.setting.number) return false;
  if (setting.levels !== other.setting.levels) return false;
  const indices = group.type === 'table' ? [group.index] : group.blocks.map(({ index }) => index);
  return indices.every((index) => areSame(setting.stretches.inBlock(index), other.setting.stretches.inBlock(index)));
});

function DrawnGroup({ group, setting }: GroupProps) {
  switch (group.type) {
    case 'table':
      return (
        <TableBlock
          table={group.table}
          anchor={blockAnchor(setting.number, group.index)}
          stretches={(cell) => setting.stretches.at(group.index, cell)}
        />
      );
    case 'list':
      return <Lists lists={group.lists} setting={setting} />;
    case 'quotation':
      return (
        <blockquote>
          {group.blocks.map((each) => (
            <p key={each.index}>
              <Words prose={each} setting={setting} />
            </p>
          ))}
        </blockquote>
      );
    case 'heading':
      return <Heading blocks={group.blocks} setting={setting} />;
    case 'paragraph':
      return <Paragraph blocks={group.blocks} setting={setting} />;
  }
}

interface ProseProps {
  readonly blocks: readonly PlacedProse[];
  readonly setting: Setting;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Heading({ blocks, setting }: ProseProps) {
  const [prose] = blocks;
  if (prose === undefined) return null;
  const Level = HEADINGS[(setting.levels.get(prose.index) ?? 6) - 1] ?? 'h6';
  return (
    <Level class={`rank-${Math.min(rankOf(prose.block), 4)}`}>
      <Words prose={prose} setting={setting} />
    </Level>
  );
}

/** A dateline and the paragraph that it opens stand in one line. */
function Paragraph({ blocks, setting }: ProseProps) {
  const role = blocks.at(-1)?.block.role ?? 'body';
  return (
    <p class={role}>
      {blocks.map((each, i) => (
        <Fragment key={each.index}>
          {i === 0 ? '' : ' '}
          <Words prose={each} setting={setting} />
        </Fragment>
      ))}
    </p>
  );
}

function Words({ prose: { block, index }, setting }: { readonly prose: PlacedProse; readonly setting: Setting }) {
  return (
    <span id={blockAnchor(setting.number, index)}>
      <DraftText text={block.text} stretches={setting.stretches.at(index)} />
    </span>
  );
}

function Lists({ lists, setting }: { readonly lists: readonly ItemList[]; readonly setting: Setting }) {
  return (
    <>
      {lists.map(({ ordered, items }, i) => {
        const List = ordered ? 'ol' : 'ul';
        return (
          <List key={i}>
            {items.map((item) => (
              <li key={item.index}>
                <Words prose={item} setting={setting} />
                <Lists lists={item.below} setting={setting} />
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}
