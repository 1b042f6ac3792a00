import { type Asking, asking } from '../../lib/store/reports.ts';
import type { Desk } from '../desk.ts';
import { useLive } from '../ui/use-live.ts';

/** What is to be asked about of the person the coach is with; undefined until it is read. */
export function useAsking(desk: Desk): Asking | undefined {
  const answer = useLive(() => {
    const whose = desk.client.value?.id;
    return async () => (whose === undefined ? undefined : await asking(whose));
  });
  // The last answer may still be about the person before.
  return answer.value?.clientId === desk.client.value?.id ? answer.value : undefined;
}
