/** Building, opening, publishing, deciding, trading, matches, things begun and ended. */
import type { ActEntry } from './entry.ts';

export const ACTS_OF_WORKS: readonly ActEntry[] = [
  {
    name: 'begin',
    verbs: `begin start commence get_under_way|underway be_under_way|underway kick_off set_in go_ahead get_going get_started
      break_ground move_in_on strike_up set_to_work come_in`,
    nouns: 'start beginning outset commencement onset kick-off',
  },
  {
    name: 'end',
    verbs: `end finish stop conclude close cease wind_up wrap_up come_to_end|halt|close be_over draw_to_close run_out expire lapse be_done be_finished
      be_at_end be_ended break_up fall_silent call_time`,
    nouns: 'end finish conclusion close expiry ending final',
  },
  {
    name: 'open',
    verbs: `open reopen throw_open welcome_public|visitors|first|customers|passengers|pupils|guests|patients start_work|operating|operations|trading|business|production
      begin_work|operating|operations|trading|business|service|production|taking|serving come_into_use|service|operation go_into_operation|service|production
      be_in_use be_inaugurated inaugurate unveil be_ready admit_public|first take_first receive_first serve_first open_doors open_its_doors cut_ribbon
      go_live use_again be_up_and_running carry_first get_first`,
    nouns: 'opening reopening launch inauguration unveiling debut',
  },
  {
    name: 'run-service',
    repeats: true,
    verbs: `run operate leave depart sail start first_leave begin_running`,
    nouns: 'departure service train bus ferry flight sailing tram',
  },
  {
    name: 'shut-for-good',
    verbs:
      'close close_down shut shut_down cease_trading|production|operation|publication go_bust wind_up pull_down_shutters be_mothballed close_its_doors fold',
    nouns: 'closure shutdown closing',
  },
  {
    name: 'restart',
    verbs: `restart resume start_again|up_again begin_again be_made_again make_again reopen go_back_into|to recommence return_to_production|service
      come_back_into|on take_up_again start_making|producing begin_making|producing be_back_in`,
    nouns: 'restart resumption relaunch',
  },
  {
    name: 'supply',
    verbs: `supply feed_grid|into generate deliver produce_electricity|power send_out flow leave_site|plant|works|station go_into_grid come_on_stream power light_up reach_grid
      be_connected provide_power|electricity|water start_generating|producing begin_generating|producing`,
    nouns: 'supply generation delivery connection',
  },
  {
    name: 'build',
    verbs: `build erect construct put_up raise lay_foundation|stone go_up be_built make_with make_by`,
    nouns: 'construction building erection',
  },
  {
    name: 'complete',
    verbs: `complete finish be_ready hand_over be_finished be_completed be_done put_finishing|last top_out be_in_place finalise finalize go_through close`,
    nouns: 'completion handover',
  },
  {
    name: 'demolish',
    verbs: 'demolish pull_down knock_down tear_down raze bulldoze flatten come_down',
    nouns: 'demolition',
  },
  {
    name: 'found',
    verbs: 'found establish set_up start create form be_founded launch begin_life come_into_being be_set_up',
    nouns: 'founding foundation establishment formation creation',
  },
  {
    name: 'publish',
    verbs:
      'publish release issue come_out bring_out appear be_out be_made_public post print put_out air broadcast be_released go_on_sale',
    nouns: 'publication release issue',
  },
  {
    name: 'announce',
    verbs: 'announce unveil declare reveal make_public disclose break_news',
    nouns: 'announcement',
  },
  {
    name: 'sign',
    verbs: 'sign ink put_pen initial conclude_agreement|deal seal_deal put_name be_signed shake_hands',
    nouns: 'signing signature',
  },
  {
    name: 'submit',
    verbs: 'submit apply hand_in send_in lodge file enter put_in return_form be_received get_in deadline',
    nouns: 'application submission entry deadline closing',
  },
  {
    name: 'buy',
    verbs: 'buy purchase acquire sell take_over change_hands be_sold snap_up',
    nouns: 'purchase sale acquisition takeover',
  },
  { name: 'pay', repeats: true, verbs: 'pay settle repay hand_over reimburse', nouns: 'payment repayment' },
  { name: 'deliver', repeats: true, verbs: 'deliver hand_over ship', nouns: 'delivery handover shipment' },
  { name: 'record', verbs: 'record tape film shoot_film', nouns: 'recording filming' },
  {
    name: 'premiere',
    verbs: 'premiere be_first_performed|staged|shown first_perform open make_debut debut',
    nouns: 'premiere debut opening',
  },
  { name: 'plant', repeats: true, verbs: 'plant sow', nouns: 'planting sowing' },
  { name: 'harvest', repeats: true, verbs: 'harvest pick reap bring_in cut', nouns: 'harvest picking vintage crop' },
  {
    name: 'win',
    verbs:
      'win take_title|flag|cup|gold|trophy|prize|crown lift_cup|trophy triumph be_champions be_crowned claim_title|gold|cup|trophy',
    nouns: 'victory win triumph premiership title flag championship crown',
  },
  { name: 'score', repeats: true, verbs: 'score net strike convert', nouns: 'goal try equaliser winner equalizer' },
  { name: 'strike', verbs: '', nouns: 'strike walkout stoppage' },
  {
    name: 'truce',
    verbs: 'hold_fire lay_down_arms',
    nouns: 'truce ceasefire cease-fire armistice calm lull peace pause',
  },
  {
    name: 'take-effect',
    verbs: 'take_effect come_into_force|effect go_into_effect|force enter_into_force apply_from be_in_force',
    nouns: 'commencement',
  },
  { name: 'install', verbs: 'install fit put_in be_fitted set_up mount hang', nouns: 'installation fitting' },
  {
    name: 'inject',
    verbs: 'vaccinate inject inoculate immunise immunize',
    nouns: 'dose injection jab vaccination shot inoculation',
  },
  {
    name: 'restore-work',
    verbs: 'restore repair renovate refurbish rebuild do_up',
    nouns: 'restoration repair renovation refurbishment rebuilding work',
  },
  { name: 'war', verbs: 'fight besiege blockade', nouns: 'siege war battle fighting blockade occupation conflict' },
];
