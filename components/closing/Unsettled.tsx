import { useLayoutEffect } from 'preact/hooks';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { sayStep } from '../../lib/messages/step/index.ts';
import { changeHomework, unsettled } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { useLive } from '../ui/use-live.ts';

/** A close that was begun and left waits as the quiet line at the bottom, in every window and after anything. */
export function Unsettled({ desk }: { desk: Desk }) {
  const waiting = useLive(() => {
    const whose = desk.client.value?.id;
    return async () => ({ whose, homework: whose === undefined ? undefined : await unsettled(whose) });
  });
  const found = waiting.value?.whose === desk.client.value?.id ? waiting.value?.homework : undefined;
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
