import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import type { MergeCounts, MergeResult } from '../../lib/store/merge.ts';
import { homeworkLabel } from '../ui/homework-label.ts';
import { type ImportState, importing } from './import-state.ts';

/** Brings an archive in: a file is chosen, what would change is shown, and only then anything is written. */
export function ImportSection() {
  const state = useSignal<ImportState>({ step: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const { read, bringIn, leave } = importing(state);

  return (
    <section
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void read(file);
      }}
    >
      <h2 id="import-title">{sayNotebook().importTitle}</h2>
      <p>{sayNotebook().importText}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void read(file);
        }}
      />
      {state.value.step !== 'preview' && (
        <button
          type="button"
          class="second"
          disabled={state.value.step === 'reading' || state.value.step === 'writing'}
          onClick={() => input.current?.click()}
        >
          {state.value.step === 'reading' || state.value.step === 'writing' ? sayNotebook().importReading : sayNotebook().importButton}
        </button>
      )}
      <Outcome state={state.value} />
      {state.value.step === 'preview' && (
        <p class="actions">
          <button type="button" class="next" onClick={bringIn}>
            {sayNotebook().importDo}
          </button>
          <button type="button" class="quiet" onClick={leave}>
            {sayAround().cancel}
          </button>
        </p>
      )}
    </section>
  );
}

function Outcome({ state }: { state: ImportState }) {
  if (state.step === 'refused') {
    const { found } = state;
    return (
      <div class="note" role="alert">
        <p>{sayNotebook().archiveProblems[found.problem]}</p>
        {'where' in found && <blockquote dir="auto">{found.where}</blockquote>}
        <p>{sayNotebook().nothingChanged}</p>
      </div>
    );
  }
  if (state.step === 'failed') {
    return (
      <p class="note" role="alert">
        {sayNotebook().importFailed}
      </p>
    );
  }
  return (
    <div role="status">
      {state.step === 'preview' && (
        <>
          <p>{sayNotebook().importPreview}</p>
          <Counts result={state.counts} />
        </>
      )}
      {state.step === 'nothing-new' && <p class="note">{sayNotebook().importNothing}</p>}
      {state.step === 'done' && (
        <>
          <p class="note">{sayNotebook().importDone}</p>
          <Counts result={state.counts} />
        </>
      )}
    </div>
  );
}

const shown: (keyof MergeCounts)[] = ['added', 'changed', 'deleted', 'unchanged'];
const tables = ['clients', 'sessions', 'notes', 'homework', 'emergency'] as const;

function Counts({ result }: { result: MergeResult }) {
  const hasAny = (table: keyof MergeResult) => shown.some((count) => result[table][count] > 0);
  return (
    <table>
      <thead>
        <tr>
          <td />
          {shown.map((count) => (
            <th key={count} scope="col">
              {sayNotebook().importCounts[count]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.filter(hasAny).map((table) => (
          <tr key={table}>
            <th scope="row">{table === 'homework' ? homeworkLabel() : sayNotebook().importTables[table]}</th>
            {shown.map((count) => (
              <td key={count}>{result[table][count]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
