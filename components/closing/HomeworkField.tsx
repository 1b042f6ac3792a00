import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { NOBODY } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/homework.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { language, say } from '../../lib/messages/language.ts';
import { lines } from '../../lib/prompts/lines.ts';
import { log, whoseField } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { type Desk, HOMEWORK_FIELD } from '../desk.ts';
import { announce } from '../ui/announce.ts';
import { goesOn, quietField } from '../ui/field.ts';
import { fitHeight } from '../ui/fit-height.ts';
import { keysWork } from '../ui/keys-work.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';

/** The cue, and the field that takes the client's words: one Enter and they are logged. */
export function HomeworkField({ desk }: { desk: Desk }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const writing = useRef(Promise.resolve());
  const tookOver = useRef(false);

  // What was typed before the components were alive comes after what was kept. Until then nothing of it is kept: it would come back
  // here as if it had been typed before, and stand twice.
  useEffect(() => {
    void desk.draftsRead.then((drafts) => {
      const field = area.current as HTMLTextAreaElement;
      const kept = drafts.text(HOMEWORK_FIELD);
      tookOver.current = true;
      if (kept) {
        field.value = kept + field.value;
        field.setSelectionRange(field.value.length, field.value.length);
      }
      if (field.value !== (kept ?? '')) drafts.set(HOMEWORK_FIELD, field.value);
      fitHeight(field);
    }, withoutDrafts);
  }, [desk]);

  const changed = () => {
    const field = area.current as HTMLTextAreaElement;
    message.value = undefined;
    if (tookOver.current) desk.drafts.value?.set(HOMEWORK_FIELD, field.value);
    fitHeight(field);
  };

  /** One after the other: an Enter that comes while the last one is still being written is not lost. */
  const submit = () => {
    writing.current = writing.current.then(logNow);
  };

  const logNow = async () => {
    const field = area.current as HTMLTextAreaElement;
    const raw = field.value;
    const words = cleanWords(raw);
    if ('refused' in words) {
      message.value = words.refused === 'empty' ? say().empty : say().tooLong(words.length, words.limit);
      return;
    }
    const owner = desk.client.value?.id ?? NOBODY;
    const done = await written(async () => logged(await log(words.text, owner, await desk.draftsRead, HOMEWORK_FIELD)));
    if (!done) return;
    // Letters typed while it was being written stay.
    if (field.value.startsWith(raw)) field.value = field.value.slice(raw.length);
    if (field.value) desk.drafts.value?.set(HOMEWORK_FIELD, field.value);
    message.value = words.cleaned ? say().cleaned : undefined;
    fitHeight(field);
  };

  const logged = (record: Homework) => {
    desk.lastLogged = record.id;
    desk.toMove.value = undefined;
    if (record.clientId === NOBODY) desk.wantFocus(whoseField(record.id));
    desk.readSteps();
    announce(say().noted);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (goesOn(event)) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape') area.current?.blur();
  };

  return (
    <form
      class="capture"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1 class="cue">{lines.homework[language()]}</h1>
      <textarea
        ref={area}
        id={HOMEWORK_FIELD}
        class="words"
        rows={2}
        dir="auto"
        {...quietField}
        aria-label={say().inTheirWords}
        placeholder={say().inTheirWords}
        aria-describedby="homework-hint"
        onInput={changed}
        onKeyDown={onKeyDown}
      />
      <div class="under">
        <p class="small" id="homework-hint">
          {keysWork() ? say().outsideFields : say().logHint}
        </p>
        <button type="submit" class="next">
          {say().log}
        </button>
      </div>
      {message.value && (
        <p class="note" role="alert">
          {message.value}
        </p>
      )}
      <TroubleNote text={() => area.current?.value ?? ''} />
    </form>
  );
}

/** The desk shows why they cannot be read; the field goes on without them. */
function withoutDrafts(): void {}
