import { useSignal } from '@preact/signals';
import type { Homework } from '../../lib/domain/entry.ts';
import { unreadFields, withoutUnread } from '../../lib/domain/unread.ts';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dueInShort } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import { oddsInWords } from '../../lib/languages/odds.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { today } from '../../lib/state/today.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { UnreadDays } from '../ui/UnreadDays.tsx';
import { DueFields } from './DayFields.tsx';

/** What was agreed about a homework beside its words; the day can be put right here, and the close taken up again. */
export function HomeworkFacts({ desk, homework }: { desk: Desk; homework: Homework }) {
  const correcting = useSignal(false);
  const { when, readings, ifThen, report, unread } = homework;
  const odds = readings?.at(-1);
  return (
    <>
      {when && (
        <button
          type="button"
          class="quiet due"
          aria-expanded={correcting.value}
          aria-label={sayClosing().changeDue(dueInShort(when, language(), today()))}
          onClick={() => (correcting.value = !correcting.value)}
        >
          {dueInShort(when, language(), today())}
        </button>
      )}
      <UnreadDays of={homework} />
      {unread && !when && (
        <button type="button" class="quiet due" aria-expanded={correcting.value} onClick={() => (correcting.value = !correcting.value)}>
          {sayClosing().sayDay}
        </button>
      )}
      {odds && <span>{oddsInWords(odds, language())}</span>}
      {!report && (
        <button type="button" class="quiet" onClick={() => desk.enter('close', homework.id, 'doubt')}>
          {asksOdds() ? sayClosing().goOn : sayClosing().doubt}
        </button>
      )}
      {ifThen && (
        <span class="if-then" dir="auto">
          {ifThen}
        </span>
      )}
      {correcting.value && (when || unread) && (
        <DueFields
          due={when ?? { date: today() }}
          from={wallAt(homework.at).date}
          onKept={async (kept) => {
            if (await written(() => changeHomework(homework.id, (now) => ({ when: kept, unread: withoutUnread(now, ...unreadFields) }))))
              correcting.value = false;
          }}
        />
      )}
    </>
  );
}
