/** What names a finding: its id alone does not, for two drafts may hold the same pair. */
export interface FindingRef {
  readonly path: string;
  readonly id: string;
}

export type FindingKey = string & { readonly finding: unique symbol };

export const keyOf = ({ path, id }: FindingRef): FindingKey => `${id} ${path}` as FindingKey;

export const isSame = (one: FindingRef | undefined, other: FindingRef | undefined): boolean =>
  one !== undefined && other !== undefined && one.id === other.id && one.path === other.path;
