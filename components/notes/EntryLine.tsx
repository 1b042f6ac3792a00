import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOBODY } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { say } from '../../lib/messages/language.ts';
import { bringBack, deleteEntry, setPrivate, type Taken } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { CardFact, EntryEditor, HomeworkFacts, ToldFacts, Whose } from '../moments.ts';
import { announce } from '../ui/announce.ts';
import { homeworkLabel } from '../ui/homework-label.ts';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import { when } from '../ui/when.ts';
import { editField, entryFocus, openEdit, whoseField } from './entry-fields.ts';

/** One line of the list: the words, when, whose; or its editor; or, once deleted, the way back. */
export function EntryLine({ desk, entry }: { desk: Desk; entry: Taken }) {
  const item = useRef<HTMLLIElement>(null);
  const focusAfter = useFocusAfter(item);
  const edit = openEdit(desk.steps.value, entry.id);
  const gone = entry.deletedAt !== undefined;
  useLayoutEffect(() => {
    if (!gone && desk.takesFocus(entryFocus(entry.id))) item.current?.querySelector<HTMLElement>('.entry-words')?.focus();
  }, [desk, entry.id, gone]);

  if (edit) {
    const leave = () => {
      focusAfter('.entry-words');
      desk.close(edit.field);
    };
    return (
      <li ref={item}>
        <EntryEditor key={edit.field} desk={desk} entry={entry} field={edit.field} basedOn={edit.basedOn} onLeave={leave} />
      </li>
    );
  }

  if (gone) {
    const undo = async () => {
      focusAfter('.entry-words');
      if (!(await written(() => bringBack(entry.kind, entry.id)))) return;
      desk.undoable.value = desk.undoable.value.filter(({ id }) => id !== entry.id);
      announce(say().broughtBack);
    };
    return (
      <li ref={item} class="entry gone">
        <p dir="auto" class="gone-words">
          {entry.words}
        </p>
        <p class="facts">
          <span>{say().deleted}</span>
          <button type="button" class="quiet undo" aria-label={say().undoOf(entry.words)} onClick={undo}>
            {say().undo}
          </button>
        </p>
      </li>
    );
  }

  const remove = async () => {
    focusAfter('.undo');
    desk.undoable.value = [...desk.undoable.value, { kind: entry.kind, id: entry.id }];
    if (await written(() => deleteEntry(entry.kind, entry.id))) announce(say().deleted);
  };
  return (
    <li ref={item} class={entry.kind === 'homework' ? 'entry promised' : 'entry'}>
      <button
        type="button"
        class="entry-words"
        dir="auto"
        aria-label={say().edit(entry.words)}
        onClick={() => desk.open(editField(entry), entry.words)}
      >
        {entry.words}
      </button>
      <div class="facts">
        <time dateTime={new Date(entry.at).toISOString()}>{when(entry.at)}</time>
        {entry.kind === 'homework' && <span class="unseen">{homeworkLabel()}</span>}
        {entry.kind === 'note' && (
          <button
            type="button"
            class="quiet"
            aria-pressed={entry.private === true}
            onClick={() => written(() => setPrivate(entry.id, !entry.private))}
          >
            {say().private}
          </button>
        )}
        {entry.card && <CardFact id={entry.card} />}
        {entry.kind === 'homework' && <HomeworkFacts desk={desk} homework={entry as Homework} />}
        {entry.kind === 'homework' && <ToldFacts desk={desk} homework={entry as Homework} />}
        <WhoseButton desk={desk} entry={entry} />
        <button type="button" class="quiet destroys" aria-label={say().deleteOf(entry.words)} onClick={remove}>
          {say().delete}
        </button>
      </div>
      {desk.isOpen(whoseField(entry.id)) && <Whose desk={desk} entry={entry} />}
    </li>
  );
}

function WhoseButton({ desk, entry }: { desk: Desk; entry: Taken }) {
  const field = whoseField(entry.id);
  const owner = desk.people.value?.find((client) => client.id === entry.clientId);
  // The header already says who the coach is with.
  const shown = owner?.id === desk.client.value?.id ? say().move : owner?.name;
  return (
    <button
      type="button"
      class={entry.clientId === NOBODY ? 'quiet undecided' : 'quiet owner'}
      aria-expanded={desk.isOpen(field)}
      aria-label={owner ? say().moveFrom(owner.name) : say().whoseOf(entry.words)}
      onClick={() => (desk.isOpen(field) ? desk.close(field) : desk.open(field))}
    >
      <bdi>{owner ? shown : say().whose}</bdi>
    </button>
  );
}
