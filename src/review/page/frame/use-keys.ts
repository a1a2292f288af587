/** Leads the keyboard: a key of the list acts wherever the focus is, unless something is being written. */
import { useEffect } from 'preact/hooks';
import { ask } from '../decide/asked.ts';
import type { View } from '../state/page-state.ts';
import type { Deeds } from '../state/use-review.ts';
import { singleKeys } from './keys.ts';

interface Acts {
  readonly deeds: Deeds;
  readonly view: View;
  readonly onHelp: () => void;
  readonly onOtherEnd: () => void;
}

export function useKeys(acts: Acts): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const act = actOf(event, acts);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}

type Act = () => void;

function actOf(event: KeyboardEvent, acts: Acts): Act | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (document.querySelector('dialog[open]') !== null) return undefined;
  const target = event.target instanceof Element ? event.target : document.body;
  if (isWriting(target)) {
    written = event.key.length === 1 ? { in: target, at: event.timeStamp } : undefined;
    return event.key === 'Escape' ? leave : undefined;
  }
  if (!singleKeys()) return undefined;
  if (isStillWritten(event)) return () => {};
  return everywhere(event.key, acts) ?? (acts.view === 'findings' ? amongFindings(event.key, target, acts) : undefined);
}

/** Where and when something was last written. */
let written: { readonly in: Element; readonly at: number } | undefined;

/** So long after it, in milliseconds, a key is still meant for a field that is gone. */
const HABIT = 1500;

/** A field can go while somebody writes in it, as when the draft is saved and its finding is no more; what follows is no command. */
function isStillWritten({ timeStamp }: KeyboardEvent): boolean {
  if (written === undefined || written.in.isConnected || timeStamp - written.at > HABIT) return false;
  written = { in: written.in, at: timeStamp };
  return true;
}

const isWriting = (target: Element): boolean => target.matches('input, textarea, select, [contenteditable]');

function leave(): void {
  const card = document.getElementById('finding-in-focus');
  if (card === null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  card?.focus({ preventScroll: true });
}

function everywhere(key: string, { deeds, onHelp }: Acts): Act | undefined {
  switch (key) {
    case '?':
      return onHelp;
    case '1':
      return () => deeds.look('findings');
    case '2':
      return () => deeds.look('claims');
    case '3':
      return () => deeds.look('rules');
    case '/':
      return () => document.getElementById('search')?.focus();
    default:
      return undefined;
  }
}

function amongFindings(key: string, target: Element, { deeds, onOtherEnd }: Acts): Act | undefined {
  // What is asked in a form is answered there.
  if (target.closest('.decision-form') !== null) return undefined;
  switch (key) {
    case 'j':
      return () => deeds.step(1);
    case 'k':
      return () => deeds.step(-1);
    case 's':
      return () => ask('stet');
    case 'f':
      return () => ask('fix');
    case 'u':
      return deeds.undo;
    case 'Enter':
      // A button or link in focus is what Enter is for.
      return target.closest('button, a, summary') === null ? onOtherEnd : undefined;
    default:
      return undefined;
  }
}
