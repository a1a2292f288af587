/** Accidents, crimes, rescues, courts, sickness, weather. */
import type { ActEntry } from './entry.ts';

export const ACTS_OF_TROUBLE: readonly ActEntry[] = [
  {
    name: 'find',
    verbs: `find discover come_upon|across stumble_on|across|upon|over spot recover unearth turn_up locate come_to_light be_noticed notice
      uncover dig_up happen_on|upon chance_on|upon detect catch_sight be_seen_first lead_to`,
    nouns: 'discovery find recovery detection',
  },
  {
    name: 'rescue',
    verbs: `rescue save lift_from|off|out|to winch pluck pull_from|out|clear|free|to free extricate fish_out|from bring_down|ashore|to_safety
      haul_out|from|aboard reach_stranded reach coax_down get_out|down lead_to_safety carry_down|out|to_safety airlift cut_free|out|from dig_out take_off
      be_brought_to_safety release`,
    nouns: 'rescue',
  },
  {
    name: 'fire-begins',
    verbs: `break_out catch_fire|light ignite flare_up go_up_in set_alight|fire begin start take_hold be_lit be_started originate`,
    nouns: 'outbreak start',
  },
  {
    name: 'fire-ends',
    verbs: `put_out extinguish douse declare_out be_out bring|get|have_under_control be_under_control contain beat quell tame dampen_down damp_down burn_out burn_itself
      have_beaten subdue`,
    nouns: 'containment',
  },
  { name: 'burn', repeats: true, verbs: 'burn blaze rage smoulder smolder', nouns: 'fire blaze inferno' },
  {
    name: 'crash',
    verbs: `crash collide hit strike smash_into plough_into|through run_into|off leave_road|track|runway|carriageway go_through come_off veer_off overturn roll_over roll_on
      plunge ram derail go_off_road go_down sink capsize run_aground ground founder go_under come_down`,
    nouns: 'crash collision accident wreck derailment smash impact sinking grounding',
  },
  {
    name: 'collapse',
    verbs: 'collapse cave_in|way give_way fall_down|in come_down crumble topple subside buckle',
    nouns: 'collapse cave-in fall',
  },
  { name: 'explode', verbs: 'explode blow_up go_off detonate blast', nouns: 'explosion blast detonation bomb' },
  {
    name: 'attack',
    verbs: `attack assault beat beat_up punch hit strike kick batter set_upon set_about lunge stab knife thump pummel thrash go_for mug lay_into`,
    nouns: 'attack assault beating stabbing onslaught fight brawl mugging',
  },
  { name: 'shoot', verbs: 'shoot open_fire gun_down fire_at|on|shots', nouns: 'shooting shot gunfire' },
  {
    name: 'break-in',
    verbs: `break_in|into burgle rob raid steal take_from force_way|door hack hack_into get_in|into infiltrate penetrate breach intrude walk_in`,
    nouns: 'burglary break-in robbery raid theft heist intrusion hack breach burglar intruder hacker',
  },
  {
    name: 'arrest',
    verbs: 'arrest detain take_into_custody pick_up apprehend be_handcuffed seize nab capture',
    nouns: 'arrest detention capture',
  },
  { name: 'charge', verbs: 'charge indict bring_charge lay_charge accuse', nouns: 'charge indictment' },
  {
    name: 'sentence',
    verbs: 'sentence jail imprison send_to_prison|jail|down be_given_years',
    nouns: 'sentence sentencing term',
  },
  {
    name: 'free',
    verbs: 'release free bail let_go|out walk_free leave_prison|jail|custody be_freed',
    nouns: 'release',
  },
  {
    name: 'flee',
    verbs: 'escape flee break_out abscond get_away run_away make_off bolt',
    nouns: 'escape breakout flight',
  },
  {
    name: 'evacuate',
    verbs: 'evacuate clear be_told_to_leave move_out order_out be_cleared lead_out be_emptied',
    nouns: 'evacuation',
  },
  {
    name: 'admit',
    verbs: `admit be_admitted bring_in be_brought_in take_to_hospital|clinic|infirmary|ward rush_to|into_hospital hospitalise hospitalize
      go_into_hospital check_into_hospital|clinic airlift_to fly_to_hospital be_taken_to_hospital enter_hospital|clinic`,
    nouns: 'admission hospitalisation hospitalization',
  },
  {
    name: 'discharge',
    verbs: 'discharge leave_hospital|clinic|ward go_home send_home be_discharged come_home be_let_home',
    nouns: 'discharge',
  },
  {
    name: 'operate',
    verbs:
      'operate_on operate undergo_surgery|operation have_operation|surgery|transplant transplant perform_operation|surgery be_operated',
    nouns: 'operation surgery transplant procedure',
  },
  { name: 'diagnose', verbs: 'diagnose be_told_had learn_had', nouns: 'diagnosis' },
  {
    name: 'fall-ill',
    verbs: 'fall_ill|sick take_ill sicken be_taken_ill become_ill|unwell catch contract be_infected come_down_with',
    nouns: 'onset illness infection',
  },
  { name: 'treat', repeats: true, verbs: 'treat nurse', nouns: 'treatment therapy course' },
  {
    name: 'storm',
    verbs: `make_landfall come_ashore hit strike reach sweep_over|through|across|in batter lash tear_through pass_over cross sit_over be_over hang_over linger|stall
      blow|howl|rain`,
    nouns: 'landfall storm typhoon hurricane cyclone gale downpour',
  },
  { name: 'peak', verbs: 'peak crest reach_peak|height be_at_highest', nouns: 'peak crest' },
  {
    name: 'power-off',
    verbs:
      'go_out|off|dark fail cut_off lose_power|electricity|supply crash go_down be_plunged be_cut break_down shut_down|off stop_working',
    nouns: 'outage blackout failure breakdown cut',
  },
  {
    name: 'restored',
    verbs: `restore reconnect resume restart come_back|on return be_back be_working_again be_working work_again run_again bring_back be_repaired repair fix mend
      get_going come_through be_up_and be_running be_fixed go_back_on be_restored switch_back`,
    nouns: 'restoration reconnection resumption restart repair',
  },
  {
    name: 'close-way',
    verbs: 'close shut shut_down|off seal_off cordon_off block be_closed be_shut bar',
    nouns: 'closure shutdown',
  },
];
