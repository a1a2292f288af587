/** Scales of people: alive or dead, guilty or not, free or held, missing or found, in work or out of it. */
import type { Scale } from './scale.ts';

export const OF_PEOPLE: readonly Scale[] = [
  {
    name: 'life',
    course: 'one-way',
    of: 'person',
    poles: [
      {
        name: 'dead',
        entries:
          'die/VERB dead/ADJ late/ADJ perish deceased/ADJ lifeless/ADJ pass_away succumb drown kill/VERB slay murder/VERB put_down put_to_sleep euthanise euthanize lose_his_life lose_her_life',
      },
      {
        name: 'alive',
        entries:
          'alive/ADJ survive live/VERB living/ADJ pull_through recover/VERB recovering/ADJ alive_and_well outlive',
      },
    ],
  },
  {
    name: 'guilt',
    course: 'settled',
    of: 'person',
    poles: [
      { name: 'guilty', entries: 'convict/VERB find_guilty guilty/ADJ negligent/ADJ liable/ADJ' },
      { name: 'innocent', entries: 'acquit exonerate find_not_guilty clear/VERB' },
    ],
  },
  {
    name: 'blame',
    course: 'both-ways',
    of: 'any',
    poles: [
      { name: 'to-blame', entries: 'culpable/ADJ confess' },
      { name: 'blameless', entries: 'innocent/ADJ blameless/ADJ absolve vindicate' },
    ],
  },
  {
    name: 'freedom',
    course: 'both-ways',
    of: 'person',
    poles: [
      { name: 'free', entries: 'free/ADJ free/VERB release/VERB at_liberty set_free let_go' },
      {
        name: 'held',
        entries:
          'imprison jail/VERB hold/VERB incarcerate behind_bars in_jail in_prison in_detention captive/ADJ lock_up hold_hostage',
      },
    ],
  },
  {
    name: 'plea',
    course: 'settled',
    of: 'person',
    poles: [
      {
        name: 'admitted',
        entries:
          'plead_guilty admit_the_charge admit_the_charges admit_the_murder admit_the_offence admit_the_offences',
      },
      {
        name: 'contested',
        entries:
          'plead_not_guilty deny_the_charge deny_the_charges deny_the_murder deny_the_offence deny_the_offences stand_trial',
      },
    ],
  },
  {
    name: 'custody',
    course: 'one-way',
    of: 'person',
    poles: [
      {
        name: 'caught',
        entries: 'arrest/VERB apprehend detain in_custody under_arrest turn_himself_in turn_herself_in see_since',
      },
      {
        name: 'sought',
        entries: `on_the_run still_at_large remain_at_large still_on_the_run remain_on_the_run evade_arrest avoid_arrest
          still_be_seek still_be_hunt still_seek still_hunt still_hunt_for still_look_for still_search_for still_want/VERB`,
      },
    ],
  },
  {
    name: 'search',
    course: 'one-way',
    of: 'any',
    poles: [
      {
        name: 'found',
        entries:
          'track_down locate/VERB recover/VERB find_alive find_dead find_safe find_unharmed find_safe_and_well see_since rescue/VERB bring_to_safety carry_to_safety bring_home_safe unharmed/ADJ safe_and_well',
      },
      { name: 'missing', entries: 'missing/ADJ unaccounted_for remain_missing still_miss still_missing unfound/ADJ' },
    ],
  },
  {
    name: 'attendance',
    course: 'settled',
    of: 'person',
    poles: [
      { name: 'there', entries: 'present/ADJ attend/VERB in_attendance in_the_room' },
      { name: 'away', entries: 'absent/ADJ miss/VERB skip/VERB boycott/VERB stay_away' },
    ],
  },
  {
    name: 'marriage',
    course: 'both-ways',
    of: 'person',
    poles: [
      { name: 'married', entries: 'married/ADJ remarry wed/VERB' },
      { name: 'unmarried', entries: 'unmarried/ADJ single/ADJ divorced/ADJ divorce/VERB separated/ADJ widowed/ADJ' },
    ],
  },
  {
    name: 'employment',
    course: 'one-way',
    of: 'person',
    poles: [
      {
        name: 'out',
        entries: 'sack/VERB dismiss/VERB step_down resign/VERB oust/VERB stand_down make_redundant lay_off',
      },
      {
        name: 'in-post',
        entries:
          'remain_in_post still_in_post stay_in_post remain_in_office still_in_office stay_on remain_in_charge still_in_charge keep_his_job keep_her_job',
      },
    ],
  },
  {
    name: 'consciousness',
    course: 'both-ways',
    of: 'person',
    poles: [
      { name: 'conscious', entries: 'conscious/ADJ awake/ADJ regain_consciousness wake_up' },
      { name: 'unconscious', entries: 'unconscious/ADJ comatose/ADJ in_a_coma asleep/ADJ lose_consciousness' },
    ],
  },
  {
    name: 'injury',
    course: 'settled',
    of: 'person',
    poles: [
      { name: 'unhurt', entries: 'unhurt/ADJ uninjured/ADJ unscathed/ADJ escape_injury escape_unhurt escape_unharmed' },
      { name: 'hurt', entries: 'injure/VERB injured/ADJ wound/VERB wounded/ADJ' },
    ],
  },
];
