/** What one end of a finding is limited to: when, where, of whom, of what part. */
import type { Side } from '../findings/sides.ts';

export function Limits({ side }: { readonly side: Side }) {
  const limits = limitsOf(side);
  if (limits.length === 0) return null;
  return (
    <dl class="limits">
      {limits.map(({ name, words }) => (
        <div key={name}>
          <dt>{name}</dt> <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Limit {
  readonly name: string;
  readonly words: string;
}

/** Only what the text gives; several claims of one place may have several. */
function limitsOf({ claims }: Side): Limit[] {
  const scopes = claims.map(({ scope }) => scope);
  const limit = (name: string, words: readonly (string | undefined)[]): Limit[] => {
    const given = [...new Set(words.filter((each) => each !== undefined && each !== ''))];
    return given.length === 0 ? [] : [{ name, words: given.join('; ') }];
  };
  return [
    ...limit(
      'when',
      scopes.map(({ time }) => time),
    ),
    ...limit(
      'where',
      scopes.map(({ place }) => place),
    ),
    ...limit(
      'who',
      scopes.map(({ population }) => population?.join(' ')),
    ),
    ...limit(
      'how much of it',
      scopes.map(({ part }) => (part === true ? 'a part' : undefined)),
    ),
  ];
}
