import { keepNote } from '../../lib/actions/keep-note.ts';
import { moveOn } from '../../lib/actions/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { say } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { agreedIn } from '../../lib/store/homework.ts';
import { changeSession } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import { StepScreen } from '../step/StepScreen.tsx';
import type { Step } from '../step/step.ts';
import { useLiveOf } from '../ui/use-live.ts';

const levels = [1, 2, 3, 4, 5] as const;

/** The call is over (method.md §3): the coach's energy, then on. Whatever else there is to say of it waits for the evening. */
export function After({ desk }: { desk: Desk }) {
  const session = desk.session.value;
  const agreed = useLiveOf(
    () => desk.session.value?.id ?? '',
    (id) => () => agreedIn(id),
  ).value;
  if (!session) return null;
  const set = (energy: (typeof levels)[number] | 0) => written(() => changeSession(session.id, { energy }));
  const note: Step['field'] = {
    label: sayAround().lateNote,
    draft: 'note',
    done: say().keepNote,
    stays: true,
    keep: async (words, alone) => {
      await keepNote(desk, session.clientId, words, alone);
      return undefined;
    },
  };
  const energy: Step = {
    forCoach: true,
    cues: [sayAround().energyAsk],
    choices: levels.map((level) => ({ words: sayAround().energies[level - 1] ?? '', act: () => set(level) })),
    row: true,
    skip: { words: sayAround().skip, act: () => set(0) },
    field: note,
  };
  const on: Step = {
    forCoach: true,
    cues: [sayAround().afterwards],
    choices: [
      { words: sayAround().nextCall, next: true, act: () => moveOn(desk, false) },
      { words: sayAround().thatWasIt, act: () => moveOn(desk, true) },
      ...(agreed?.length ? [{ words: sayAround().recap, act: () => desk.enter('recap', session.id, 'remember') }] : []),
    ],
    field: note,
  };
  const asked = session.energy === undefined;
  return <StepScreen desk={desk} place={{ flow: 'after', about: session.id, step: asked ? 'energy' : 'on' }} step={asked ? energy : on} />;
}
