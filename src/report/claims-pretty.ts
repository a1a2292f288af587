/** `stet claims`: the claims of a draft by paragraph, each with a box to tick. */
import type { Claim } from '../claims/index.ts';
import type { CheckedDocument } from '../findings/check.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { aboutDocument, counted, placeOf, shownPath, speaker } from './words.ts';
import { wrap } from './wrap.ts';

export function claimsPretty(checked: CheckedDocument, style: Style): string {
  const { document, claims } = checked;
  const { bold, dim } = style.colours;
  const head = `${bold(printable(shownPath(document.path)))}  ${dim(aboutDocument(document))}`;
  const blocks = sentences(claims.all).map((group) => sentenceLines(group, checked, style).join('\n'));
  return `${[head, ...blocks, bold(counted(claims.all.length, 'claim'))].join('\n\n')}\n`;
}

/** Claims of one sentence or row together, in the order of the text. */
function sentences(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.place.span.start);
    if (group === undefined) groups.set(claim.place.span.start, [claim]);
    else group.push(claim);
  }
  return [...groups.entries()].sort(([x], [y]) => x - y).map(([, group]) => group);
}

function sentenceLines(group: readonly Claim[], { document }: CheckedDocument, style: Style): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { colours, width } = style;
  const place = colours.cyan(printable(placeOf(document, first.place.span.start)));
  const passage = wrap(printable(first.place.text), width - 2).map((line) => colours.dim(`│ `) + line);
  return [
    `${place}  paragraph ${first.place.paragraph}`,
    ...passage,
    ...group.flatMap((claim) => claimLines(claim, style)),
  ];
}

function claimLines(claim: Claim, { colours, width }: Style): string[] {
  const parts = [
    `${claim.subject.text === '' ? '' : `${claim.subject.text}: `}${claim.value === '' ? claim.text : claim.value}`,
    speaker(claim.source),
    ...limits(claim),
  ];
  const lines = wrap(printable(parts.join('; ')), width - 6);
  const [head = '', ...more] = lines;
  return [`  [ ] ${colours.bold(claim.kind)}`, ...[head, ...more].map((line) => `      ${line}`)];
}

/** Scope and stance in words, where they are not the plain ones. */
function limits({ scope, stance }: Claim): string[] {
  return [
    scope.place === undefined ? '' : `place: ${scope.place.text}`,
    scope.time === undefined ? '' : `time: ${scope.time.text}`,
    scope.part === true ? 'a part of a whole' : '',
    stance.polarity === 'negated' ? 'negated' : '',
    stance.modality === 'fact' ? '' : stance.modality,
    stance.hedge === undefined ? '' : `hedged: ${stance.hedge}`,
    stance.status ?? '',
  ].filter((words) => words !== '');
}
