/**
 * What befalls or is done by a counted set, under the words that a writer changes for variety: "cancelled 44 crossings", "the
 * sailings that it scrapped". Two members tell of one set only where the draft has one: they are near in meaning, not the same.
 * Source: by hand, from general knowledge of news English, grouped by meaning as verbs are in Levin (1993).
 * A phrase is a row of lemmas in this order with at most a few words between them.
 */

const ENTRIES: Readonly<Record<string, string>> = {
  flood: 'flood, inundate, swamp, submerge, be under water, deluge, go under water',
  damage: 'damage, harm, hit, scar, batter, dent, crack',
  destroy:
    'destroy, lose, wreck, gut, flatten, level, raze, ruin, burn, burn down, burn out, wipe out, demolish, consume, spread to',
  cancel: 'cancel, scrub, scrap, axe, drop, call off, abandon, lose, ground, pull, withdraw',
  delay: 'delay, hold up, run late, postpone',
  arrest: 'arrest, detain, hold, apprehend, pick up, round up, seize, take into custody, take away, jail, lock up',
  charge: 'charge, indict, prosecute, bring before court, take to court',
  release: 'release, free, let go, let out',
  rescue: 'rescue, save, pluck, pull from, winch, lift from, bring ashore, pick up, bring out, bring to safety, haul',
  evacuate: 'evacuate, move out, lead out, clear, get out, take out',
  shelter: 'shelter, sleep, take refuge, stay, house, put up, lodge, spend night',
  die: 'die, kill, perish, lose life, drown, be dead',
  injure: 'injure, hurt, wound, suffer injury, burn',
  hospitalise: 'hospitalise, hospitalize, take to hospital, admit, treat, bring to hospital',
  infect: 'infect, test positive, contract, catch, fall ill, sicken, confirm, diagnose, record, register, report',
  repair:
    'repair, mend, fix, restore, refurbish, renovate, rehabilitate, bring back into use, bring back into service, do up, put right, overhaul',
  build: 'build, construct, put up, erect, complete, finish, dig, drill, sink',
  install: 'install, instal, fit, lay, mount, set up, put up, deploy',
  open: 'open, launch, set up, start',
  close: 'close, shut, shut down, board up',
  plant: 'plant, put in, set',
  steal: 'steal, take, snatch, lift, make off with, remove, go missing, disappear',
  recover: 'recover, find, retrieve, get back, return',
  find: 'find, discover, unearth, dig up, uncover, identify, list, record, note, spot, detect, count, log',
  borrow: 'borrow, lend, loan, issue, take home, check out, take out',
  buy: 'buy, acquire, purchase, order, pick up',
  sell: 'sell, go, shift, sell off',
  make: 'make, produce, turn out, manufacture, build, assemble',
  give: 'give, donate, hand over, present, bequeath, leave',
  hand_out: 'hand out, distribute, give out, give away, issue, deliver, supply, send out',
  serve_food: 'serve, feed, cook, dish up',
  send: 'send, dispatch, deploy, attend, turn out, come, respond, fight, tackle, battle, call, go to scene, work, be at scene',
  recall: 'recall, call back, withdraw, pull, take back, call in',
  hire: 'hire, recruit, take on, employ, appoint, engage, work, be on payroll',
  dismiss: 'dismiss, sack, lay off, make redundant, fire, let go, axe, cut, shed, lose, go',
  hear: 'hear, call, testify, give evidence, appear, question',
  take_part:
    'take part, participate, involve, attend, turn out, turn up, enter, compete, run, start, join, march, come, gather, line, pack, watch, pick, clean, help, fill, demonstrate, protest, rally, show up',
  finish: 'finish, complete, cross line, reach end',
  sign: 'sign, put name',
  complain: 'complain, object, write, protest, oppose',
  back: 'back, support, vote for, favour, endorse, approve',
  oppose: 'oppose, vote against, reject, object',
  receive: 'receive, get, draw, attract, have, come in, arrive, make, submit, lodge, be filed',
  inspect: 'inspect, check, visit, examine, test, survey, sample, look over',
  serve: 'serve, cover, look after, reach, supply, work in, run',
  own: 'own, have, run, keep, operate, hold, belong, manage',
  carry: 'carry, be on board, be aboard, travel, ride, board, be in, take',
  study: 'study, recruit, enrol, enroll, follow, question, poll, interview, take part, survey',
  graduate: 'graduate, pass, qualify',
  displace: 'displace, lose home, lose house, leave homeless, make homeless, uproot, flee, drive from home, evacuate',
  train: 'train, teach, instruct',
  win: 'win, take, collect, bring home, claim',
  score: 'score, net, hit, get',
  publish: 'publish, print, bring out, write',
  cut_off: 'cut off, lose power, lose electricity, leave without, be without, black out',
  reconnect: 'reconnect, restore',
  vaccinate: 'vaccinate, inoculate, jab, immunise, immunize',
  fell: 'fell, cut down, chop down, remove, uproot',
  slaughter: 'slaughter, cull, put down, destroy, kill',
  seize: 'seize, confiscate, impound, take away, haul away',
};

/** A deed by one of its phrases: the words after the first. */
interface Phrase {
  readonly deed: string;
  readonly rest: readonly string[];
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const [deed, phrases] of Object.entries(ENTRIES)) {
  for (const phrase of phrases.split(', ')) {
    const [first = '', ...rest] = phrase.split(' ');
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { deed, rest }]);
  }
}

/** So many other words may stand between two of a phrase. */
const GAP = 4;

/** The deeds that the words from a verb on tell; `lemmas` begins with the verb's. Sorted. */
export function countedDeeds(lemmas: readonly string[]): readonly string[] {
  const found = (BY_FIRST.get(lemmas[0] ?? '') ?? []).filter(({ rest }) => follows(lemmas, rest));
  return [...new Set(found.map(({ deed }) => deed))].sort();
}

function follows(lemmas: readonly string[], rest: readonly string[]): boolean {
  let at = 0;
  for (const word of rest) {
    const next = lemmas.indexOf(word, at + 1);
    if (next < 0 || next - at > GAP + 1) return false;
    at = next;
  }
  return true;
}
