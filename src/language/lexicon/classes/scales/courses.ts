/** Scales of what moves or is contested: up or down, done or under way, won or lost. */
import type { Scale } from './scale.ts';

export const OF_COURSES: readonly Scale[] = [
  {
    name: 'direction',
    course: 'both-ways',
    of: 'measure',
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
    course: 'one-way',
    of: 'thing',
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
    name: 'result',
    course: 'settled',
    of: 'contestant',
    poles: [
      { name: 'won', entries: 'win/VERB triumph/VERB victorious/ADJ' },
      { name: 'lost', entries: 'lose/VERB' },
    ],
  },
  {
    name: 'examination',
    course: 'settled',
    of: 'any',
    poles: [
      { name: 'passed', entries: 'pass_the_test pass_the_exam pass_the_inspection' },
      { name: 'failed', entries: 'fail_the_test fail_the_exam fail_the_inspection' },
    ],
  },
  {
    name: 'lead',
    course: 'both-ways',
    of: 'contestant',
    poles: [
      { name: 'ahead', entries: 'ahead/ADV in_the_lead in_front' },
      { name: 'behind', entries: 'behind/ADV trail/VERB' },
    ],
  },
];
