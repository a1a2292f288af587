/**
 * The scales on which things stand, each with two poles that cannot both hold.
 * An entry is a lemma or several joined by "_"; "/" and a tag limit its first word to that part of speech; "~" before it asks
 * for an adverb of degree ("mostly gone"), because the word alone is too ambiguous.
 * Source: by hand, from general knowledge of English: a pair of antonyms (absent and present, dead and alive, open and closed,
 * …), with words like them and the verbs that bring the state about.
 */

export interface Scale {
  readonly name: string;
  readonly poles: readonly [Pole, Pole];
}

export interface Pole {
  readonly name: string;
  readonly entries: string;
}

export const SCALES: readonly Scale[] = [
  {
    name: 'presence',
    poles: [
      {
        name: 'absent',
        entries: `gone/ADJ ~gone/VERB wipe_out eradicate eliminate defeat vanquish vanish disappear extinct/ADJ annihilate
          exterminate drive_out flush_out root_out stamp_out crush/VERB dismantle absent/ADJ nothing_left none_left no_more
          no_longer_exist cease_to_exist die_out non-existent nonexistent stamp_out rout/VERB decimate ~beat/VERB expel
          ~destroy ~clear/ADJ obliterate uproot nowhere_to_be eliminated/ADJ`,
      },
      {
        name: 'present',
        entries: `hold_out remain/VERB persist linger control/VERB exist present/ADJ active/ADJ at_large entrench operate/VERB
          hang_on cling_on dig_in resurgent/ADJ widespread/ADJ rife/ADJ occupy thrive still_there here_to_stay
          ~intact/ADJ endure stay_put regroup lurk`,
      },
    ],
  },
  {
    name: 'life',
    poles: [
      {
        name: 'dead',
        entries:
          'die/VERB dead/ADJ perish deceased/ADJ lifeless/ADJ pass_away succumb drown kill/VERB slay murder/VERB lose_his_life lose_her_life',
      },
      {
        name: 'alive',
        entries: 'alive/ADJ survive living/ADJ pull_through recover/VERB recovering/ADJ alive_and_well outlive',
      },
    ],
  },
  {
    name: 'openness',
    poles: [
      { name: 'open', entries: 'open/ADJ open/VERB reopen accessible/ADJ unlock unblock passable/ADJ' },
      {
        name: 'closed',
        entries:
          'close/VERB closed/ADJ shut/VERB shut/ADJ shut_down close_down locked/ADJ seal/VERB seal_off sealed/ADJ off_limits impassable/ADJ block_off blocked/ADJ inaccessible/ADJ shuttered/ADJ',
      },
    ],
  },
  {
    name: 'approval',
    poles: [
      {
        name: 'approved',
        entries:
          'approve ratify endorse adopt/VERB authorise authorize pass/VERB sanction/VERB accept back/VERB green-light wave_through give_the_go-ahead',
      },
      {
        name: 'rejected',
        entries:
          'reject veto/VERB vote_down turn_down throw_out refuse/VERB rebuff overrule strike_down spurn/VERB block/VERB',
      },
    ],
  },
  {
    name: 'guilt',
    poles: [
      { name: 'guilty', entries: 'guilty/ADJ convict/VERB find_guilty plead_guilty confess culpable/ADJ' },
      { name: 'innocent', entries: 'innocent/ADJ acquit exonerate blameless/ADJ absolve vindicate' },
    ],
  },
  {
    name: 'direction',
    poles: [
      {
        name: 'up',
        entries:
          'rise/VERB increase/VERB grow/VERB climb/VERB jump/VERB soar surge/VERB go_up up/ADV gain/VERB swell/VERB mount/VERB rocket/VERB edge_up upward/ADJ on_the_rise',
      },
      {
        name: 'down',
        entries:
          'fall/VERB decrease/VERB decline/VERB drop/VERB dip/VERB plunge/VERB slump/VERB go_down down/ADV shrink/VERB tumble/VERB slide/VERB plummet dwindle sink/VERB edge_down downward/ADJ on_the_decline',
      },
    ],
  },
  {
    name: 'completion',
    poles: [
      {
        name: 'complete',
        entries:
          'complete/ADJ complete/VERB finish/VERB finished/ADJ finalise finalize over/ADV over/ADJ done/ADJ wrap_up conclude/VERB fulfil fulfill',
      },
      {
        name: 'incomplete',
        entries:
          'incomplete/ADJ unfinished/ADJ pending/ADJ outstanding/ADJ ongoing/ADJ under_way underway in_progress half-finished half-built continue/VERB go_on carry_on drag_on unresolved/ADJ',
      },
    ],
  },
  {
    name: 'legality',
    poles: [
      {
        name: 'legal',
        entries: 'legal/ADJ lawful/ADJ permit/VERB allow/VERB legalise legalize permissible/ADJ legitimate/ADJ',
      },
      {
        name: 'illegal',
        entries:
          'illegal/ADJ unlawful/ADJ ban/VERB prohibit forbid outlaw/VERB banned/ADJ prohibited/ADJ forbidden/ADJ illicit/ADJ',
      },
    ],
  },
  {
    name: 'freedom',
    poles: [
      { name: 'free', entries: 'free/ADJ free/VERB release/VERB at_liberty set_free let_go on_the_run' },
      {
        name: 'held',
        entries:
          'detain imprison jail/VERB incarcerate in_custody behind_bars in_jail in_prison in_detention captive/ADJ lock_up under_arrest hold_hostage',
      },
    ],
  },
  {
    name: 'safety',
    poles: [
      { name: 'safe', entries: 'safe/ADJ secure/ADJ harmless/ADJ out_of_danger unharmed/ADJ unhurt/ADJ uninjured/ADJ' },
      {
        name: 'dangerous',
        entries:
          'dangerous/ADJ unsafe/ADJ hazardous/ADJ perilous/ADJ deadly/ADJ risky/ADJ in_danger at_risk insecure/ADJ',
      },
    ],
  },
  {
    name: 'truth',
    poles: [
      { name: 'true', entries: 'true/ADJ accurate/ADJ correct/ADJ genuine/ADJ authentic/ADJ confirm/VERB verify' },
      {
        name: 'false',
        entries:
          'false/ADJ untrue/ADJ inaccurate/ADJ incorrect/ADJ fake/ADJ baseless/ADJ bogus/ADJ unfounded/ADJ fabricated/ADJ debunk deny/VERB refute',
      },
    ],
  },
  {
    name: 'operation',
    poles: [
      {
        name: 'running',
        entries:
          'operational/ADJ in_operation up_and_running in_service run_normally resume/VERB in_force in_effect in_use',
      },
      {
        name: 'stopped',
        entries:
          'out_of_order out_of_service out_of_use halt/VERB suspend/VERB inoperable/ADJ defunct/ADJ at_a_standstill paralyse paralyze out_of_action',
      },
    ],
  },
  {
    name: 'fullness',
    poles: [
      {
        name: 'full',
        entries: `full/ADJ full_to_capacity full_to_bursting full_to_the_rafters packed/ADJ pack/VERB packed_to_the_rafters
          packed_to_capacity packed_out filled_to_capacity jam_-_packed jam-packed jampacked chock_-_full sell_out/VERB
          sold_-_out sold-out sell_-_out sell-out sellout capacity/NOUN booked_out fully_booked every_seat_take
          every_seat_be_take every_seat_have_be_take every_seat_sell every_ticket_sell every_ticket_be_sell overcrowded/ADJ`,
      },
      {
        name: 'empty',
        entries: `empty/ADJ deserted/ADJ desert/VERB half_-_empty half-empty near_-_empty near-empty`,
      },
    ],
  },
];
