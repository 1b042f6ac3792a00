import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOBODY } from '../../lib/domain/client.ts';
import type { Kind } from '../../lib/domain/entry.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import type { Due } from '../../lib/domain/when/due.ts';
import { say } from '../../lib/languages/language.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import { announce } from '../../lib/state/announce.ts';
import { BARE, bareShown } from '../../lib/state/bare-field.ts';
import { CAPTURE, type Desk, ENTRY_FIELD, focusField } from '../../lib/state/desk.ts';
import { dueIn } from '../../lib/state/due.ts';
import { fitHeight } from '../../lib/state/fit-height.ts';
import { keepRest } from '../../lib/state/keep-rest.ts';
import { keysWork } from '../../lib/state/keys-work.ts';
import { signs, singleKeysOn } from '../../lib/state/preferences.ts';
import { type More, type Taken, take, whoseField } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLayer } from '../keys/use-layer.ts';
import { DueChips, Endings, KindSwitch } from '../moments.ts';
import { Alert } from '../ui/Alert.tsx';
import { goesOn, quietField } from '../ui/field.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { Cue } from './Cue.tsx';
import type { Way } from './Endings.tsx';

interface Props {
  desk: Desk;
  /** The field and no name, for when the client may be looking: homework, for the person the coach is with, unsaid. */
  bare?: boolean;
}

/** The cue, and the one field: what the client wants to do, or a note. One Enter and it is taken down. */
export function EntryField({ desk, bare = false }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const typed = useSignal('');
  const writing = useRef(Promise.resolve());
  /** Whose text is in the field. Until the kept drafts are read nothing is kept: it would come back as if typed before, and stand twice. */
  const shown = useRef<Kind | typeof BARE | undefined>(undefined);
  const typedIn = () => (bare ? BARE : desk.kind.value);

  // Before the first letter can come: one typed until the draft is known would be kept nowhere.
  useLayoutEffect(() => {
    if (bare || desk.takesFocus(ENTRY_FIELD)) focusField();
    void desk.draftsRead.then((drafts) => {
      const field = area.current;
      if (!field) return;
      const draft = typedIn();
      const kept = drafts.text(draft) ?? '';
      shown.current = draft;
      // What was typed before the components were alive comes after what was kept.
      if (kept) {
        field.value = kept + field.value;
        field.setSelectionRange(field.value.length, field.value.length);
      }
      if (field.value !== kept) drafts.set(draft, field.value);
      typed.value = field.value;
      fitHeight(field);
    }, withoutDrafts);
  }, [desk]);

  useSignalEffect(() => {
    const draft = typedIn();
    const field = area.current;
    if (!field || shown.current === undefined || shown.current === draft) return;
    shown.current = draft;
    field.value = desk.drafts.peek()?.text(draft) ?? '';
    typed.value = field.value;
    message.value = undefined;
    fitHeight(field);
  });

  const changed = () => {
    const field = area.current as HTMLTextAreaElement;
    message.value = undefined;
    typed.value = field.value;
    if (shown.current) desk.drafts.value?.set(shown.current, field.value);
    fitHeight(field);
  };

  /** One after the other: an Enter that comes while the last one is still being written is not lost. */
  const submit = (way: Way = 'agreed') => {
    desk.taking++;
    writing.current = writing.current.then(() => takeDown(way)).finally(() => desk.taking--);
  };

  const takeDown = async (way: Way) => {
    const field = area.current;
    if (!field) return; // the curtain came down first: the words wait in their draft
    const kind = bare ? 'homework' : desk.kind.value;
    const draft = typedIn();
    const raw = field.value;
    const words = cleanWords(raw);
    if ('refused' in words) {
      const session = desk.session.value;
      // Nothing else, after something was agreed: what comes next is the recap.
      if (raw === '' && nothingElse() && session) desk.enter('recap', session.id, 'remember');
      else message.value = sayRefusal(words, say().empty);
      return;
    }
    const owner = desk.client.value?.id ?? NOBODY;
    // A note has no day, nor has what is written under the curtain: there is no chip to see it by.
    const due = kind === 'homework' && !bare ? await dueIn(words.text, desk.voice.language, desk.chosenDue.value) : undefined;
    const more = kind === 'note' ? (way === 'private' ? ({ private: true } as const) : {}) : homeworkFacts(way, due);
    let entry: Taken | undefined;
    const done = await written(async () => {
      entry = await take(kind, words.text, owner, await desk.draftsRead, draft, more);
      taken(entry);
    });
    if (!done) return;
    keepRest(field, raw, desk.drafts.value, draft);
    message.value = words.cleaned ? say().cleaned : bare ? say().noted : undefined;
    typed.value = field.value;
    if (entry && (way === 'odds' || way === 'doubt')) desk.enter('close', entry.id, way);
  };

  /** They are asked for more, and a session is there to sum up. */
  const nothingElse = () => !bare && desk.kind.value === 'homework' && desk.another.value && desk.screen.value === 'during';

  const taken = (entry: Taken) => {
    desk.offer.value = undefined;
    desk.endCue();
    if (entry.clientId === NOBODY) {
      // Whose it is is asked under the field, also when the words were kept only once the screen had become another.
      if (!desk.isOpen(CAPTURE)) desk.open(CAPTURE);
      desk.wantFocus(whoseField(entry.id));
    } else if (!bare) desk.close(CAPTURE);
    desk.readSteps();
    if (entry.kind === 'homework') desk.another.value = true;
    announce(say().noted);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!goesOn(event)) return;
    event.preventDefault();
    submit(event.altKey ? 'private' : 'agreed');
  };
  const leave = () => {
    bareShown.value = false;
    area.current?.blur();
  };
  useLayer({ level: 'field', within: () => area.current, acts: { leave } });

  const homework = bare || desk.kind.value === 'homework';
  const hint = homework ? (typed.value === '' && nothingElse() ? say().elseHint : say().logHint) : say().noteHint;
  const capturing = desk.screen.value === 'capture';
  return (
    <form
      class="capture"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!bare && <Cue desk={desk} />}
      <textarea
        ref={area}
        id={ENTRY_FIELD}
        class="words"
        rows={2}
        dir="auto"
        {...quietField()}
        aria-label={homework ? say().inTheirWords : say().note}
        placeholder={homework ? say().inTheirWords : say().note}
        aria-describedby="homework-hint"
        onInput={changed}
        onKeyDown={onKeyDown}
      />
      <div class="under">
        {homework && !bare ? (
          <Endings desk={desk} empty={typed.value === ''} onWay={submit} />
        ) : (
          <button type="submit" class="next">
            {homework ? say().log : say().keepNote}
          </button>
        )}
        {!bare && (capturing ? <LeaveCapture desk={desk} /> : <KindSwitch desk={desk} />)}
      </div>
      {homework && !bare && <DueChips desk={desk} text={typed.value} />}
      <p class="small" id="homework-hint">
        {keysWork() && singleKeysOn.value ? say().outsideFields(signs.value.keys) : hint}
      </p>
      <Alert message={message.value} />
      <TroubleNote text={() => area.current?.value ?? ''} />
    </form>
  );
}

/** Back to where the coach was before the field was asked for; what is written in it waits. */
function LeaveCapture({ desk }: { desk: Desk }) {
  const leave = () => desk.close(CAPTURE);
  useLayer({ level: 'step', acts: { back: leave } });
  return (
    <button type="button" class="quiet" onClick={leave}>
      {say().back}
    </button>
  );
}

/** Whose idea it was is always said, so that a record without it is known to be older than the question (method.md §4.1). */
const homeworkFacts = (way: Way, due: Due | undefined): More => ({
  proposedBy: 'client',
  ...(due && { when: due }),
  ...(way === 'odds' || way === 'doubt' ? {} : { agreedAt: Date.now() }),
});

/** The desk shows why they cannot be read; the field goes on without them. */
function withoutDrafts(): void {}
