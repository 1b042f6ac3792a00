import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Client } from '../../lib/domain/client.ts';
import { ArchiveError } from '../../lib/exchange/problem.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import { PeopleOptions } from './PeopleOptions.tsx';
import { Progress } from './Progress.tsx';
import { saveArchive } from './save-archive.ts';
import { WrongRecord } from './WrongRecord.tsx';

type State =
  | { step: 'idle' | 'failed' | 'cancelled' }
  /** From 0 to 1, in hundredths; undefined while nobody knows. */
  | { step: 'writing'; done?: number }
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
  const place = useRef<HTMLElement>(null);
  useKeepFocus(place);

  const save = async () => {
    const stop = new AbortController();
    running.current = stop;
    state.value = { step: 'writing' };
    const onProgress = (done: number) => {
      if (state.value.step === 'writing') state.value = { step: 'writing', done };
    };
    try {
      const wanted = { clientId: whose.value || undefined, privateNotes: privateNotes.value, guardRails: guardRails.value };
      state.value = { step: 'saved', name: await saveArchive(wanted, { signal: stop.signal, onProgress }) };
    } catch (error) {
      if (!stop.signal.aborted) console.warn('Aparté could not write an archive', error);
      const found = error instanceof ArchiveError ? error.found : undefined;
      if (found && 'where' in found) state.value = { ...found, step: 'unsound' };
      else state.value = { step: stop.signal.aborted ? 'cancelled' : 'failed' };
    }
  };

  return (
    <section ref={place} aria-labelledby="export-title">
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
              <PeopleOptions people={people} none={sayNotebook().exportAll} />
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
          {state.value.step === 'writing' ? (
            <Progress words={sayNotebook().exporting} done={state.value.done} onCancel={() => running.current?.abort()} />
          ) : (
            <button type="button" class="next" onClick={save}>
              {sayNotebook().exportButton}
            </button>
          )}
        </>
      )}
      <p role="status" class={state.value.step === 'saved' || state.value.step === 'cancelled' ? 'note' : ''}>
        {state.value.step === 'saved' && sayNotebook().exported(state.value.name)}
        {state.value.step === 'cancelled' && sayNotebook().exportCancelled}
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
