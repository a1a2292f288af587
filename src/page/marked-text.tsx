/** Text in which words are highlighted. */
import type { ComponentChildren } from 'preact';
import type { Mark } from '../findings/passage.ts';
import { gravestOf } from './accent.ts';
import { PlaceLinks } from './place-links.tsx';
import type { ShownFinding } from './shown-finding.ts';
import { type Segment, type Stretch, segmentsOf } from './stretches.ts';

/** A passage with its clashing words. */
export function MarkedPassage({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const parts: ComponentChildren[] = [];
  let reached = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(reached, start), <mark key={start}>{text.slice(start, end)}</mark>);
    reached = end;
  }
  return (
    <>
      {parts}
      {text.slice(reached)}
    </>
  );
}

/** Text of a draft; after the words of each end of a finding stand links to its card and to its other end. */
export function DraftText({ text, stretches }: { readonly text: string; readonly stretches: readonly Stretch[] }) {
  if (stretches.length === 0) return <>{text}</>;
  return (
    <>
      {segmentsOf(text, stretches).map((segment) => (
        <SegmentText key={segment.start} segment={segment} />
      ))}
    </>
  );
}

function SegmentText({ segment: { text, covering, begins, ends } }: { readonly segment: Segment }) {
  const words =
    covering.length === 0 ? text : <Highlighted text={text} findings={covering.map(({ shown }) => shown)} />;
  return (
    <>
      {begins.filter(({ isFirst }) => isFirst).reduce<ComponentChildren>(named, words)}
      {ends
        .filter(({ isLast }) => isLast)
        .map(({ shown, side }) => (
          <PlaceLinks key={shown.anchor} shown={shown} side={side} />
        ))}
    </>
  );
}

/** The highlighted words know the numbers of their findings. */
function Highlighted({ text, findings }: { readonly text: string; readonly findings: readonly ShownFinding[] }) {
  return (
    <mark class={gravestOf(findings)} data-findings={findings.map(({ number }) => number).join(' ')}>
      {text}
    </mark>
  );
}

/** Several ends can begin at one word; each gives it a name. */
const named = (words: ComponentChildren, { side: { anchor } }: Stretch): ComponentChildren => (
  <span class="place" id={anchor}>
    {words}
  </span>
);
