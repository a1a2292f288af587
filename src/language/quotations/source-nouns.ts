/**
 * Lower-case words that name who or what a headline's words come from. Source: the nouns that news style guides use in
 * attributions ("police say", "report"), collected by class: papers, offices, bodies, people who know.
 */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  `report reports study studies survey surveys poll polls inquiry probe review audit research paper memo document documents
  data figures statement lawsuit indictment letter
  police army military navy government ministry minister ministers mp mps mayor governor president premier chancellor
  senator lawmaker lawmakers parliament council court judge judges prosecutor prosecutors lawyer lawyers attorney coroner
  official officials authorities spokesman spokeswoman spokesperson envoy diplomat diplomats ambassador regulator regulators
  monitor monitors watchdog group groups union unions charity charities aid agency agencies media newspaper paper papers tv
  radio source sources insider insiders witness witnesses resident residents doctor doctors hospital expert experts analyst
  analysts economist economists scientist scientists researcher researchers historian company firm ceo chief boss
  family relatives mother father victim victims rebels activists opposition campaigners critics`.split(/\s+/u),
);

/** Lower-case labels before or after a headline's colon that name a kind of article, not a source. */
export const LABELS: ReadonlySet<string> = new Set(
  `breaking live update updates updated exclusive video watch photos pictures gallery analysis opinion comment editorial
  explainer explained factbox timeline profile obituary review preview recap quiz podcast interview feature newsletter
  correction clarification correct q&a faq part chapter week day year results scores table map list guide tips how why what
  when where who the a an in on at to is are full everything all our your my this that these those it's here's`.split(
    /\s+/u,
  ),
);
