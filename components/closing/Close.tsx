import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CloseContext } from '../../lib/actions/close.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { historyOf, oneHomework } from '../../lib/store/homework.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import { useLiveOf } from '../ui/use-live.ts';
import { isCloseStep, steps } from './steps.tsx';

/** The close of one homework (method.md §4): doubt, odds, what raises them, if–then, teach-back. */
export function Close({ desk, place, bare = false }: MomentProps) {
  const found = useLiveOf(
    () => desk.place.value?.about ?? '',
    (id) => async () => {
      const homework = await oneHomework(id);
      return { homework, history: homework ? await historyOf(homework.clientId) : [] };
    },
  ).value;
  const latest = useSignal<Homework | undefined>(undefined);
  const lost = found !== undefined && !found.homework;
  useEffect(() => {
    if (lost) desk.leave(); // deleted meanwhile, or from a place that this version does not know
  }, [desk, lost]);
  if (!found?.homework || !isCloseStep(place.step)) return null;
  const { history } = found;
  const homework = latest.value?.id === place.about ? newer(found.homework, latest.value) : found.homework;
  const context: CloseContext = { desk, homework, latest, history, voice: desk.voice, bare };
  return <StepScreen desk={desk} place={place} step={{ about: homework.words, ...steps[place.step](context) }} bare={bare} />;
}

const newer = (a: Homework, b: Homework): Homework => (b.updatedAt > a.updatedAt ? b : a);
