import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Client } from '../../lib/domain/client.ts';
import { findClients } from '../../lib/domain/people.ts';
import { ArchiveError } from '../../lib/exchange/read.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';
import { saveArchive } from './save-archive.ts';
import { WrongRecord } from './WrongRecord.tsx';

type State =
  | { step: 'idle' | 'writing' | 'failed' | 'cancelled' }
  | { step: 'saved'; name: string }
  | { step: 'unsound'; where: string; id?: string };

/** Saves everything, or what there is about one person, as an archive. */
export function ExportSection({ people, empty }: { people: Client[]; empty: boolean }) {
  const whose = useSignal('');
  // In the coach's own copy they are wanted; in one person's file, which may be handed over, only when that is said.
  const privateNotes = useSignal(true);
  const guardRails = useSignal(true);
  const state = useSignal<State>({ step: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);

  const save = async () => {
    const stop = new AbortController();
    running.current = stop;
    state.value = { step: 'writing' };
    try {
      const wanted = { clientId: whose.value || undefined, privateNotes: privateNotes.value, guardRails: guardRails.value };
      state.value = { step: 'saved', name: await saveArchive(wanted, stop.signal) };
    } catch (error) {
      if (!stop.signal.aborted) console.warn('Aparté could not write an archive', error);
      const found = error instanceof ArchiveError ? error.found : undefined;
      if (found && 'where' in found) state.value = { ...found, step: 'unsound' };
      else state.value = { step: stop.signal.aborted ? 'cancelled' : 'failed' };
    }
  };

  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{sayNotebook().exportTitle}</h2>
      <p>{sayNotebook().exportText}</p>
      {empty ? (
        <p class="teach">{sayNotebook().exportNothing}</p>
      ) : (
        <>
          <label class="choice">
            <span>{sayNotebook().exportWho}</span>
            <select
              {...quietField()}
              value={whose.value}
              onChange={(event) => {
                whose.value = event.currentTarget.value;
                privateNotes.value = whose.value === '';
                guardRails.value = whose.value === '';
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
          <Apart
            wanted={privateNotes}
            name="private"
            label={sayNotebook().exportPrivate}
            why={whose.value ? sayNotebook().exportPrivateOne : sayNotebook().exportPrivateAll}
          />
          <Apart
            wanted={guardRails}
            name="guard-rails"
            label={sayNotebook().exportGuardRails}
            why={whose.value ? sayNotebook().exportGuardRailsOne : sayNotebook().exportGuardRailsAll}
          />
          <div class="row">
            <button type="button" class="next" disabled={state.value.step === 'writing'} onClick={save}>
              {state.value.step === 'writing' ? sayNotebook().exporting : sayNotebook().exportButton}
            </button>
            {state.value.step === 'writing' && (
              <button type="button" class="quiet" onClick={() => running.current?.abort()}>
                {sayAround().cancel}
              </button>
            )}
          </div>
        </>
      )}
      <p role="status" class={state.value.step === 'saved' ? 'note' : ''}>
        {state.value.step === 'saved' && sayNotebook().exported(state.value.name)}
      </p>
      {state.value.step === 'unsound' && (
        <>
          <Alert message={sayNotebook().exportUnsound} />
          <WrongRecord where={state.value.where} id={state.value.id} />
        </>
      )}
      {state.value.step === 'failed' && <Alert message={sayNotebook().exportFailed} />}
    </section>
  );
}

interface ApartProps {
  wanted: Signal<boolean>;
  name: string;
  label: string;
  why: string;
}

/** What stands apart in the file, and whether it is in it. */
function Apart({ wanted, name, label, why }: ApartProps) {
  return (
    <div class="setting ticked">
      <label class="tick">
        <input
          type="checkbox"
          checked={wanted.value}
          aria-describedby={`${name}-why`}
          onChange={(event) => {
            wanted.value = event.currentTarget.checked;
          }}
        />
        {label}
      </label>
      <p class="why" id={`${name}-why`}>
        {why}
      </p>
    </div>
  );
}
