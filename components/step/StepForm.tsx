import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cleanWords } from '../../lib/domain/text.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import { sayStep } from '../../lib/languages/step.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { fitHeight } from '../../lib/state/fit-height.ts';
import { keepRest } from '../../lib/state/keep-rest.ts';
import { goOn } from '../../lib/state/keys/early.ts';
import { type Stand, stepField } from '../../lib/state/place.ts';
import { Alert } from '../ui/Alert.tsx';
import { goesOn, quietField } from '../ui/field.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import type { StepField } from './step.ts';

interface Props {
  desk: Desk;
  place: Stand;
  field: StepField;
}

/** The one field of a step: kept as it is typed, and still there when the step is taken up again. */
export function StepForm({ desk, place, field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const busy = useRef(false);
  const writing = useRef(Promise.resolve());
  const draft = field.draft ?? stepField(place);
  useLayoutEffect(() => fitHeight(area.current as HTMLTextAreaElement), []);

  const submit = async (alone = false) => {
    const words = cleanWords(area.current?.value ?? '');
    if ('refused' in words) {
      const onward = words.refused === 'empty' ? (field.without ?? field.empty) : undefined;
      if (onward) onward();
      else message.value = sayRefusal(words, sayStep().empty);
      return;
    }
    if (busy.current) return;
    busy.current = true;
    if (field.stays) await keepAndGoOn(words.text, alone);
    else await goOn(keep(words.text, alone), area.current);
    busy.current = false;
  };

  /** Where more can be written, an Enter that comes while the last one is still being written is not lost. */
  const enter = (alone = false) => {
    if (field.stays) writing.current = writing.current.then(() => submit(alone));
    else void submit(alone);
  };

  /** @returns whether they are kept */
  const keep = async (words: string, alone: boolean) => {
    message.value = await field.keep(words, alone);
    return message.value === undefined;
  };

  const keepAndGoOn = async (words: string, alone: boolean) => {
    const whole = area.current as HTMLTextAreaElement;
    const raw = whole.value;
    if (await keep(words, alone)) keepRest(whole, raw, desk.drafts.value, draft);
  };

  return (
    <form
      class="capture"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <textarea
        ref={area}
        id={ENTRY_FIELD}
        class="words"
        rows={2}
        dir="auto"
        {...quietField()}
        aria-label={field.label}
        placeholder={field.label}
        defaultValue={desk.drafts.peek()?.text(draft) ?? field.begin ?? ''}
        onInput={(event) => {
          message.value = undefined;
          desk.drafts.value?.set(draft, event.currentTarget.value);
          fitHeight(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (!goesOn(event)) return;
          event.preventDefault();
          enter(event.altKey);
        }}
      />
      <div class="under">
        {field.without ? (
          <button type="button" class="quiet" onClick={() => field.without?.()}>
            {sayStep().skip}
          </button>
        ) : (
          <span />
        )}
        <button type="submit" class="next">
          {field.done}
        </button>
      </div>
      <Alert message={message.value} />
      <TroubleNote text={() => area.current?.value ?? ''} />
    </form>
  );
}
