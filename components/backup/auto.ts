import { effect } from '@preact/signals';
import { isDue } from '../../lib/domain/backup/rotation.ts';
import { isRunning } from '../../lib/domain/session.ts';
import { type BackupPlan, backupPlan, inSession, openSessions } from '../../lib/store/backup.ts';
import { live } from '../../lib/store/live.ts';
import { now } from '../ui/now.ts';
import { type Downloads, makeCopy } from './make-copy.ts';

/** After one that failed, so long until the next try, in milliseconds. */
const TRY_AGAIN_AFTER = 60 * 60_000;

/** Whether a copy is to be made without being asked for. One with a passphrase never is: the passphrase is kept nowhere. */
function wanted({ lock, last, trouble }: BackupPlan, at: number): boolean {
  if (lock === 'passphrase' || !isDue(last?.at, at)) return false;
  return trouble === undefined || at - trouble.at >= TRY_AGAIN_AFTER || trouble.at > at;
}

/**
 * Once a day a copy, for as long as this page is open: at its opening, or when a session ends, whichever comes first; never during one.
 * A page cannot write files while it is being closed, so the evening's copy is the one after its last session or the next morning's.
 * @returns ends it
 */
export function startAutomatic(downloads: Downloads): () => void {
  const state = live(() => async () => ({ plan: await backupPlan(), open: await openSessions() }));
  let making = false;
  const stop = effect(() => {
    const { plan, open = [] } = state.value.value ?? {};
    const at = now.value;
    if (making || !plan || !wanted(plan, at) || open.some((session) => isRunning(session, at))) return;
    making = true;
    const wishes = {
      downloads,
      wanted: (plan: BackupPlan) => wanted(plan, Date.now()),
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
