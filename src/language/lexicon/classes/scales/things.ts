/** Scales of things and places: there or gone, open or closed, running or stopped, whole or destroyed, full or empty. */
import type { Scale } from './scale.ts';

export const OF_THINGS: readonly Scale[] = [
  {
    name: 'presence',
    course: 'both-ways',
    of: 'any',
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
    name: 'openness',
    course: 'both-ways',
    of: 'place',
    poles: [
      { name: 'open', entries: 'open/ADJ open/VERB reopen accessible/ADJ unlock unblock passable/ADJ' },
      {
        name: 'closed',
        entries:
          'close/VERB closed/ADJ shut/VERB shut/ADJ shut_down close_down locked/ADJ seal/VERB seal_off sealed/ADJ off_limits impassable/ADJ block_off blocked/ADJ inaccessible/ADJ shuttered/ADJ board_up/VERB boarded_up/ADJ mothball/VERB padlock/VERB brick_up',
      },
    ],
  },
  {
    name: 'operation',
    course: 'both-ways',
    of: 'thing',
    poles: [
      {
        name: 'running',
        entries:
          'operational/ADJ in_operation up_and_running in_service run_normally resume/VERB in_use in_daily_use in_regular_use in_full_use in_constant_use in_working_order',
      },
      {
        name: 'stopped',
        entries:
          'out_of_order out_of_service out_of_use halt/VERB suspend/VERB inoperable/ADJ defunct/ADJ at_a_standstill paralyse paralyze out_of_action out_of_commission',
      },
    ],
  },
  {
    name: 'safety',
    course: 'both-ways',
    of: 'any',
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
    name: 'fullness',
    course: 'both-ways',
    of: 'any',
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
  {
    name: 'integrity',
    course: 'one-way',
    of: 'thing',
    poles: [
      {
        name: 'destroyed',
        entries: `destroy/VERB destroyed/ADJ demolish demolished/ADJ raze flatten/VERB burn_down burn_to_the_ground tear_down pull_down
          knock_down wreck/VERB wrecked/ADJ write_off in_ruins reduce_to_rubble reduce_to_ashes level/VERB bulldoze gut/VERB
          burn_out burn_beyond_repair beyond_repair smash_beyond_repair damage_beyond_repair sweep_away wash_away`,
      },
      {
        name: 'intact',
        entries:
          'intact/ADJ undamaged/ADJ unscathed/ADJ unharmed/ADJ untouched/ADJ still_stand in_one_piece in_good_condition well_preserved pass_as_sound sound/ADJ none_the_worse',
      },
    ],
  },
  {
    name: 'occupancy',
    course: 'both-ways',
    of: 'place',
    poles: [
      { name: 'occupied', entries: 'occupied/ADJ inhabited/ADJ tenanted/ADJ' },
      {
        name: 'vacant',
        entries:
          'vacant/ADJ unoccupied/ADJ uninhabited/ADJ untenanted/ADJ disused/ADJ derelict/ADJ abandoned/ADJ lie_empty stand_empty',
      },
    ],
  },
  {
    name: 'availability',
    course: 'both-ways',
    of: 'thing',
    poles: [
      { name: 'available', entries: 'available/ADJ on_sale in_stock still_on_sale obtainable/ADJ' },
      { name: 'unavailable', entries: 'unavailable/ADJ out_of_stock out_of_print unobtainable/ADJ' },
    ],
  },
  {
    name: 'connection',
    course: 'both-ways',
    of: 'thing',
    poles: [
      { name: 'online', entries: 'online/ADJ online/ADV back_online connected/ADJ' },
      { name: 'offline', entries: 'offline/ADJ offline/ADV disconnected/ADJ disconnect/VERB' },
    ],
  },
];
