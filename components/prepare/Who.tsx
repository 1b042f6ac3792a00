import { useSignal } from '@preact/signals';
import { type Picked, whoIs } from '../../lib/actions/choose-person.ts';
import { changeTo } from '../../lib/actions/session.ts';
import { expectedNow } from '../../lib/domain/expected.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { type Desk, EVENING, focusField, WHO } from '../../lib/state/desk.ts';
import { goOn } from '../../lib/state/keys/early.ts';
import { now } from '../../lib/state/now.ts';
import { today } from '../../lib/state/today.ts';
import { countToFinish, recentSessions } from '../../lib/store/after.ts';
import { useKeepCopy } from '../after/KeepCopy.tsx';
import { CopyAge } from '../backup/CopyAge.tsx';
import { PersonPicker } from '../opening/PersonPicker.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import { useLive } from '../ui/use-live.ts';
import { UpdateLine } from '../update/UpdateLine.tsx';

/** Nobody is chosen (method.md §3): who is next. Those who usually come at this time have a digit; nothing of anybody else is here. */
export function Who({ desk }: { desk: Desk }) {
  const typed = useSignal(desk.drafts.peek()?.text(WHO) ?? '');
  const sessions = useLive(() => recentSessions).value;
  const copy = useKeepCopy().shown ? 1 : 0;
  const waiting = (useLive(() => () => countToFinish(today())).value ?? 0) + copy;
  const people = desk.people.value;
  const expected = people && sessions && typed.value === '' ? expectedNow(people, sessions, now.value) : [];
  const pick = async (picked: Picked) => {
    if (await goOn(changeTo(desk, whoIs(picked)))) desk.close(WHO);
  };
  const nobodyYet = people?.length === 0;
  return (
    <StepScreen
      desk={desk}
      // The focus goes to the first of them once it is known who they are.
      place={{ flow: 'who', about: '', step: expected.length > 0 ? 'expected' : 'who' }}
      step={{
        cues: [sayAround().whoNext],
        facts: nobodyYet ? [sayAround().promise] : [],
        choices: expected.map((client) => ({ words: client.name, act: () => pick({ client }) })),
        ...(waiting > 0 && { skip: { words: sayAround().toFinishCount(waiting), act: () => desk.open(EVENING) } }),
        letters: true,
        more: (
          <>
            <PersonPicker
              desk={desk}
              field={WHO}
              typed={typed}
              label={sayAround().personField}
              hint={nobodyYet ? sayAround().noPeople : ''}
              first
              onPick={pick}
              onLeave={focusField}
            />
            <CopyAge />
            <UpdateLine desk={desk} />
          </>
        ),
      }}
    />
  );
}
