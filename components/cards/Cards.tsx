import { useMemo } from 'preact/hooks';
import { stageOpen } from '../../lib/state/cue-only.ts';
import { cardsUsedWith } from '../../lib/store/cards.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import { useLiveOf } from '../ui/use-live.ts';
import { runOf } from './run.ts';
import { isCardStep, steps } from './steps.tsx';

/** A picture card with a client, from the consent to their words (method.md §6). */
export function Cards({ desk, place, bare = false }: MomentProps) {
  const { run, change } = useMemo(() => runOf(desk, place), [desk, place.about, place.step]);
  const used = useLiveOf(
    () => desk.place.value?.about ?? '',
    (whose) => async () => (whose === '' ? [] : cardsUsedWith(whose)),
  );
  if (!isCardStep(place.step)) return null;
  // On the stage's own screens nothing of theirs is said; what they say is taken down all the same.
  const open = stageOpen.value;
  const step = steps[place.step]({ desk, place, run: run.value, change, last: open ? undefined : used.value?.[0], bare });
  return <StepScreen desk={desk} place={place} step={step} bare={bare && !open} />;
}
