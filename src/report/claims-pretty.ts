/** `stet claims`: the claims of a draft by paragraph, each with a box to tick. */
import type { Claim } from '../claims/index.ts';
import type { CheckedDocument } from '../findings/check.ts';
import { documentData } from '../findings/claim-data.ts';
import { aboutDocument, counted, placeOf, shownPath, speaker } from '../findings/words.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

export function claimsPretty(checked: CheckedDocument, style: Style): string {
  const { document, claims } = checked;
  const { bold, dim } = style.colours;
  const head = `${bold(printable(shownPath(document.path)))}  ${dim(aboutDocument(documentData(document)))}`;
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
  const place = colours.cyan(printable(placeOf(document.path, document.position(first.place.span.start))));
  const passage = wrap(printable(first.place.text), width - 2).map((line) => colours.dim(`│ `) + line);
  return [
    `${place}  paragraph ${first.place.paragraph}`,
    ...passage,
    ...group.flatMap((claim) => claimLines(claim, style)),
  ];
}

/** A box, the kind and the value; under it what the value is of, who says it, and what limits it. */
function claimLines(claim: Claim, { colours, width }: Style): string[] {
  const lead = `  [ ] ${claim.kind}  `;
  const indent = ' '.repeat(lead.length);
  const about = [
    claim.subject.text === '' ? '' : `subject: ${claim.subject.text}`,
    `said by ${speaker(claim.source)}`,
    ...limits(claim),
  ];
  const value = wrap(printable(claim.value === '' ? claim.text : claim.value), width - lead.length);
  const details = wrap(printable(about.filter((part) => part !== '').join('; ')), width - lead.length);
  const [first = '', ...more] = value.map((line) => colours.bold(line));
  return [lead + first, ...[...more, ...details.map((line) => colours.dim(line))].map((line) => indent + line)];
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
