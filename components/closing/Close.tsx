import { useEffect } from 'preact/hooks';
import { historyOf, oneHomework } from '../../lib/store/homework.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import { useLive } from '../ui/use-live.ts';
import type { CloseContext } from './context.ts';
import { isCloseStep, steps } from './steps.tsx';

/** The close of one homework (product §4): doubt, odds, what raises them, if–then, teach-back. */
export function Close({ desk, place, bare = false }: MomentProps) {
  const answer = useLive(() => {
    const id = desk.place.value?.about ?? '';
    return async () => {
      const homework = await oneHomework(id);
      return { id, homework, history: homework ? await historyOf(homework.clientId) : [] };
    };
  });
  const found = answer.value?.id === place.about ? answer.value : undefined;
  const lost = found !== undefined && !found.homework;
  useEffect(() => {
    if (lost) desk.leave(); // deleted meanwhile, or from a place that this version does not know
  }, [desk, lost]);
  if (!found?.homework || !isCloseStep(place.step)) return null;
  const context: CloseContext = { desk, homework: found.homework, history: found.history, voice: desk.voice, bare };
  return <StepScreen desk={desk} place={place} step={{ about: found.homework.words, ...steps[place.step](context) }} bare={bare} />;
}
