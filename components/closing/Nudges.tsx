import { sayClosing } from '../../lib/languages/closing.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { today } from '../../lib/state/today.ts';
import { changeHomework, nudgesDue } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { useLive } from '../ui/use-live.ts';
import { nudgeOf } from './nudge-text.ts';

/** The messages promised for today, or for a day that has passed, each ready to paste. Never during a call. */
export function Nudges({ desk }: { desk: Pick<Desk, 'people'> }) {
  const due = useLive(() => () => nudgesDue(today())).value ?? [];
  return (
    <>
      {due.map((homework) => {
        const client = desk.people.value?.find(({ id }) => id === homework.clientId);
        const text = nudgeOf(homework, client) ?? '';
        const { nudge } = homework;
        const cross = () => nudge && written(() => changeHomework(homework.id, () => ({ nudge: { ...nudge, doneAt: Date.now() } })));
        return (
          <section key={homework.id} class="nudge">
            <h2>{sayClosing().nudgeToday(client?.name ?? '')}</h2>
            <pre class="leaves" dir="auto">
              {text}
            </pre>
            <p class="actions">
              <CopyText text={() => text} words={sayClosing().copy} />
              <button type="button" class="quiet" onClick={cross}>
                {sayClosing().crossOff}
              </button>
            </p>
          </section>
        );
      })}
    </>
  );
}
