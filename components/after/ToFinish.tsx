import { type ToNotebook, toGuardRails } from '../../lib/actions/open-guard-rails.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { toFinish } from '../../lib/store/after.ts';
import { Finishing, Nudges, Partings } from '../moments.ts';
import { useLive } from '../ui/use-live.ts';
import { KeepCopy, useKeepCopy } from './KeepCopy.tsx';

/** What it needs to know of a page. */
type AtHand = Pick<Desk, 'people' | 'running'>;

interface Props {
  /** Whom it is about, and whether a call is under way. */
  desk: AtHand;
  /** The page that keeps what is typed, and shows what can be undone. */
  page: Desk;
  browser: ToNotebook;
  /** Without it where the place says so itself. */
  title?: boolean;
}

/** One line a session for what was skipped: energy, and what there is to note; and once, a copy to keep. Never during a call. */
export function ToFinish({ desk, page, browser, title = true }: Props) {
  const sessions = useLive(() => toFinish).value ?? [];
  const copy = useKeepCopy();
  if (desk.running.value) return null;
  const others = (
    <>
      <Partings desk={desk} browser={browser} />
      <Nudges desk={desk} />
    </>
  );
  if (sessions.length === 0 && !copy.shown) return others;
  return (
    <section class="to-finish" aria-label={title ? sayAround().toFinish : undefined}>
      {title && <h2>{sayAround().toFinish}</h2>}
      {sessions.some(({ energy }) => energy === undefined) && <p class="small">{sayAround().energyScale}</p>}
      <ul>
        <Finishing desk={page} sessions={sessions} onPlan={(id) => void toGuardRails(id, browser)} />
        {copy.shown && <KeepCopy state={copy.state} />}
      </ul>
      {others}
    </section>
  );
}
