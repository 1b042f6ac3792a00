import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { type Live, live, liveOf } from '../../lib/store/live.ts';

/** A query followed for as long as the component is shown. @param choose as for `live`; what it is at the first rendering counts */
export const useLive = <T>(choose: () => () => Promise<T>): ReadonlySignal<T | undefined> => useShown(() => live(choose));

/** The same for what is about somebody or something: as `liveOf`; what both are at the first rendering counts. */
export const useLiveOf = <K, T>(about: () => K, choose: (about: K) => () => Promise<T>): ReadonlySignal<T | undefined> =>
  useShown(() => liveOf(about, choose));

function useShown<T>(follow: () => Live<T>): ReadonlySignal<T | undefined> {
  const query = useMemo(follow, []);
  // At once: of a screen that goes before it was painted, a later effect would never have begun, and never ended.
  useLayoutEffect(() => query.stop, [query]);
  return query.value;
}
