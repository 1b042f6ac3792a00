import type { ToNotebook } from '../../lib/actions/open-guard-rails.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayStep } from '../../lib/languages/step.ts';
import { type Desk, EVENING } from '../../lib/state/desk.ts';
import { today } from '../../lib/state/today.ts';
import { anythingToFinish } from '../../lib/store/after.ts';
import { CopyAge } from '../backup/CopyAge.tsx';
import { useLayer } from '../keys/use-layer.ts';
import { useLive } from '../ui/use-live.ts';
import { UpdateLine } from '../update/UpdateLine.tsx';
import { useKeepCopy } from './KeepCopy.tsx';
import { ToFinish } from './ToFinish.tsx';

/** What waits for the evening (method.md §3): a place of its own, with nobody chosen. */
export function Evening({ desk, browser }: { desk: Desk; browser: ToNotebook }) {
  const leave = () => desk.close(EVENING);
  const waits = useLive(() => () => anythingToFinish(today())).value;
  const copy = useKeepCopy();
  const nothing = waits === false && !copy.shown;
  useLayer({ level: 'step', acts: { back: leave } });
  return (
    <section class="evening" aria-labelledby="evening-title">
      <div class="step-head">
        <button type="button" class="quiet back" onClick={leave}>
          ‹ {sayStep().back}
        </button>
      </div>
      <h1 class="cue to-coach" id="evening-title">
        {sayAround().toFinish}
      </h1>
      {nothing && <p>{sayAround().nothingToFinish}</p>}
      <ToFinish desk={desk} page={desk} browser={browser} title={false} />
      <CopyAge />
      <UpdateLine desk={desk} />
    </section>
  );
}
