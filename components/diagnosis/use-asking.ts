import type { Desk } from '../../lib/state/desk.ts';
import { type Asking, asking } from '../../lib/store/reports.ts';
import { useLiveOf } from '../ui/use-live.ts';

/** What is to be asked about of the person the coach is with; undefined until it is read. */
export const useAsking = (desk: Desk): Asking | undefined =>
  useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => (whose === undefined ? undefined : await asking(whose)),
  ).value;
