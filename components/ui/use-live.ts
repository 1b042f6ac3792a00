import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { live } from '../../lib/store/live.ts';

/** A query followed for as long as the component is shown. @param choose as for `live`; what it is at the first rendering counts */
export function useLive<T>(choose: () => () => Promise<T>): ReadonlySignal<T | undefined> {
  const query = useMemo(() => live(choose), []);
  useEffect(() => query.stop, [query]);
  return query.value;
}
