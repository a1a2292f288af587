/**
 * Occasions of news, each with the ways in which writers tell of it: what a second telling in a draft is told by.
 * Source: by hand, from general knowledge of English; the kinds of occasions that news tells of most.
 */

/** Words that tell of an occasion; with `of`, only beside one of these nouns (what is done to, or what does it). */
export interface Telling {
  readonly words: readonly string[];
  readonly of?: ReadonlySet<string>;
}

/** An occasion. `ofOne`: things of one noun only are one ("the bridge", "the bridge"). */
export interface OccasionEntry {
  readonly name: string;
  readonly tellings: readonly Telling[];
  readonly ofOne?: boolean;
  /** What may come again on another day: only two times of one day are at odds. */
  readonly repeats?: boolean;
}

const list = (words: string): readonly string[] => words.split(/\s+/u).map((word) => word.replaceAll('_', ' '));

/** A telling by words that need no other. */
const by = (words: string): Telling => ({ words: list(words) });

/** A telling by words beside a noun. */
const beside = (words: string, nouns: string): Telling => ({ words: list(words), of: new Set(list(nouns)) });

const BEGIN = 'begin start commence get_under_way kick_off open';
const CLOSE = 'close shut';
const LIFT = 'lift scrap ease end relax drop remove abolish repeal';
const WAYS =
  'bridge footbridge road motorway street tunnel pass line railway station airport border crossing canal lock ferry path route';

/** All occasions. */
const OCCASIONS: readonly OccasionEntry[] = [
  {
    name: 'strike begun',
    tellings: [
      by('walk_out down_tools go_on_strike come_out_on_strike'),
      beside('begin start call launch', 'strike stoppage walkout'),
    ],
  },
  {
    name: 'polls closed',
    tellings: [beside(CLOSE, 'poll polls polling voting booth'), beside('end finish', 'voting polling')],
  },
  {
    name: 'polls opened',
    tellings: [beside('open', 'poll polls polling booth'), beside('begin start', 'voting polling')],
  },
  {
    name: 'shells fell',
    repeats: true,
    tellings: [
      beside('land fall hit strike explode slam crash rain_down', 'shell round rocket mortar missile bomb projectile'),
      by('shelling bombardment'),
      beside('begin start', 'shelling bombardment barrage'),
    ],
  },
  {
    name: 'way reopened',
    ofOne: true,
    tellings: [beside('reopen', `${WAYS} school pool museum library market park hospital`)],
  },
  {
    name: 'grounding',
    tellings: [
      by('run_aground grounding'),
      beside('ground hit strike', 'rock reef sandbank ship vessel ferry tanker trawler'),
    ],
  },
  {
    name: 'sinking',
    tellings: [
      by('sinking shipwreck'),
      beside('sink capsize founder go_down overturn', 'boat ship ferry vessel trawler dinghy yacht tanker'),
    ],
  },
  { name: 'explosion', tellings: [by('explosion blast explode blow_up detonate')] },
  {
    name: 'fire broke out',
    tellings: [
      beside('break_out start begin', 'fire blaze inferno'),
      beside('catch', 'fire'),
      beside('go_up', 'flame'),
    ],
  },
  { name: 'collision', tellings: [by('collide collision pile-up crash')] },
  {
    name: 'derailment',
    tellings: [
      by('derail derailment leave_the_rail leave_the_track come_off_the_rail come_off_the_track jump_the_track'),
    ],
  },
  {
    name: 'quake',
    tellings: [
      by('earthquake quake tremor'),
      beside('strike hit shake jolt rock', 'earthquake quake tremor'),
      beside('shake tremble', 'ground earth'),
    ],
  },
  {
    name: 'demolition',
    tellings: [by('pull_down knock_down tear_down demolish demolition raze bulldoze')],
  },
  {
    name: 'trial opens',
    tellings: [beside(BEGIN, 'trial hearing proceeding proceedings inquest case tribunal'), beside('go_on', 'trial')],
  },
  {
    name: 'took office',
    tellings: [
      beside(
        'become appoint name make take_over join elect',
        'editor director manager coach chairman chair chairwoman president head boss chief conductor captain principal headteacher leader mayor governor minister',
      ),
      beside('take_over take_charge', 'club team paper firm company orchestra school department'),
    ],
    ofOne: true,
  },
  {
    name: 'left office',
    tellings: [by('step_down resign resignation quit stand_down departure'), beside('leave', 'post office job role')],
  },
  {
    name: 'curbs lifted',
    tellings: [
      beside(LIFT, 'ban restriction restrictions curfew curb curbs lockdown embargo blockade sanction moratorium'),
    ],
  },
  {
    name: 'curbs imposed',
    tellings: [
      beside(
        'impose introduce declare bring_in order',
        'ban restriction restrictions curfew curb curbs lockdown embargo blockade moratorium',
      ),
    ],
  },
  {
    name: 'last run',
    tellings: [
      beside('stop_fly stop_run stop_sail stop_serve', 'airline carrier operator company railway line'),
      beside('last final', 'flight train sailing service bus tram'),
      beside('withdraw axe end cancel', 'route service flight'),
    ],
  },
  {
    name: 'festival opens',
    tellings: [
      beside(BEGIN, 'festival fair carnival fete exhibition tournament championship conference summit games congress'),
      beside('day', 'festival fair carnival exhibition tournament conference summit'),
    ],
    ofOne: true,
  },
  {
    name: 'match began',
    tellings: [by('kick_off kick-off'), beside('begin start', 'match game final kick-off race')],
  },
  {
    name: 'offer accepted',
    tellings: [beside('accept approve back agree recommend endorse', 'offer bid takeover deal merger sale')],
  },
  {
    name: 'power failed',
    repeats: true,
    tellings: [
      by('outage blackout'),
      beside('go_out fail cut go_off', 'power electricity light lights'),
      beside('cut', 'power'),
    ],
  },
  {
    name: 'landfall',
    tellings: [by('make_landfall come_ashore'), beside('hit strike reach lash', 'hurricane storm typhoon cyclone')],
  },
  {
    name: 'signing',
    tellings: [beside('sign signing ink put_pen', 'deal agreement treaty accord contract pact paper papers')],
  },
  {
    name: 'went on sale',
    tellings: [by('go_on_sale'), beside('release publish come_out launch', 'book album novel single record game')],
  },
];

/** The tellings of occasions, by the first word of each. */
const BY_FIRST = new Map<
  string,
  { readonly words: readonly string[]; readonly of?: ReadonlySet<string>; readonly entry: OccasionEntry }[]
>();
for (const entry of OCCASIONS) {
  for (const { words, of } of entry.tellings) {
    for (const phrase of words) {
      const parts = phrase.split(' ');
      const first = parts[0] ?? phrase;
      BY_FIRST.set(first, [
        ...(BY_FIRST.get(first) ?? []),
        { words: parts, entry, ...(of === undefined ? {} : { of }) },
      ]);
    }
  }
}

/** The tellings whose words begin with a lemma. */
export const tellingsFrom = (lemma: string) => BY_FIRST.get(lemma) ?? [];
