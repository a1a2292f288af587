/** What keeps the page or a draft from being right, said above everything else. */
import type { ReadingError } from '../../contract.ts';
import type { PageState } from '../state/page-state.ts';

export function Notices({ state: { connection, review, unreachable } }: { readonly state: PageState }) {
  return (
    <div class="notices">
      {connection === 'lost' && (
        <p role="alert">
          <b>The connection is lost.</b> What you see may be out of date, and nothing can be saved. The page tries again
          by itself.
        </p>
      )}
      {connection === 'stopped' && (
        <p role="alert">
          <b>Stet has ended.</b> What was decided is kept. Run “stet review” again to go on.
        </p>
      )}
      {unreachable !== undefined && connection !== 'lost' && connection !== 'stopped' && (
        <p role="alert">{unreachable}</p>
      )}
      {review?.fault != null && (
        <p role="alert">
          <b>Stet cannot go on:</b> {review.fault}
        </p>
      )}
      {(review?.errors.length ?? 0) > 0 && <Unread errors={review?.errors ?? []} />}
    </div>
  );
}

const Unread = ({ errors }: { readonly errors: readonly ReadingError[] }) => (
  <details>
    <summary>{errors.length === 1 ? '1 draft' : `${errors.length} drafts`} could not be read</summary>
    <ul>
      {errors.map(({ path, name, message }) => (
        <li key={path}>
          <b>{name}</b>: {message}
        </li>
      ))}
    </ul>
  </details>
);
