import { useEffect } from 'preact/hooks';
import { endNow } from '../../lib/actions/session.ts';
import { blankStage, closeStage, lay, onStage, openStage, sharingStopped, showStage, startOnStage } from '../../lib/actions/stage.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { say } from '../../lib/languages/language.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { stepField } from '../../lib/state/place.ts';
import { howToShare, usualPlace } from '../../lib/state/share.ts';
import { Numbers } from './Numbers.tsx';

/** What stands under the cue while the stage is open: what is on it, and the one click that shows or blanks it. */
export function StageBar({ desk }: { desk: Desk }) {
  useEffect(() => void startOnStage(), []);
  const { laid, shown, shared } = onStage.value;
  const session = desk.running.value;
  const something = laid.cards.length > 0;
  const makeBig = (big: number | undefined) => {
    const { big: _big, ...spread } = laid;
    return lay(big === undefined ? spread : { ...spread, big });
  };
  /** Black, closed, and with nothing being written about it the exercise is over too. */
  const close = async () => {
    const place = desk.place.peek();
    const written = place && desk.drafts.peek()?.text(stepField(place));
    await closeStage();
    if (place?.flow !== 'cards' || written || !/^(?:ask\d|right)$/u.test(place.step)) return;
    desk.kind.value = 'note';
    desk.wantFocus(ENTRY_FIELD);
    desk.finish();
  };
  return (
    <section class="stage-bar" aria-label={sayCards().stage}>
      {laid.cards.length > 1 && <Numbers cards={laid.cards} big={laid.big} onBig={makeBig} />}
      <p class="small" aria-live="polite">
        {!something ? sayCards().empty : shown ? sayCards().shown : shared ? sayCards().stopSharing : howToShare()}
      </p>
      <div class="actions">
        {something && (
          <button type="button" class="next" onClick={() => (shown ? blankStage() : showStage())}>
            {shown ? sayCards().blankIt : sayCards().show}
          </button>
        )}
        {shared && !shown && (
          <button type="button" class="quiet" onClick={sharingStopped}>
            {sayCards().stopped}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => openStage(usualPlace())}>
          {sayCards().bringForward}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {sayCards().closeStage}
        </button>
        {session && (
          <button type="button" class="quiet" onClick={() => endNow(desk, session)}>
            {say().endSession}
          </button>
        )}
      </div>
    </section>
  );
}
