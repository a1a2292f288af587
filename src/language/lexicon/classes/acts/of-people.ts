/** Coming and going, dwelling, meeting, offices, stages of a life. */
import type { ActEntry } from './entry.ts';

export const ACTS_OF_PEOPLE: readonly ActEntry[] = [
  {
    name: 'depart',
    repeats: true,
    verbs: `depart leave set_off|out|forth|sail start_out walk_out walk_off drive_off|away|out ride_off|out|away sail sail_away|from
      cast_off take_off roll_out|off pull_out|away slip_out|away|anchor|moorings head_off|out|north|south|east|west|home go_out|off|away
      embark get_away fly_out|off push_off move_off|out hit_road put_to_sea put_out_to weigh_anchor check_out be_off march_off|out
      steam_out up_anchor start_from begin_journey|walk|trip|voyage begin_his|her|their_journey|walk|trip|voyage`,
    nouns: 'departure setting-off take-off embarkation',
  },
  {
    name: 'arrive',
    repeats: true,
    verbs: `arrive reach get_to get_there|here|in turn_up land dock pull_in|into show_up come_in be_on_scene|spot touch_down come_ashore
      be_put_ashore put_ashore set_ashore step_ashore|off berth disembark enter_port make_port come_to_scene draw_up draw_into drop_anchor
      come_into_port|harbour|station attend_scene be_at_scene be_there be_with get_back_to`,
    nouns: 'arrival landing disembarkation',
  },
  {
    name: 'return',
    repeats: true,
    verbs: 'return come_back|home go_back|home get_back|home be_back fly_home|back be_home sail_home|back',
    nouns: 'return homecoming',
  },
  {
    name: 'settle',
    verbs: `settle settle_in move_to|into|in|there|here|north|south come_to_live|settle|stay go_to_live make_home make_his|her|their_home
      set_up_home relocate emigrate take_flat|cottage|room|house buy_house|cottage|flat|home move_house come_to_town migrate live_in_since`,
    nouns: 'move relocation emigration',
  },
  {
    name: 'meet-first',
    verbs: 'first_meet meet_first|for get_to_know be_introduced come_to_know fall_in_love',
  },
  {
    name: 'marry',
    verbs: 'marry wed tie_knot get_married exchange_vows|rings become_wife|husband',
    nouns: 'wedding marriage nuptials',
  },
  { name: 'part', verbs: 'divorce separate split_up break_up part_company', nouns: 'divorce separation' },
  {
    name: 'be-born',
    verbs: 'be_born bear come_into_world give_birth be_delivered hatch',
    nouns: 'birth',
  },
  {
    name: 'die',
    verbs: 'die pass_away perish succumb lose_life be_killed be_found_dead breathe_last',
    nouns: 'death passing demise',
  },
  { name: 'bury', verbs: 'bury lay_to_rest be_laid_to_rest cremate inter', nouns: 'burial funeral cremation' },
  {
    name: 'take-office',
    verbs: `swear_in be_sworn take_oath take_office|charge|over|up|helm|reins|post|chair assume_office|role|post|command|charge|duties succeed
      become_head|director|chair|president|manager|editor|principal|leader|chief|mayor|captain|chairman|chairwoman|minister|governor|secretary|coach
      be_installed start_job|as|work_as begin_job|as|term|duties move_into_office be_inaugurated appoint name`,
    nouns: 'inauguration investiture swearing-in appointment installation',
  },
  {
    name: 'elect',
    verbs: 'elect vote_in choose pick select name_successor|leader|replacement decide_successor|replacement',
    nouns: 'election choice selection',
  },
  {
    name: 'leave-office',
    verbs: `resign quit step_down|aside stand_down|aside retire give_up_post|job|role|chair leave_post|job|office|company|firm|club|service|role
      hand_in_notice|resignation bow_out be_sacked|dismissed|fired sack dismiss hang_up_boots lay_down_office vacate_post|office depart`,
    nouns: 'resignation retirement departure dismissal sacking exit',
  },
  {
    name: 'join',
    verbs: `join sign_for|up|on enlist enrol enroll be_hired|recruited|taken hire recruit take_on start_at|with|work go_to_work come_to_work
      begin_work_at|as|for begin_career be_apprenticed start_career get_job|post take_job|post come_on_board`,
    nouns: 'enlistment recruitment signing apprenticeship',
  },
  {
    name: 'graduate',
    verbs:
      'graduate leave_school|university|college qualify take_degree earn_degree|doctorate finish_degree|studies|school',
    nouns: 'graduation',
  },
  {
    name: 'talks',
    repeats: true,
    verbs: `meet gather convene reconvene assemble confer sit_down hold_talks|meeting|session|summit|negotiations return_to_table
      resume_negotiations|talks begin_talks|negotiations open_talks|negotiations come_together`,
    nouns: 'talk negotiation round meeting summit session sitting conference discussion assembly',
  },
  {
    name: 'inspect',
    repeats: true,
    verbs: 'inspect visit audit examine check review tour look_over|round survey',
    nouns: 'inspection visit audit examination review inspector tour survey visitor',
  },
  {
    name: 'hear',
    repeats: true,
    verbs: 'hear take_evidence give_evidence listen try',
    nouns: 'hearing inquiry trial tribunal evidence inquest',
  },
  {
    name: 'watch',
    repeats: true,
    verbs: 'follow watch monitor observe track study keep_eye',
    nouns: 'follow-up monitoring observation surveillance study',
  },
  {
    name: 'wait',
    repeats: true,
    verbs: 'wait queue hang_on be_kept_waiting stand_in_line stand_in_queue',
    nouns: 'wait delay queue waiting',
  },
  {
    name: 'stay',
    repeats: true,
    verbs: 'stay remain live lodge spend be_at camp hide shelter be_in be_inside linger roam squat',
    nouns: 'stay sojourn',
  },
  {
    name: 'journey',
    repeats: true,
    verbs: `walk trek hike cycle ride sail drive row paddle travel cross run march climb swim fly`,
    nouns:
      'walk trek hike ride voyage journey trip crossing march climb expedition drive trail passage swim flight row pilgrimage',
  },
  {
    name: 'call',
    repeats: true,
    verbs:
      'call ring phone telephone dial raise_alarm be_called be_alerted alert summon report_to call_out be_called_out',
    nouns: 'call alarm alert',
  },
  {
    name: 'see-last',
    verbs: 'be_last_seen last_see see_last go_missing disappear vanish be_missing',
    nouns: 'disappearance',
  },
  {
    name: 'speak',
    repeats: true,
    verbs: 'address speak_to|at deliver_speech|lecture|address|sermon give_speech|lecture|talk|address|evidence',
    nouns: 'speech lecture address sermon',
  },
];
