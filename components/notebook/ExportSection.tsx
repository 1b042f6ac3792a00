import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Client, findClients } from '../../lib/domain/client.ts';
import { archiveName, writeArchive } from '../../lib/exchange/write.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { saveFile } from '../../lib/platform/download.ts';
import { pages } from '../../lib/store/pages.ts';
import { quietField } from '../ui/field.ts';

type State = { step: 'idle' | 'writing' | 'failed' | 'cancelled' } | { step: 'saved'; name: string };

/** Saves everything, or what there is about one person, as an archive. */
export function ExportSection({ people, empty }: { people: Client[]; empty: boolean }) {
  const whose = useSignal('');
  const state = useSignal<State>({ step: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);

  const save = async () => {
    const clientId = whose.value || undefined;
    const now = Date.now();
    running.current = new AbortController();
    state.value = { step: 'writing' };
    try {
      const pieces: string[] = [];
      for await (const piece of writeArchive(pages(clientId), now, running.current.signal)) pieces.push(piece);
      const name = archiveName(now, clientId);
      saveFile(name, new Blob(pieces, { type: 'application/json' }));
      state.value = { step: 'saved', name };
    } catch (error) {
      if (running.current.signal.aborted) {
        state.value = { step: 'cancelled' };
        return;
      }
      console.warn('Aparté could not write an archive', error);
      state.value = { step: 'failed' };
    }
  };

  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{sayNotebook().exportTitle}</h2>
      <p>{sayNotebook().exportText}</p>
      {empty ? (
        <p class="teach">{sayNotebook().exportNothing}</p>
      ) : (
        <div class="row">
          <label class="choice">
            <span>{sayNotebook().exportWho}</span>
            <select
              {...quietField}
              value={whose.value}
              onChange={(event) => {
                whose.value = event.currentTarget.value;
              }}
            >
              <option value="">{sayNotebook().exportAll}</option>
              {findClients(people, '').map((client) => (
                <option key={client.id} value={client.id} dir="auto">
                  {client.name}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="next" disabled={state.value.step === 'writing'} onClick={save}>
            {state.value.step === 'writing' ? sayNotebook().exporting : sayNotebook().exportButton}
          </button>
          {state.value.step === 'writing' && (
            <button type="button" class="quiet" onClick={() => running.current?.abort()}>
              {sayAround().cancel}
            </button>
          )}
        </div>
      )}
      <p role="status" class={state.value.step === 'saved' ? 'note' : ''}>
        {state.value.step === 'saved' && sayNotebook().exported(state.value.name)}
      </p>
      {state.value.step === 'failed' && (
        <p class="note" role="alert">
          {sayNotebook().exportFailed}
        </p>
      )}
    </section>
  );
}
