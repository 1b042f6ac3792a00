import { signal } from '@preact/signals';
import { Dexie, liveQuery, type Table } from 'dexie';
import { render } from 'preact';

interface Draft {
  id: number;
  text: string;
}

const db = new Dexie('floor', { chromeTransactionDurability: 'strict' });
db.version(1).stores({ drafts: 'id' });
const drafts: Table<Draft, number> = db.table('drafts');
const draftId = 1;
const text = signal('');

liveQuery(() => drafts.get(draftId)).subscribe((draft) => {
  text.value = draft?.text ?? '';
});

function keep(typed: string) {
  text.value = typed;
  void drafts.put({ id: draftId, text: typed });
}

function Field() {
  return (
    <form>
      <label>
        Words <textarea rows={2} value={text.value} onInput={(event) => keep(event.currentTarget.value)} />
      </label>
    </form>
  );
}

render(<Field />, document.getElementById('app') as HTMLElement);
performance.mark('caret-ready');
