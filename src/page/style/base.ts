/** Type, links, focus and what stands at the top. */
export const BASE = `
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
.top, main { max-width: 88rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; text-wrap: balance; }
code { font: .85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
summary { cursor: pointer; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.5rem; padding-top: 1.5rem; padding-bottom: 1rem; }
.top h1 { font: italic 600 1.9rem/1 var(--serif); }
.top .about { margin: 0 0 0 auto; color: var(--faint); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: 0; padding: 0; }
.counts li { padding: .15rem .75rem; border-radius: 1rem; background: var(--own-mark); color: var(--own); }
.counts .none { background: none; color: var(--faint); box-shadow: inset 0 0 0 1px var(--line); }
.failures, .drafts { margin-bottom: 2rem; padding: 1rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; }
.failures h2 { font-size: 1.1rem; color: var(--error); }
.failures ul { margin: .5rem 0 0; padding-left: 1.2rem; }
.drafts ol { margin: 0; padding-left: 1.5rem; }
.drafts li { padding: .15rem 0; }
.drafts span { color: var(--faint); padding-left: .5rem; }
.document { margin-bottom: 4rem; }
.document > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: .75rem 0; border-top: 1px solid var(--line); }
.document > header h2 { font-size: 1.1rem; }
h2, code, .drafts a { overflow-wrap: anywhere; }
.document > header p { margin: 0; color: var(--faint); font-size: .9rem; }
`;
