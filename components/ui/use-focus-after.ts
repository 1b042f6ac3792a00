import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For something that changes its look under the keyboard: names what is to take the focus once it has changed, so that the focus never
 * falls back to the page.
 * @returns a function that takes a selector, within `place`
 */
export function useFocusAfter(place: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const target = wanted.current && place.current?.querySelector(wanted.current);
    if (!(target instanceof HTMLElement)) return;
    wanted.current = undefined;
    target.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}
