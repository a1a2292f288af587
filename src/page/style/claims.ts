/** The table of claims: on a phone a card each, on paper a list to tick off. */
export const CLAIMS = `
.claims { width: 100%; border-collapse: collapse; background: var(--sheet); border: 1px solid var(--line); font-size: .9rem; }
.claims th, .claims td { padding: .45rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
.claims th { color: var(--faint); font-weight: 600; position: sticky; top: 0; background: var(--sheet); }
.claims [data-name="Kind"], .claims [data-name="Line"] { white-space: nowrap; }
.claims tbody tr:hover { background: var(--ground); }
.claims .figure, .claims th:last-child { text-align: right; font-variant-numeric: tabular-nums; }
.claims th button { all: unset; cursor: pointer; font: inherit; color: inherit; white-space: nowrap; }
.claims th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
.claims th[aria-sort] button::after { content: " ↓"; }
.claims th[aria-sort="ascending"] button::after { content: " ↑"; }
.claims .box { display: none; }
@media screen and (max-width: 40rem) {
  .claims, .claims tbody, .claims tr, .claims td { display: block; width: 100%; }
  .claims thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .claims tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  .claims td { display: flex; gap: 1rem; padding: .1rem .9rem; border: 0; }
  .claims td:empty { display: none; }
  .claims td::before { content: attr(data-name); flex: 0 0 6.5rem; color: var(--faint); }
  .claims .figure { text-align: left; }
}
@media print {
  .claims { font-size: 8.5pt; border: 0; }
  .claims th, .claims td { padding: 2pt 5pt; }
  .claims th { position: static; }
  .claims thead { display: table-header-group; }
  .claims tr { break-inside: avoid; }
  .claims .box { display: table-cell; width: 12pt; }
  .claims tbody .box::before { content: ""; display: inline-block; width: 9pt; height: 9pt; border: 1pt solid var(--ink); }
}
`;
