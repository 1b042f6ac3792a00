import type { Session } from '../../lib/domain/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { announce } from '../../lib/state/announce.ts';
import { type Desk, focusField } from '../../lib/state/desk.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { changeSession } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';

/** How what is written is taken down: agreed with Enter, or to be looked at once more. */
export type Way = 'agreed' | 'odds' | 'doubt' | 'private';

/** Three equal words (method.md §4.2). Enter is the last one. */
export function Endings({ desk, empty, onWay }: { desk: Desk; empty: boolean; onWay(way: Way): void }) {
  const session = desk.running.value;
  if (empty && session) return <LeaveOpen desk={desk} session={session} />;
  return (
    <div class="endings">
      {(asksOdds() ? (['odds', 'doubt'] as const) : (['doubt'] as const)).map((way) => (
        <button key={way} type="button" class="quiet" onClick={() => onWay(way)}>
          {sayAround().ways[way]}
        </button>
      ))}
      <button type="submit" class="quiet">
        {sayAround().ways.agreed}
      </button>
    </div>
  );
}

/** With nothing written, that can be on purpose. */
function LeaveOpen({ desk, session }: { desk: Desk; session: Session }) {
  const set = (leftOpen: true | undefined) => written(() => changeSession(session.id, { leftOpen }));
  const leave = async () => {
    if (!(await set(true))) return;
    desk.kind.value = 'note';
    desk.offer.value = { words: () => sayAround().leftOpen, acts: [{ words: () => sayAround().undo, act: () => set(undefined) }] };
    announce(sayAround().leftOpen);
    focusField();
  };
  return (
    <button type="button" class="quiet" onClick={leave}>
      {sayAround().leaveOpen}
    </button>
  );
}
