import { useEffect } from 'preact/hooks';
import { cameLately, cameSaid, cameSeen, restartNow, updateWaits } from '../../lib/actions/update.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { Desk } from '../../lib/state/desk.ts';

/** One quiet line in Preparation: a newer Aparté waits, or has come. The second goes when it is closed, or when the call begins. */
export function UpdateLine({ desk }: { desk: Desk }) {
  const came = cameLately.value;
  useEffect(() => {
    if (came !== undefined) cameSaid(came);
  }, [came]);
  const restart = async () => {
    await desk.drafts.value?.flushed();
    restartNow();
  };
  if (updateWaits.value) {
    return (
      <div class="update">
        <span>{sayAround().updateReady}</span>
        <button type="button" class="quiet" title={sayAround().restartWhat} onClick={restart}>
          {sayAround().restartNow}
        </button>
      </div>
    );
  }
  if (came === undefined) return null;
  return (
    <div class="update">
      <span>{sayAround().updateCame(came)}</span>
      <button type="button" class="quiet" onClick={cameSeen}>
        {sayAround().close}
      </button>
    </div>
  );
}
