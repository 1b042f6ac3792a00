import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOBODY } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { oddsInDigits } from '../../lib/domain/odds.ts';
import { clock } from '../../lib/domain/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dueInShort, when } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import { announce } from '../../lib/state/announce.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { editField, entryFocus, openEdit, whoseField } from '../../lib/state/entry-fields.ts';
import { today } from '../../lib/state/today.ts';
import { bringBack, deleteEntry, setPrivate, type Taken } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import { CardFact, EntryEditor, HomeworkFacts, ToldFacts, Whose } from '../moments.ts';
import { useFocusAfter } from '../ui/use-focus-after.ts';

/** One line of the list: when, the words, what is not as usual; or its editor with all that can be done; or, once deleted, the way back. */
export function EntryLine({ desk, entry }: { desk: Desk; entry: Taken }) {
  const item = useRef<HTMLLIElement>(null);
  const focusAfter = useFocusAfter(item);
  const edit = openEdit(desk.steps.value, entry.id);
  const gone = entry.deletedAt !== undefined;
  useLayoutEffect(() => {
    if (!gone && desk.takesFocus(entryFocus(entry.id))) item.current?.querySelector<HTMLElement>('.entry-words')?.focus();
  }, [desk, entry.id, gone]);

  const remove = async () => {
    focusAfter('.undo');
    desk.undoable.value = [...desk.undoable.value, { kind: entry.kind, id: entry.id }];
    if (!(await written(() => deleteEntry(entry.kind, entry.id)))) return;
    if (edit) desk.close(edit.field);
    announce(sayAround().deleted);
  };

  if (edit && !gone) {
    const leave = () => {
      focusAfter('.entry-words');
      desk.close(edit.field);
    };
    return (
      <li ref={item} class="entry open">
        <EntryEditor key={edit.field} desk={desk} entry={entry} field={edit.field} basedOn={edit.basedOn} onLeave={leave} />
        <Behind desk={desk} entry={entry} onDelete={remove} />
      </li>
    );
  }

  if (gone) {
    const undo = async () => {
      focusAfter('.entry-words');
      if (!(await written(() => bringBack(entry.kind, entry.id)))) return;
      desk.undoable.value = desk.undoable.value.filter(({ id }) => id !== entry.id);
      announce(sayAround().broughtBack);
    };
    return (
      <li ref={item} class="entry gone">
        <p dir="auto" class="gone-words">
          {entry.words}
        </p>
        <p class="facts">
          <span>{sayAround().deleted}</span>
          <button type="button" class="quiet undo" aria-label={sayAround().undoOf(entry.words)} onClick={undo}>
            {sayAround().undo}
          </button>
        </p>
      </li>
    );
  }

  const undecided = entry.clientId === NOBODY;
  return (
    <li ref={item} class={entry.kind === 'homework' ? 'entry promised' : 'entry'}>
      <div class="row">
        <time dateTime={new Date(entry.at).toISOString()}>{stamp(desk, entry)}</time>
        <button
          type="button"
          class="entry-words"
          aria-label={sayAround().edit(entry.words)}
          onClick={() => desk.open(editField(entry), entry.words)}
        >
          <span class="row-words" dir="auto">
            {entry.words}
          </span>
        </button>
        <span class="row-facts">{rowFacts(entry)}</span>
        {undecided && <WhoseButton desk={desk} entry={entry} />}
      </div>
      {desk.isOpen(whoseField(entry.id)) && <Whose desk={desk} entry={entry} />}
    </li>
  );
}

/** Of the session under way its minute, else as any moment. */
function stamp(desk: Desk, { sessionId, at }: Taken): string {
  const session = desk.running.value;
  return session && sessionId === session.id ? sayAround().minute(clock(session, at, 0).minutes) : when(at);
}

/** What is not as usual, in few words: how it went, else for when and at what odds; that it is for the coach alone. */
function rowFacts(entry: Taken): string {
  if (entry.kind === 'note') return entry.private ? sayAround().onlyYou : '';
  const { when: due, readings, report, unread = [] } = entry as Homework;
  const told = report?.fate?.as ?? report?.outcome;
  if (told) return sayAround().told[told];
  const odds = readings?.at(-1);
  const days = unread.map(({ text }) => `${text} · ${sayClosing().dayGuessed}`);
  return [...days, ...(due ? [dueInShort(due, language(), today())] : []), ...(odds ? [oddsInDigits(odds)] : [])].join(' · ');
}

/** What can be done with an entry, behind its line. */
function Behind({ desk, entry, onDelete }: { desk: Desk; entry: Taken; onDelete(): unknown }) {
  return (
    <>
      <div class="facts">
        {entry.kind === 'homework' && <HomeworkFacts desk={desk} homework={entry as Homework} />}
        {entry.kind === 'homework' && <ToldFacts desk={desk} homework={entry as Homework} />}
        {entry.kind === 'note' && (
          <button
            type="button"
            class="quiet"
            aria-pressed={entry.private === true}
            onClick={() => written(() => setPrivate(entry.id, !entry.private))}
          >
            {sayAround().private}
          </button>
        )}
        {entry.card && <CardFact id={entry.card} />}
        {entry.clientId !== NOBODY && <WhoseButton desk={desk} entry={entry} />}
        <button type="button" class="quiet destroys" aria-label={sayAround().deleteOf(entry.words)} onClick={onDelete}>
          {sayAround().delete}
        </button>
      </div>
      {entry.clientId !== NOBODY && desk.isOpen(whoseField(entry.id)) && <Whose desk={desk} entry={entry} />}
    </>
  );
}

function WhoseButton({ desk, entry }: { desk: Desk; entry: Taken }) {
  const field = whoseField(entry.id);
  const owner = desk.people.value?.find((client) => client.id === entry.clientId);
  // The header already says who the coach is with.
  const shown = owner?.id === desk.client.value?.id ? sayAround().move : owner?.name;
  return (
    <button
      type="button"
      class={entry.clientId === NOBODY ? 'quiet undecided' : 'quiet owner'}
      aria-expanded={desk.isOpen(field)}
      aria-label={owner ? sayAround().moveFrom(owner.name) : sayAround().whoseOf(entry.words)}
      onClick={() => (desk.isOpen(field) ? desk.close(field) : desk.open(field))}
    >
      <bdi>{owner ? shown : sayAround().whose}</bdi>
    </button>
  );
}
