/** The findings beside the draft in the report. */
export const FINDINGS = `
.spread { display: grid; gap: 1.5rem; align-items: start; }
.findings { display: grid; gap: 1rem; }
.findings > h3 { font-size: 1rem; color: var(--faint); font-weight: 600; }
.findings > .decided > summary, .all-claims > summary { padding: .6rem 0; color: var(--link); font-weight: 600; }
.findings > .decided > .card { margin-top: 1rem; }
.all-claims { margin-top: 1rem; }
.card:target { box-shadow: 0 0 0 3px var(--own); }
`;
