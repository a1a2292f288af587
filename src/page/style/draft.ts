/** The draft: set to be read, its clashing words like a marker's strokes. */
export const DRAFT = `
.draft { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 3.25rem); font: 1.125rem/1.65 var(--serif); white-space: pre-line; }
.draft > * { max-width: 38rem; margin-left: auto; margin-right: auto; }
.draft > .scroll { max-width: 44rem; }
.draft p, .draft ul, .draft ol, .draft blockquote { margin-top: 0; margin-bottom: 1.1em; }
.draft h3, .draft h4, .draft h5, .draft h6 { margin-top: 1.6em; margin-bottom: .5em; font-size: 1.1rem; }
.draft .rank-1 { font-size: clamp(1.6rem, 3.2vw, 2.2rem); line-height: 1.15; margin-top: 0; margin-bottom: .7em; }
.draft .rank-2 { font-size: 1.35rem; }
.draft > :first-child { margin-top: 0; }
.draft > :last-child { margin-bottom: 0; }
.draft .standfirst { font-size: 1.25rem; color: var(--faint); }
.draft .byline, .draft .dateline, .draft .note, .draft .caption, .draft .furniture { font-size: .95rem; color: var(--faint); }
.draft .caption { font-style: italic; }
.draft blockquote { padding-left: 1.2rem; border-left: 3px solid var(--line); }
.draft li > ul, .draft li > ol { margin-bottom: 0; }
.scroll { overflow-x: auto; margin-bottom: 1.4em; white-space: normal; }
.draft table { width: 100%; border-collapse: collapse; font: .95rem/1.4 var(--sans); }
.draft th, .draft td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: baseline; }
.draft th { color: var(--faint); font-weight: 600; border-bottom-width: 2px; }
.draft .figure { text-align: right; font-variant-numeric: tabular-nums; }
mark { background: var(--own-mark, var(--warning-mark)); color: inherit; border-radius: .2em; padding: .08em .12em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.draft mark.conflict { box-shadow: inset 0 -2px var(--error); }
.draft mark.tension { box-shadow: inset 0 -2px var(--warning); }
.draft mark.drift { box-shadow: inset 0 -1px var(--info); }
.draft mark.decided { background: none; border-bottom: 1px dotted var(--decided); border-radius: 0; padding: 0; }
.place { scroll-margin-top: 30vh; }
.place:target mark { outline: 3px solid var(--own); outline-offset: 1px; }
.draft [id*="-block-"]:target { box-shadow: -.6rem 0 var(--sheet), -.8rem 0 var(--link); }
.links { margin: 0 .1em 0 .25em; vertical-align: .14em; white-space: nowrap; user-select: none; -webkit-user-select: none; font: 600 max(.66em, .7rem)/1 var(--sans); }
.links a { padding: .25em .5em .3em; background: var(--own); color: var(--sheet); text-decoration: none; }
.links a:first-child { border-radius: 1em 0 0 1em; }
.links a:last-child { border-radius: 0 1em 1em 0; }
.links a:only-child { border-radius: 1em; }
.links a + a { border-left: 1px solid var(--sheet); }
.links a:hover { text-decoration: underline; }
.links.decided a { background: var(--decided-mark); color: var(--decided); }
`;
