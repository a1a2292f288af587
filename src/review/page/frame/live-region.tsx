/** Says what has changed to those who cannot see it. */
import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';

/** The region, and a function that makes it speak; the same words twice are spoken twice. */
export function useLiveRegion(): readonly [RefObject<HTMLParagraphElement | null>, (words: string) => void] {
  const region = useRef<HTMLParagraphElement>(null);
  const announce = useCallback((words: string) => {
    if (region.current !== null)
      region.current.textContent = region.current.textContent === words ? `${words}\u00a0` : words;
  }, []);
  return [region, announce];
}
