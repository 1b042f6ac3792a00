import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import type { Due } from '../../lib/domain/when/due.ts';
import { saidIn, takenDue, type When } from '../../lib/domain/when/find.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dueInShort } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { dueOf } from '../../lib/state/due.ts';
import { DueFields } from './DayFields.tsx';

/**
 * The day and time in what is being written, as chips: what is kept is always seen first, and a click puts it right. A day that was
 * guessed says so, and is kept only after a click. Nothing is there for words without a day.
 */
export function DueChips({ desk, text }: { desk: Desk; text: string }) {
  const now = Date.now();
  const { found, due: said } = saidIn(text, desk.voice.language, now);
  const correcting = useSignal(false);
  const chosen = desk.chosenDue;
  const due = dueOf(chosen.value, said);
  // It was chosen among these chips.
  useLayoutEffect(
    () => () => {
      desk.chosenDue.value = undefined;
    },
    [desk],
  );
  useLayoutEffect(() => {
    if (text !== '') return;
    chosen.value = undefined;
    correcting.value = false;
  }, [text]);
  if (text === '' || (found.length === 0 && !due)) return null;

  const all = found.map((one) => ({ due: takenDue(one), guesses: guesses(one) }));
  const shown = due && !all.some((one) => same(one.due, due)) ? [{ due, guesses: [] }, ...all] : all;
  const today = wallAt(now).date;
  return (
    <div class="chips">
      {shown.map((one) => {
        const kept = due !== undefined && same(one.due, due);
        const words = [dueInShort(one.due, language(), today), ...one.guesses].join(' · ');
        return (
          <button
            key={words}
            type="button"
            class="chip"
            aria-pressed={kept}
            aria-label={kept ? sayClosing().changeDue(words) : sayClosing().due(words)}
            onClick={() => {
              if (kept) correcting.value = !correcting.value;
              else chosen.value = one.due;
            }}
          >
            {words}
          </button>
        );
      })}
      {due && (
        <button type="button" class="quiet" onClick={() => (chosen.value = 'none')}>
          {sayClosing().noDue}
        </button>
      )}
      {correcting.value && due && (
        <DueFields
          due={due}
          onKept={(kept) => {
            chosen.value = kept;
            correcting.value = false;
          }}
        />
      )}
    </div>
  );
}

const guesses = ({ guess, timeGuessed }: When): string[] => [
  ...(guess ? [sayClosing().dayGuessed] : []),
  ...(timeGuessed ? [sayClosing().timeGuessed] : []),
];

const same = (a: Due, b: Due): boolean => a.date === b.date && a.time === b.time && a.deadline === b.deadline;
