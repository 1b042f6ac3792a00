import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { proposedDay } from '../../lib/domain/guard-rails/plan.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { findWhen, takenDue } from '../../lib/domain/when/find.ts';
import { plannedDay } from '../../lib/domain/when/planned.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dayInWords } from '../../lib/languages/dates.ts';
import { language, say } from '../../lib/languages/language.ts';
import { sayParting } from '../../lib/languages/parting.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { offerUndo } from '../../lib/state/notebook-undo.ts';
import { today } from '../../lib/state/today.ts';
import { keepRail, removeRail } from '../../lib/store/guard-rails.ts';
import { written } from '../../lib/store/trouble.ts';
import { Alert } from '../ui/Alert.tsx';
import { DraftField, textOf } from '../ui/DraftField.tsx';

interface Props {
  desk: Desk;
  clientId: string;
  /** One line and a day, after a call: how we will know can be said in the notebook. */
  brief?: boolean;
  /** Whether keeping it is the one next thing to do. */
  next?: boolean;
  onLeave?(): void;
}

/** The drafts of a plan that is being made with somebody. */
export const planField = (clientId: string, part: 'words' | 'by' | 'how'): DraftKey => `plan-${part}:${clientId}`;
const parts = ['words', 'by', 'how'] as const;

/** Which behaviour, by when, how we will know (method.md §7). A day in the words is the one proposed, and is seen before it is kept. */
export function PlanForm({ desk, clientId, brief = false, next = false, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const its = sayParting();
  const fields = { words: planField(clientId, 'words'), by: planField(clientId, 'by'), how: planField(clientId, 'how') };
  const words = useSignal(textOf(desk, fields.words) ?? '');
  const message = useSignal<string | undefined>(undefined);
  const made = useSignal(0);
  const proposed = proposedDay(findWhen(words.value, language(), Date.now()).map(takenDue), today());

  const keep = async (event?: Event) => {
    event?.preventDefault();
    const kept = cleanWords(textOf(desk, fields.words) ?? '');
    const how = cleanWords(textOf(desk, fields.how) ?? '');
    const by = plannedDay(form.current?.querySelector<HTMLInputElement>('[type="date"]')?.value, today());
    for (const one of [kept, how]) {
      if ('refused' in one && one.refused === 'too-long') {
        message.value = say().tooLong(one.length, one.limit);
        return;
      }
    }
    if ('refused' in kept || 'refused' in by) {
      message.value = 'refused' in by && !('refused' in kept) ? sayClosing().dayRefused[by.refused] : its.planEmpty;
      form.current?.querySelector<HTMLInputElement>('refused' in kept ? '[type="text"]' : '[type="date"]')?.focus();
      return;
    }
    let id = '';
    const done = await written(async () => {
      id = await keepRail<'plan'>({ kind: 'plan', clientId, words: kept.text, by: by.day, how: 'refused' in how ? '' : how.text });
    });
    if (!done) return;
    for (const part of parts) desk.close(fields[part]);
    words.value = '';
    message.value = undefined;
    made.value++;
    offerUndo(
      desk,
      () => sayParting().planKept(dayInWords(by.day, language(), today())),
      () => removeRail(id),
    );
    onLeave?.();
  };

  return (
    <form ref={form} class="plan-form" noValidate onSubmit={keep} onInput={() => (message.value = undefined)}>
      <DraftField
        key={`words ${made.value}`}
        desk={desk}
        field={fields.words}
        label={its.planWords}
        hint={its.planWordsHint}
        onText={(text) => (words.value = text)}
      />
      <DraftField key={`by ${made.value}`} desk={desk} field={fields.by} label={its.planBy} kind="day" initial={proposed} />
      {!brief && <DraftField key={`how ${made.value}`} desk={desk} field={fields.how} label={its.planHow} hint={its.planHowHint} />}
      <Alert message={message.value} />
      <p class="actions">
        <button type="submit" class={next ? 'next' : 'second'}>
          {its.keepPlan}
        </button>
        {onLeave && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              for (const part of parts) desk.close(fields[part]);
              onLeave();
            }}
          >
            {its.notNow}
          </button>
        )}
      </p>
    </form>
  );
}
