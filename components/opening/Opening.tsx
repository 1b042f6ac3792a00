import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Homework } from '../../lib/domain/entry.ts';
import { sessionNow } from '../../lib/domain/open.ts';
import type { Offer } from '../../lib/state/desk.ts';
import { practiceSetting } from '../../lib/state/practice.ts';
import { historyOf, oneHomework } from '../../lib/store/homework.ts';
import { latestSession } from '../../lib/store/sessions.ts';
import type { Telling } from '../diagnosis/context.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import { useLiveOf } from '../ui/use-live.ts';
import { openingStep } from './steps.ts';

/** How one homework went (method.md §3), and when it was not done, what got in the way, whose part, and a stance on purpose (§5). */
export function Opening({ desk, place, bare = false }: MomentProps) {
  const found = useLiveOf(
    () => desk.place.value?.about ?? '',
    (id) => async () => {
      const homework = await oneHomework(id);
      const of = homework?.clientId ?? '';
      const [history, session] = await Promise.all([historyOf(of), latestSession(of)]);
      return { homework, history, session };
    },
  ).value;
  /** What was written here a moment ago: the next screen begins with it, before the database answers. */
  const newest = useSignal<Homework | undefined>(undefined);
  const last = useSignal<{ about: string; undo: Offer } | undefined>(undefined);

  const whose = desk.client.value?.id;
  const lost = found !== undefined && (!found.homework || (whose !== undefined && whose !== found.homework.clientId));
  useEffect(() => {
    if (lost) desk.leave(); // deleted meanwhile, or somebody else's: another window chose another person
  }, [desk, lost]);
  if (!found?.homework || lost) return null;

  const ahead = newest.value;
  const latest = (one: Homework) => (ahead?.id === one.id && ahead.updatedAt > one.updatedAt ? ahead : one);
  const telling: Telling = {
    desk,
    homework: latest(found.homework),
    history: found.history.map(latest),
    sessionId: sessionNow(found.session, Date.now()),
    voice: desk.voice,
    practice: practiceSetting(),
    bare,
    last,
    wrote: ({ after }) => {
      newest.value = after;
    },
  };
  const step = openingStep(telling, place.step);
  return (
    <>
      <StepScreen desk={desk} place={place} step={{ about: telling.homework.words, ...step }} bare={bare} />
      {!bare && last.value?.about === place.about && <Noted offer={last.value.undo} />}
    </>
  );
}

/** What was noted with the last key, in one quiet line, and its way back. */
function Noted({ offer }: { offer: Offer }) {
  return (
    <p class="noted small">
      <span>{offer.words()}</span>
      {offer.acts.map(({ words, act }) => (
        <button key={words()} type="button" class="quiet" onClick={() => act()}>
          {words()}
        </button>
      ))}
    </p>
  );
}
