import { useLayoutEffect } from 'preact/hooks';
import { sayClosing } from '../../lib/languages/closing.ts';
import { sayStep } from '../../lib/languages/step.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { changeHomework, unsettled } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLiveOf } from '../ui/use-live.ts';

/** A close that was begun and left waits as the quiet line at the bottom, in every window and after anything. */
export function Unsettled({ desk }: { desk: Desk }) {
  const found = useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => (whose === undefined ? undefined : await unsettled(whose)),
  ).value;
  useLayoutEffect(() => {
    desk.wait(
      'close',
      found && {
        words: () => sayClosing().toSettle(found.words),
        acts: [
          { words: () => sayStep().goOn, act: async () => desk.enter('close', found.id, 'doubt') },
          { words: () => sayClosing().agree, act: () => written(() => changeHomework(found.id, () => ({ agreedAt: Date.now() }))) },
        ],
      },
    );
  }, [desk, found]);
  return null;
}
