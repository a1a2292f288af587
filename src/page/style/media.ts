/**
 * What changes on a wide screen, on a phone and on paper. On a wide screen the findings stay beside the draft and scroll by
 * themselves; the room below the last lets each of them reach the top, so that a link to one does not move the draft.
 */
export const MEDIA = `
@media screen and (min-width: 64rem) {
  .spread { grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); }
  .findings { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: 4px; margin: -4px; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
  .findings:has(.card + .card)::after { content: ""; height: calc(100vh - 16rem); }
}
@media screen and (max-width: 40rem) {
  .top .about { margin-left: 0; }
  .draft { margin: 0 -1rem; border-left: 0; border-right: 0; border-radius: 0; font-size: 1.06rem; }
  .links { font-size: .75em; }
  .card { padding: .9rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) { html, .findings { scroll-behavior: smooth; } }
@media print {
  @page { margin: 18mm 16mm; }
  :root { --ground: #fff; --sheet: #fff; }
  body { font-size: 10pt; }
  .passage { border: 1px solid var(--line); }
  .top, main { max-width: none; padding-left: 0; padding-right: 0; }
  .draft { border: 0; padding: 0; font-size: 11pt; }
  .draft > *, .draft > .scroll { max-width: none; }
  .document + .document { break-before: page; }
  .card, .passage, .claims tr { break-inside: avoid; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  mark, .links, .number, .counts li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .why::details-content, .all-claims::details-content { content-visibility: visible; height: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
