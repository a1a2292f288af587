/** The keyboard asks for a form of the card in focus, wherever on the page it is pressed. */
export type Asked = 'stet' | 'fix';

const NAME = 'stet:asked';

export const ask = (form: Asked): boolean => document.dispatchEvent(new CustomEvent(NAME, { detail: form }));

/** Hears what is asked for; returns how to stop. */
export function onAsked(hear: (form: Asked) => void): () => void {
  const listener = (event: Event) => hear((event as CustomEvent<Asked>).detail);
  document.addEventListener(NAME, listener);
  return () => document.removeEventListener(NAME, listener);
}
