/** Scales of what is decided: plans, laws, orders, meetings, statements. */
import type { Scale } from './scale.ts';

export const OF_DECISIONS: readonly Scale[] = [
  {
    name: 'approval',
    course: 'settled',
    of: 'proposal',
    poles: [
      {
        name: 'approved',
        entries:
          'approve ratify endorse adopt/VERB authorise authorize pass/VERB sanction/VERB accept back/VERB green-light wave_through give_the_go-ahead grant/VERB uphold/VERB allow/VERB succeed/VERB',
      },
      {
        name: 'rejected',
        entries:
          'reject veto/VERB vote_down turn_down throw_out refuse/VERB rebuff overrule strike_down spurn/VERB block/VERB dismiss/VERB deny/VERB defeat/VERB fail/VERB',
      },
    ],
  },
  {
    name: 'strictness',
    course: 'both-ways',
    of: 'act',
    poles: [
      { name: 'tightened', entries: 'tighten/VERB toughen stiffen/VERB strengthen' },
      { name: 'loosened', entries: 'loosen ease/VERB relax/VERB soften water_down' },
    ],
  },
  {
    name: 'disclosure',
    course: 'settled',
    of: 'document',
    poles: [
      { name: 'made-public', entries: 'make_public publish/VERB published/ADJ disclose/VERB release/VERB' },
      {
        name: 'kept-secret',
        entries: 'keep_secret secret/ADJ confidential/ADJ unpublished/ADJ under_wraps classified/ADJ',
      },
    ],
  },
  {
    name: 'legality',
    course: 'both-ways',
    of: 'deed',
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
    name: 'truth',
    course: 'both-ways',
    of: 'any',
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
    name: 'force',
    course: 'settled',
    of: 'act',
    poles: [
      {
        name: 'void',
        entries:
          'quash revoke/VERB rescind annul repeal/VERB set_aside void/ADJ void/VERB nullify invalidate null_and_void lift/VERB scrap/VERB abolish/VERB strike_down',
      },
      {
        name: 'in-force',
        entries:
          'uphold/VERB in_force in_effect leave_in_force leave_in_place leave_standing reinstate/VERB remain_in_force remain_in_effect remain_in_place still_in_force still_stand valid/ADJ',
      },
    ],
  },
  {
    name: 'holding',
    course: 'settled',
    of: 'occasion',
    poles: [
      { name: 'held', entries: 'go_ahead take_place hold/VERB' },
      {
        name: 'called-off',
        entries:
          'call_off cancel/VERB cancelled/ADJ canceled/ADJ abandon/VERB abandoned/ADJ scrap/VERB postpone/VERB postponed/ADJ',
      },
    ],
  },
  {
    name: 'dispute',
    course: 'one-way',
    of: 'any',
    poles: [
      { name: 'settled', entries: 'settle/VERB settled/ADJ resolve/VERB resolved/ADJ settle_out_of_court' },
      {
        name: 'pending',
        entries: `still_be_hear still_be_argue still_be_negotiate still_before_the_court before_the_court still_before_a_judge
          unresolved/ADJ unsettled/ADJ undecided/ADJ still_pending still_open still_drag_on`,
      },
    ],
  },
  {
    name: 'secrecy',
    course: 'settled',
    of: 'meeting',
    poles: [
      { name: 'public', entries: 'in_public open_to_the_public publicly/ADV public/ADJ' },
      { name: 'secret', entries: 'in_secret in_private behind_closed_doors secretly/ADV secret/ADJ private/ADJ' },
    ],
  },
  {
    name: 'solvency',
    course: 'both-ways',
    of: 'organisation',
    poles: [
      { name: 'solvent', entries: 'solvent/ADJ profitable/ADJ' },
      {
        name: 'insolvent',
        entries:
          'bankrupt/ADJ insolvent/ADJ go_bust in_administration in_receivership go_into_administration collapse_into_administration',
      },
    ],
  },
];
