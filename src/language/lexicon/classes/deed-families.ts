/**
 * Families of deeds: the verbs, phrases and nouns by which general English tells of one sort of deed, so that a denial of it
 * meets a telling in any other words. Wider than the predicate classes: a word may be in several families, and a family holds
 * what cannot be if the deed is denied.
 * Source: by hand, from general knowledge of English and the entries of a thesaurus for each sort of deed. In `said` and
 * `unsaid` the words of a phrase stand in this order with a few others between them at most, "_" joins them, "|" parts
 * words for one place; `unsaid` says that it is not done. `total`: where it is denied of all, any telling in the story clashes;
 * `scene`: what it is done to is where the story is set, and may be left out where it is told. `outright`: only the denial
 * of it for all counts.
 */
interface FamilyEntry {
  readonly name: string;
  readonly said: string;
  readonly nouns?: string;
  readonly unsaid?: string;
  readonly total?: true;
  readonly scene?: true;
  readonly outright?: true;
}

const ENTRIES: readonly FamilyEntry[] = [
  {
    name: 'dismissal',
    said: 'sack dismiss lay_off let_go make_redundant lose_job|post|position|livelihood shed_job|post|staff|worker cut_job|post|staff|worker axe_job|post|staff|worker give_notice|sack hand_notice job|post_go receive|get|hand|serve|issue|send_redundancy',
    nouns: 'job-loss job-cut redundancy layoff lay-off sacking dismissal lay-offs',
    unsaid: 'keep_job',
    total: true,
  },
  {
    name: 'injury',
    said: 'injure wound hurt maim burn_badly scald concuss suffer|sustain|receive|have_injury|burn|bruise|cut|fracture|concussion|wound lose_consciousness break_arm|leg|rib|wrist|ankle|nose|collarbone|hip|finger|foot fracture_arm|leg|rib|wrist|skull|pelvis sprain_ankle|wrist take|rush|airlift|bring|admit_hospital|infirmary need|require_stitch|treatment treat_burn|injury|wound|shock|cut|bruise|smoke lose_finger|eye|leg|tooth|arm',
    nouns: 'injury casualty fracture concussion',
    total: true,
  },
  {
    name: 'death',
    said: 'kill die perish drown lose_life|lives claim_life|lives take_life|lives cost_life|lives be_dead find_dead',
    nouns: 'death fatality',
    total: true,
  },
  {
    name: 'illness',
    said: 'fall|become|be|feel|take_ill|sick|unwell sicken vomit hospitalise hospitalize poison infect develop_symptom|fever|rash break_out_hive|rash|spot come_down catch_flu|cold|virus|infection|measles|cholera contract_disease|virus|infection|cholera suffer_symptom|reaction|fever|rash|poisoning have_reaction|symptom|fever',
    nouns: 'illness sickness poisoning vomiting infection reaction symptom diarrhoea',
    total: true,
  },
  {
    name: 'warning',
    said: 'warn alert tip_off give|issue|sound|receive|get|have|send_warning|alert|alarm|notice send_text|message|letter tell_expect|leave|evacuate|go|prepare forewarn',
    nouns: 'warning alert siren',
    unsaid: 'catch_unaware|surprise|unawares take_surprise',
    total: true,
  },
  {
    name: 'order to leave',
    said: 'evacuate give|issue_order order_leave|evacuate|out tell_leave|evacuate|go|move urge_leave|evacuate',
    nouns: 'evacuation',
    total: true,
  },
  {
    name: 'meeting',
    said: 'meet sit_down|together talk_alone|together|privately|face shake_hand|hands hold_talk|talks|meeting have_meeting|talk|lunch|dinner dine_with|together speak_face|person|privately come_face',
    nouns: 'meeting encounter handshake talk tete-a-tete audience',
  },
  {
    name: 'attendance',
    said: 'attend turn_up show_up take_seat|part|place sit_through|row|bench|front|back|folded|arm|silence|listen join_in walk_in put_in_appearance look_on',
    nouns: 'attendance presence appearance',
    unsaid:
      'stay_away miss_meeting|hearing|ceremony|funeral|session|wedding|match|debate|vote|launch|dinner|opening skip boycott be_absent|missing|elsewhere send_apology|apologies|regrets',
    scene: true,
  },
  {
    name: 'selling',
    said: 'sell sell_off sell_out offload dispose_of divest part_with unload cash_in auction put_market',
    nouns: 'sale disposal divestment auction seller proceeds',
  },
  {
    name: 'buying',
    said: 'buy purchase acquire snap_up obtain take_over pay_for',
    nouns: 'purchase acquisition buyer',
  },
  {
    name: 'paying',
    said: 'pay reimburse compensate refund repay hand_over_money|sum|cash|cheque settle_bill|invoice|account transfer_money|sum|fund fork_out shell_out',
    nouns: 'payment payout compensation refund reimbursement settlement',
  },
  {
    name: 'consultation',
    said: 'consult ask_view|views|opinion|opinions|thought|comment canvass invite_comment|view|views|submission seek_view|views|opinion|opinions poll survey hear_from hold_consultation',
    nouns: 'consultation',
  },
  {
    name: 'inspection',
    said: 'inspect visit check examine audit tour survey test go_over look_round|around|over pay_visit carry_out_inspection|check|survey|test|audit',
    nouns: 'inspection visit inspector audit check survey examination test',
  },
  {
    name: 'apology',
    said: 'apologise apologize say|be_sorry express_regret|remorse offer|make|issue|give|send|write_apology|apologies beg_forgiveness|pardon ask_forgiveness',
    nouns: 'apology remorse',
    total: true,
  },
  {
    name: 'resignation',
    said: 'resign quit step_down stand_down leave_post|job|office|board|role hand_in_notice|resignation tender_resignation submit_resignation give_up_post|job|seat|role relinquish_post|role',
    nouns: 'resignation',
  },
  {
    name: 'agreement',
    said: 'agree reach_agreement|deal|accord|settlement|consensus|compromise strike_deal|bargain|agreement come_terms settle_dispute|terms|claim|difference sign_deal|agreement|contract|pact|treaty|accord',
    nouns: 'agreement deal accord consensus compromise',
  },
  {
    name: 'shooting',
    said: 'shoot fire_shot|gun|weapon|round|rifle|at|on|into open_fire pull_trigger discharge_weapon|gun|firearm gun_down let_off_round|shot',
    nouns: 'shooting gunfire shot gunshot volley',
  },
  {
    name: 'trouble',
    said: 'attack ambush shoot stab clash riot loot fire_at|on|shot throw|hurl|pelt_stone|bottle|brick|missile|flare|egg|bomb stone smash set_alight|fire brawl fight punch arrest rob kidnap hijack jostle|tear_gas scuffle beat_up',
    nouns:
      'violence clash attack ambush riot brawl scuffle fight disturbance unrest incident trouble fighting mishap hitch affray gunfire looting skirmish',
    unsaid: 'pass_off_peacefully|quietly|calmly|smoothly be_peaceful|uneventful go_smoothly|off_smoothly|without',
    total: true,
    outright: true,
  },
  {
    name: 'sounding',
    said: 'sound ring blare wail go_off bleep beep hear_alarm|siren|bell|buzzer peal chime',
    nouns: '',
    unsaid: 'be|stay|remain_silent|mute',
  },
  {
    name: 'rain',
    said: 'rain pour drizzle soak_by_rain|shower|downpour',
    nouns: 'rain rainfall downpour shower drizzle cloudburst rainstorm deluge thunderstorm',
    total: true,
  },
  {
    name: 'complaint',
    said: 'complain object lodge|make|file|receive|get|bring_complaint|objection|grievance protest_about|against|at grumble write_to_complain',
    nouns: 'complaint objection grievance complainant',
    total: true,
  },
  {
    name: 'reply',
    said: 'reply respond answer write|ring|call|phone|get_back return_call|message acknowledge_letter|email',
    nouns: 'reply response answer',
    unsaid: 'ignore go_unanswered stay_silent',
  },
  {
    name: 'stoppage',
    said: 'halt stop suspend pause interrupt disrupt delay hold_up bring_standstill|halt|stop come|grind_standstill|halt|stop shut_down down_tool|tools stand_idle lie_idle put_on_hold',
    nouns: 'halt standstill stoppage interruption suspension pause disruption shutdown',
    unsaid: 'continue_throughout|uninterrupted|without carry_on_throughout',
  },
  {
    name: 'taking away',
    said: 'steal copy carry_off|away take_away|with leave_system|network|building|premises|server download leak remove extract exfiltrate make_off get_away',
    nouns: 'theft leak breach robbery',
  },
  {
    name: 'compulsory purchase',
    said: 'condemn_land|property|strip|farm|parcel expropriate take_land|property|strip|field|farm seize_land|property|farm|field obtain_land|strip|way acquire_land|strip|property|compulsorily compel_sell force_sell|off',
    nouns: 'condemnation expropriation',
  },
  {
    name: 'conceding',
    said: 'concede accept_defeat|beaten|beat|lost|lose|result|win admit_defeat congratulate_opponent|rival|winner|successor acknowledge_defeat|loss',
    nouns: 'concession',
  },
  {
    name: 'marriage',
    said: 'marry wed tie_knot walk_aisle become_wife|husband leave_wife|husband divorce',
    nouns: 'wife husband widow widower spouse wedding honeymoon bride groom ex-wife ex-husband',
    unsaid: 'stay|remain|be_single|unmarried|bachelor|spinster',
  },
  {
    name: 'distress call',
    said: 'radio_for|help call_for_help send|make|issue|put_out|log|receive_mayday|distress|sos signal_distress',
    nouns: 'mayday sos distress-call',
    total: true,
  },
  {
    name: 'outage',
    said: 'lose_power|electricity|supply go_out|dark black_out cut_off plunge_darkness work|eat|read_by_candle|candlelight|torchlight',
    nouns: 'blackout outage',
    total: true,
  },
  {
    name: 'contact',
    said: 'phone telephone ring_up contact call_on|up|at|from reach_by get_touch text email write_to speak_to|with|phone|telephone hear_from',
    nouns: 'phone-call telephone-call call contact email letter',
  },
  {
    name: 'contested election',
    said: 'beat_rival|opponent|candidate defeat_rival|opponent|candidate win_by_vote|majority run_against stand_against',
    nouns: 'opponent challenger runner-up rival',
    unsaid: 'be_unopposed stand_unopposed go_unopposed elect_unopposed return_unopposed run_unopposed',
  },
  {
    name: 'damage',
    said: 'damage wreck smash crack shatter ruin destroy tear_off blow_off|in|out break_window bring_down flatten scorch gut collapse',
    nouns: 'damage destruction crack',
    unsaid: 'escape_damage|undamaged|unscathed be_undamaged|unscathed|intact survive_intact|unscathed',
  },
  {
    name: 'training',
    said: 'train teach|coach|tutor_by study_under|at|with take_lesson|lessons|course|class attend_course|class|school have_lesson|lessons learn_from|under graduate_from|in|with go_university|college study_at|law|medicine|history|physics|art|music read_law|medicine|history|classics|english attend_university|college',
    nouns: 'student-day student graduate degree training lesson course tuition apprenticeship',
    unsaid: 'teach_himself|herself|themselves be_self-taught|untrained',
  },
  {
    name: 'search',
    said: 'search comb scour hunt look_for trawl drag_river|lake|canal|pond sweep_with',
    nouns: 'search hunt',
  },
  {
    name: 'repair',
    said: 'repair mend fix replace renovate refurbish overhaul service maintain patch_up restore renew',
    nouns: 'repair replacement renovation refurbishment overhaul maintenance restoration',
  },
  {
    name: 'lawsuit',
    said: 'sue take_court|tribunal file_suit|lawsuit|claim bring_case|claim|action|suit|proceedings launch_action|proceedings start_proceedings',
    nouns: 'lawsuit writ',
  },
  {
    name: 'flying',
    said: 'fly take_flight|plane board_plane|flight|aircraft go_by_air|plane set_foot_plane|aeroplane|aircraft|airplane catch_flight|plane',
    nouns: 'flight',
  },
  {
    name: 'going abroad',
    said: 'go|travel|live|work|study|holiday_abroad|overseas leave_country set_foot_abroad|overseas|outside fly_to emigrate',
    nouns: 'emigration',
  },
  {
    name: 'swimming',
    said: 'swim bathe take_dip dive_in',
    nouns: 'swim swimmer',
  },
  {
    name: 'drinking',
    said: 'drink|touch|taste_alcohol|drop|beer|wine|whisky|spirits down|sip|order|nurse|sink_beer|wine|whisky|pint|drink|gin|brandy get_drunk',
    nouns: 'hangover',
    unsaid: 'be_teetotal|teetotaller|sober',
  },
  {
    name: 'smoking',
    said: 'smoke light_cigarette|cigar|pipe|up puff_on|at|cigarette|pipe roll_cigarette',
    nouns: 'cigarette cigar',
    unsaid: 'be_non-smoker',
  },
  {
    name: 'driving',
    said: 'drive sit|get_behind_wheel sit_wheel take_wheel park_car|van steer motor_to',
    nouns: 'motorist',
  },
  {
    name: 'cancelling',
    said: 'cancel call_off scrap abandon postpone put_off',
    nouns: 'cancellation postponement abandonment',
  },
  {
    name: 'arrest',
    said: 'arrest detain handcuff take_custody hold_custody|cell|station lead_away pick_up_by_police place_arrest',
    nouns: 'arrest detention detainee',
    total: true,
  },
  {
    name: 'pleading for help',
    said: 'help assist lend_hand come_aid|rescue|help go_aid offer_help|assistance|hand pitch_in give_help|assistance|lift|hand',
    nouns: 'help assistance',
  },
  {
    name: 'sleeping',
    said: 'sleep fall|be_asleep get_sleep doze nap nod_off snore wake_up|to',
    nouns: 'nap',
  },
  {
    name: 'signing',
    said: 'sign put_name|signature|pen initial countersign',
    nouns: 'signature signatory signing',
  },
  {
    name: 'voting',
    said: 'vote cast_vote|ballot go_poll|polls',
    nouns: 'vote ballot',
    unsaid: 'abstain',
  },
  {
    name: 'photography',
    said: 'photograph film record_on_camera|video|phone video take_photograph|picture|photo snap',
    nouns: 'photograph picture footage photo video recording',
  },
  {
    name: 'people inside',
    said: 'get_out crawl_out|from climb_out|from|down escape_from|through|by|unhurt|injury flee evacuate lead_out|safety carry_out|from rescue pull_from|out trap run_out|from jump_from wake_up',
    nouns: '',
    unsaid: 'be_empty|unoccupied|deserted',
    total: true,
    outright: true,
  },
  {
    name: 'using chemicals',
    said: 'spray dose treat_with dust_with apply_pesticide|herbicide|fertiliser|chemical',
    nouns: 'pesticide herbicide weedkiller insecticide',
  },
];

/** One wording of a family. */
export interface FamilyPhrase {
  readonly family: string;
  readonly isDenial: boolean;
  /** The words after the first, each with its alternatives. */
  readonly rest: readonly ReadonlySet<string>[];
}

const BY_FIRST = new Map<string, FamilyPhrase[]>();
const BY_NOUN = new Map<string, string[]>();
const TOTAL = new Set<string>();
const SCENE = new Set<string>();
const OUTRIGHT = new Set<string>();

const words = (list: string | undefined): readonly string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '');

for (const { name, said, unsaid, nouns, total, scene, outright } of ENTRIES) {
  if (outright) OUTRIGHT.add(name);
  if (scene) SCENE.add(name);
  if (total) TOTAL.add(name);
  for (const noun of words(nouns)) BY_NOUN.set(noun, [...(BY_NOUN.get(noun) ?? []), name]);
  for (const [list, isDenial] of [[said, false] as const, [unsaid, true] as const]) {
    for (const phrase of words(list)) {
      const [firsts = '', ...others] = phrase.split('_');
      const rest = others.map((alternatives) => new Set(alternatives.split('|')));
      for (const first of firsts.split('|'))
        BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { family: name, isDenial, rest }]);
    }
  }
}

/** The verbs that begin a wording by which a deed is denied. */
export const DENIAL_VERBS: readonly string[] = [...BY_FIRST].flatMap(([verb, phrases]) =>
  phrases.some(({ isDenial }) => isDenial) ? [verb] : [],
);

/** The wordings that begin with a verb; most verbs begin none. */
export const familyPhrases = (lemma: string): readonly FamilyPhrase[] => BY_FIRST.get(lemma) ?? [];

/** The families that a noun names a deed of; most nouns name none. */
export const familiesOfNoun = (noun: string): readonly string[] => BY_NOUN.get(noun) ?? [];

/** Does the denial of it for all clash with any telling of it in the story? */
export const isTotalFamily = (family: string): boolean => TOTAL.has(family);

/** May what it is done to be left out where it is told, for it is where the story is set? */
export const isSceneFamily = (family: string): boolean => SCENE.has(family);

/** Does only the denial of it for all say anything of the story? */
export const isDeniedForAll = (family: string): boolean => OUTRIGHT.has(family);
