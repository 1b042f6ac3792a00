import { effect } from '@preact/signals';
import { isDue, isDueAgain } from '../../domain/backup/rotation.ts';
import { endOf, isRunning, type Session } from '../../domain/session.ts';
import { now } from '../../state/now.ts';
import { type BackupPlan, backupPlan, inSession, recentSessions } from '../../store/backup.ts';
import { live } from '../../store/live.ts';
import { browserAsks, type Downloads, makeCopy } from './make-copy.ts';

/** After one that failed, so long until the next try, in milliseconds. */
const TRY_AGAIN_AFTER = 60 * 60_000;

/**
 * Whether a copy is to be made without being asked for. One with a passphrase never is: the passphrase is kept nowhere. Nor is one in a
 * browser that would open a window for it.
 */
function wanted(plan: BackupPlan, recent: readonly Session[], at: number): boolean {
  const { lock, last, trouble } = plan;
  const ended = Math.max(...recent.map((session) => endOf(session, at) ?? 0));
  if (lock === 'passphrase' || browserAsks(plan) || !(isDue(last?.at, at) || isDueAgain(last?.at ?? 0, ended, at))) return false;
  return trouble === undefined || at - trouble.at >= TRY_AGAIN_AFTER || trouble.at > at;
}

/**
 * A copy a day, for as long as this page is open: at its opening, or when a session ends, whichever comes first, and anew half an hour
 * after the last session; never during one.
 *
 * Why not when the panel closes, which is when all of the day is in it: a page that is being closed writes no file (in Firefox not even
 * what it hands to `storage` in that moment arrives), so something else would have to outlive it. Chromium's worker has no
 * `URL.createObjectURL` and may load nothing later, so it would carry database and encryption at every key that wakes it;
 * an offscreen document needs one more permission, and reaches downloads only by way of the worker. A chosen folder may be written to
 * as long as a page of ours is open, unless the coach chose "on every visit". Firefox's event page would need our pages' scripts within
 * half a minute. And in the evening it is mostly the browser that is closed, and both of them with it.
 * @returns ends it
 */
export function startAutomatic(downloads: Downloads): () => void {
  const state = live(() => async () => ({ plan: await backupPlan(), recent: await recentSessions() }));
  let making = false;
  const stop = effect(() => {
    const { plan, recent = [] } = state.value.value ?? {};
    const at = now.value;
    if (making || !plan || !wanted(plan, recent, at) || recent.some((session) => isRunning(session, at))) return;
    making = true;
    const wishes = {
      downloads,
      wanted: (plan: BackupPlan) => wanted(plan, recent, Date.now()),
      mayGoOn: async () => !(await inSession(Date.now())),
    };
    void makeCopy(wishes).finally(() => {
      making = false;
    });
  });
  return () => {
    stop();
    state.stop();
  };
}
