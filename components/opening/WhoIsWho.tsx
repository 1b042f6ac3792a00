import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Client } from '../../lib/domain/client.ts';
import { findClients } from '../../lib/domain/people.ts';
import { cleanName } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import { announce } from '../../lib/state/announce.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { type Merged, mergePeople, parted, rename, turnIntoCode } from '../../lib/store/people.ts';
import { written } from '../../lib/store/trouble.ts';
import { Alert } from '../ui/Alert.tsx';
import { OneField } from '../ui/OneField.tsx';

/** Another name or a code for somebody, and two files that are one person's made one. Each can be undone. */
export function WhoIsWho({ desk, client }: { desk: Desk; client: Client }) {
  const id = useId();
  const message = useSignal<string | undefined>(undefined);
  /** Nobody else's name is here before it is asked for. */
  const choosing = useSignal(false);
  const its = sayAround().whoIsWho;
  const people = findClients(desk.people.value ?? [], '').filter((other) => other.id !== client.id);

  const offer = (words: () => string, undo: () => Promise<unknown>) => {
    desk.offer.value = { words, acts: [{ words: () => sayAround().undo, act: () => written(undo) }] };
    announce(words());
  };
  const renamed = (before: string) =>
    offer(
      () => sayAround().whoIsWho.renamed,
      () => rename(client.id, before),
    );
  const keepName = async (typed: string): Promise<boolean> => {
    const name = cleanName(typed);
    if ('refused' in name) {
      message.value = sayRefusal(name, sayAround().emptyName);
      return false;
    }
    let answer: Awaited<ReturnType<typeof rename>> | undefined;
    const done = await written(async () => {
      answer = await rename(client.id, name.text);
    });
    if (answer && 'taken' in answer) message.value = sayAround().another([answer.taken.name]);
    if (!done || !answer || 'taken' in answer) return false;
    message.value = undefined;
    renamed(answer.before);
    return true;
  };
  const code = async () => {
    let before = '';
    const done = await written(async () => {
      before = await turnIntoCode(client.id);
    });
    if (done) renamed(before);
  };
  const merge = async (otherId: string) => {
    let merged: Merged | undefined;
    await written(async () => {
      merged = await mergePeople(client.id, otherId);
    });
    const was = merged;
    if (!was) return;
    offer(
      () => sayAround().whoIsWho.merged(was.other.name),
      () => parted(was),
    );
  };
  return (
    <>
      <OneField
        key={client.name}
        desk={desk}
        field={`name:${client.id}`}
        label={its.name}
        hint={sayAround().personField}
        kept={client.name}
        onKeep={keepName}
      />
      <Alert message={message.value} />
      <p class="actions">
        <button type="button" class="quiet" onClick={code}>
          {its.code}
        </button>
        {people.length > 0 && (
          <button type="button" class="quiet" aria-expanded={choosing.value} onClick={() => (choosing.value = !choosing.value)}>
            {its.merge}
          </button>
        )}
      </p>
      {choosing.value && (
        <label class="choice" for={id}>
          <span>{its.same}</span>
          <select id={id} value="" onChange={(event) => event.currentTarget.value && merge(event.currentTarget.value)}>
            <option value="">{its.nobody}</option>
            {people.map((other) => (
              <option key={other.id} value={other.id} dir="auto">
                {other.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
