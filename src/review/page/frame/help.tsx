/** The keys, and how to read a finding, in a dialog. */
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { KEYS, setSingleKeys, singleKeys } from './keys.ts';

export function Help({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  const [isOn, setOn] = useState(singleKeys);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Keys</h2>
        <dl>
          {KEYS.map(({ key, does }) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((each) => (
                  <kbd key={each}>{each}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget: { checked } }) => {
              setOn(checked);
              setSingleKeys(checked);
            }}
          />
          Single keys act
        </label>
        <h2>Colours</h2>
        <ul class="legend">
          <li class="conflict">
            <mark>conflict</mark> the two cannot both be true
          </li>
          <li class="tension">
            <mark>tension</mark> they are hard to square, or sources disagree
          </li>
          <li class="drift">
            <mark>drift</mark> both can be true, but one is more precise
          </li>
        </ul>
        <button type="submit" class="main">
          Close
        </button>
      </form>
    </dialog>
  );
}
