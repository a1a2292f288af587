/** A finding as a card: its message, its two passages side by side, and the reasoning. */
export const CARD = `
.card { container-type: inline-size; background: var(--sheet); border: 1px solid var(--line); border-left: 5px solid var(--own); border-radius: .6rem; padding: 1rem 1.25rem; scroll-margin-top: 1rem; }
.card h4 { font-size: 1.02rem; font-weight: 600; text-wrap: pretty; }
.card .number { display: inline-block; min-width: 1.7em; padding: .2em .45em; margin-right: .25em; border-radius: 1rem; background: var(--own); color: var(--sheet); font-size: .75em; line-height: 1.2; text-align: center; vertical-align: .12em; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 0; margin: .5rem 0 0; padding: 0; list-style: none; color: var(--faint); font-size: .85rem; }
.facts li:not(:last-child)::after { content: "·"; padding: 0 .5em; }
.facts .severity { color: var(--own); font-weight: 650; }
.facts .decision { color: var(--ink); }
.sides { display: grid; gap: .75rem; margin-top: .9rem; }
.passage { margin: 0; padding: .75rem .9rem; background: var(--ground); border-radius: .4rem; }
.passage figcaption { font-size: .85rem; }
.passage .speaker { display: block; font-weight: 600; }
.passage blockquote { margin: .35rem 0 0; font: 1rem/1.5 var(--serif); }
.passage p { margin: 0; }
.passage .columns { color: var(--faint); font-size: .85rem; }
.passage mark { background: var(--own-mark); color: var(--ink); box-shadow: inset 0 -2px var(--own); }
.row { margin: .35rem 0 0; font-size: .92rem; }
.row div { display: flex; justify-content: space-between; gap: 1rem; padding: .15rem 0; border-bottom: 1px solid var(--line); }
.row div:last-child { border-bottom: 0; }
.row dt, .row dd { min-width: 0; overflow-wrap: anywhere; }
.row dt { color: var(--faint); }
.card, .passage { min-width: 0; }
.row dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
.again { margin-top: .75rem; font-size: .85rem; color: var(--faint); }
.again p, .again ul { margin: 0; }
.again ul, .why ol { padding-left: 1.3rem; }
.why { margin-top: .9rem; font-size: .88rem; }
.why summary { color: var(--link); width: fit-content; }
.why ol { margin: .5rem 0 0; }
.why li { padding: .2rem 0; }
.why .because { display: block; color: var(--faint); }
.decide { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1rem; margin: .9rem 0 0; padding-top: .7rem; border-top: 1px solid var(--line); color: var(--faint); font-size: .85rem; }
.decide .command { color: var(--ink); background: var(--ground); border-radius: .3rem; padding: .2rem .5rem; }
.limits { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: .45rem 0 0; font-size: .82rem; color: var(--faint); }
.limits div { display: flex; gap: .35em; }
.limits dt::after { content: ":"; }
.limits dd { margin: 0; color: var(--ink); }
@container (min-width: 30rem) { .sides:has(> :nth-child(2)) { grid-template-columns: 1fr 1fr; } }
`;
