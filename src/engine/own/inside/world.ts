/** The claims of a draft and Stet's functions as a rule sees them; all of them ask outside through one function of texts. */
import type { Claim, GroupClaim, GroupMember } from '../../../claims/index.ts';
import type { CompareContext } from '../../../compare/context.ts';
import * as api from '../../api/index.ts';
import { functions } from './functions.ts';
import { decoded, encodedList, markAs } from './wire.ts';

/** Asks outside: a text in, a text out. */
export type Send = (request: string) => string;

/** What a rule is given and what it can import. */
export interface World {
  readonly context: CompareContext;
  readonly api: object;
  claimOf(id: number): Claim;
}

/** The world of one draft. @param names the functions that are answered outside. */
export function worldOf(send: Send, { names, count, date }: Start): World {
  const known = new Map<number, Claim>();
  const claimOf = (id: number): Claim => {
    const old = known.get(id);
    if (old !== undefined) return old;
    const read = decoded(send(encodedList(['claim', id])), claimOf) as Claim;
    known.set(id, markAs(read, { $: 'claim', id }));
    return read;
  };
  for (const name of names) {
    functions[name] = (...args) => decoded(send(encodedList([name, ...args])), claimOf);
  }
  const claims = markAs({ all: lazyList(count, claimOf) }, { $: 'claims' });
  const context = markAs({ claims, ...(date === undefined ? {} : { date }) }, { $: 'context' });
  return { context: context as CompareContext, api: { ...api, memberClaim }, claimOf };
}

/** What a context is told of a draft when it starts. */
export interface Start {
  readonly names: readonly string[];
  /** How many claims there are. */
  readonly count: number;
  readonly date?: CompareContext['date'];
}

/** A list whose items are asked for when they are looked at. */
function lazyList(count: number, itemAt: (index: number) => Claim): readonly Claim[] {
  const list: Claim[] = [];
  for (let index = 0; index < count; index += 1) {
    Object.defineProperty(list, index, { get: () => itemAt(index), enumerable: true });
  }
  return list;
}

/** As in the API; the claim is known outside by its group and place. */
function memberClaim(group: GroupClaim, member: GroupMember): GroupClaim {
  return markAs(api.memberClaim(group, member), {
    $: 'member',
    group: group.id,
    index: group.members.indexOf(member),
  });
}
