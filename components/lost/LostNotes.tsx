import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { goOn, lostNotes } from '../../lib/actions/lost-notes.ts';
import type { NotesMark } from '../../lib/domain/lost.ts';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import { dayInWords } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import { sayLost } from '../../lib/languages/lost.ts';
import { announce } from '../../lib/state/announce.ts';
import { today } from '../../lib/state/today.ts';
import { recordCount } from '../../lib/store/holdings.ts';
import { trouble, written } from '../../lib/store/trouble.ts';
import { useLive } from '../ui/use-live.ts';
import { Unopened } from './Unopened.tsx';

/** The browser has lost the notes, or cannot open them: what there was, that nothing was deleted, and the way back. Nothing when all is well. */
export function LostNotes({ onRestore }: { onRestore(): void }) {
  const lost = lostNotes.value;
  if (trouble.value === 'unopened') return <Unopened onRestore={onRestore} />;
  return lost ? <Lost lost={lost} onRestore={onRestore} /> : null;
}

/** It goes by itself once as much is here as there was: it was restored. */
function Lost({ lost, onRestore }: { lost: NotesMark; onRestore(): void }) {
  const going = useSignal(false);
  const here = useLive(() => recordCount).value;
  const restored = here !== undefined && here >= lost.records;
  useEffect(() => {
    if (restored) void written(goOn);
  }, [restored]);
  const its = sayLost();
  const day = (at: number) => dayInWords(wallAt(at).date, language(), today());
  const leave = async () => {
    going.value = true;
    if (await written(goOn)) announce(sayLost().wentOn);
    going.value = false;
  };
  return (
    <section class="note lost" role="alert" aria-labelledby="lost-title">
      <h2 id="lost-title">{its.title}</h2>
      <p>
        {its.was(lost.records, day(lost.at))} {its.why}
      </p>
      <p>
        {lost.copy ? its.copy[lost.copy.place](day(lost.copy.at)) : its.noCopy} {its.meanwhile}
      </p>
      <p class="actions">
        <button type="button" class="second" onClick={onRestore}>
          {lost.copy ? its.restore : its.file}
        </button>
        <button type="button" class="quiet" aria-disabled={going.value} onClick={leave}>
          {its.goOn}
        </button>
      </p>
    </section>
  );
}
