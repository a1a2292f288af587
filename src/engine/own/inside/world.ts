/** The claims of a draft and Stet's functions as a rule sees them; all of them ask outside through one function of texts. */
import type { Claim, GroupClaim, GroupMember } from '../../../claims/index.ts';
import type { CompareContext } from '../../../compare/context.ts';
import * as api from '../../api/index.ts';
import type { PlainClaim } from '../plain-claim.ts';
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
export function worldOf(send: Send, { names, count, date, claims: sentAhead }: Start): World {
  const ahead = new Map(sentAhead);
  const known = new Map<number, Claim>();
  const claimOf = (id: number): Claim => {
    const old = known.get(id);
    if (old !== undefined) return old;
    const { ready, late } = ahead.get(id) ?? (decoded(send(encodedList(['claim', id])), claimOf) as PlainClaim);
    const claim = markAs(ready, { $: 'claim', id }) as object as Claim;
    for (const name of late) readLate(claim, name, () => decoded(send(encodedList(['part', id, name])), claimOf));
    known.set(id, claim);
    return claim;
  };
  for (const name of names) {
    functions[name] = (...args) => decoded(send(encodedList([name, ...args])), claimOf);
  }
  const claims = markAs({} as { readonly all: readonly Claim[] }, { $: 'claims' });
  readLate(claims, 'all', () => lazyList(count, claimOf));
  const context = markAs({ claims, ...(date === undefined ? {} : { date }) }, { $: 'context' });
  return { context: context as CompareContext, api: { ...api, memberClaim }, claimOf };
}

/** What a context is told of a draft when it starts. */
export interface Start {
  readonly names: readonly string[];
  /** How many claims there are. */
  readonly count: number;
  readonly date?: CompareContext['date'];
  /** Claims that are likely to be asked for, by their number. */
  readonly claims: readonly (readonly [id: number, claim: PlainClaim])[];
}

/** A part of an object that is asked for when it is looked at, once. */
function readLate(owner: object, name: string, read: () => unknown): void {
  const get = () => {
    const value = read();
    Object.defineProperty(owner, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(owner, name, { get, enumerable: true, configurable: true });
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
