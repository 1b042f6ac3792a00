import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What takes the focus, the first of them in the page: work that is under way, else what there is to do; never a way out. */
const NEXT = '.progress, button:not(.quiet, :disabled)';

/**
 * For a section whose parts give way to one another: when what had the focus has gone, what stands there now takes it, so that the
 * keyboard never falls back to the top of the page. What asks for the focus by itself has it already.
 */
export function useKeepFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && place.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [place]);
  useLayoutEffect(() => {
    const gone = last.current && (!last.current.isConnected || last.current.matches(':disabled'));
    if (!gone || (document.activeElement !== document.body && document.activeElement !== last.current)) return;
    place.current?.querySelector<HTMLElement>(NEXT)?.focus({ preventScroll: true });
  });
}
