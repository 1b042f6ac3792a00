import { say } from '../lib/messages/language.ts';
import { assign } from '../lib/store/homework.ts';
import { written } from '../lib/store/trouble.ts';
import type { Desk } from './desk.ts';

interface Props {
  desk: Desk;
  keyTaken: boolean;
  onChooseKeys(): void;
}

/** One line of unfinished business at the bottom, the most pressing: what was just noted for another person, then a key that is taken. */
export function UnfinishedLine({ desk, keyTaken, onChooseKeys }: Props) {
  const moving = desk.toMove.value;
  const client = desk.client.value;
  if (moving && client && client.id !== moving.from.id) {
    const { entry, from } = moving;
    const done = () => {
      desk.toMove.value = undefined;
    };
    const move = async () => {
      if (await written(() => assign(entry.id, { id: client.id }))) done();
    };
    return (
      <p class="unfinished">
        <span>{say().staysWith(shortened(entry.words), from.name)}</span>
        <button type="button" class="quiet" onClick={move}>
          {say().moveTo(client.name)}
        </button>
        <button type="button" class="quiet" onClick={done}>
          {say().leaveIt}
        </button>
      </p>
    );
  }
  if (!keyTaken) return null;
  return (
    <p class="unfinished">
      <span>{say().keyTaken}</span>
      <button type="button" class="quiet" onClick={onChooseKeys}>
        {say().chooseKeys}
      </button>
    </p>
  );
}

function shortened(words: string): string {
  const line = words.split('\n', 1)[0] as string;
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
