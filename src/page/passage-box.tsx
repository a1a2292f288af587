/** One end of a finding on its card: who says it, the sentence or row with the clashing words marked, and where it stands. */
import type { Mark, Passage } from '../findings/passage.ts';
import { shortened } from '../findings/shortened.ts';
import { Limits } from './limits.tsx';
import { MarkedPassage } from './marked-text.tsx';
import type { ShownSide } from './shown-finding.ts';

export function PassageBox({ shown: { side, anchor } }: { readonly shown: ShownSide }) {
  const { claim, speakers, passage } = side;
  const where =
    claim.paragraph === 0 ? `line ${claim.start.line}` : `paragraph ${claim.paragraph}, line ${claim.start.line}`;
  const cells = cellsOf(passage);
  return (
    <figure class="passage">
      <figcaption>
        <span class="speaker">{speakers.join(' and ')}</span>{' '}
        <span class="where">{anchor === undefined ? where : <a href={`#${anchor}`}>{where}</a>}</span>
      </figcaption>
      {cells === undefined ? <Sentence passage={passage} /> : <Row cells={cells} />}
      <Limits side={side} />
    </figure>
  );
}

function Sentence({ passage }: { readonly passage: Passage }) {
  const { text, marks } = shortened(passage);
  return (
    <blockquote>
      {passage.header !== undefined && <p class="columns">{passage.header}</p>}
      <p>
        <MarkedPassage text={text} marks={marks} />
      </p>
    </blockquote>
  );
}

interface Cell {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

function Row({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <dl class="row">
      {cells.map(({ name, text, marks }, i) => (
        <div key={i}>
          <dt>{name}</dt>
          <dd>
            <MarkedPassage text={text} marks={marks} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const CELL_BREAK = ' | ';

/** The cells of a table row with the names of their columns; absent where a cell holds what parts them, or there are no names. */
function cellsOf({ text, header, marks }: Passage): Cell[] | undefined {
  const names = header?.split(CELL_BREAK) ?? [];
  const texts = text.split(CELL_BREAK);
  if (names.length !== texts.length) return undefined;
  let start = 0;
  return texts.map((cell, i) => {
    const from = start;
    start += cell.length + CELL_BREAK.length;
    const own = marks.filter((mark) => mark.start >= from && mark.end <= from + cell.length);
    return {
      name: names[i] ?? '',
      text: cell,
      marks: own.map((mark) => ({ start: mark.start - from, end: mark.end - from })),
    };
  });
}
