import { useSignal } from '@preact/signals';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { goneIn, ImportCounts } from './ImportCounts.tsx';
import { type ImportState, importing } from './import-state.ts';
import { Unlock } from './Unlock.tsx';

interface Props {
  title?: string;
  text?: string;
}

/** Brings an archive or a copy in: a file is chosen, what would change is shown, and only then anything is written. */
export function ImportSection({ title = sayNotebook().importTitle, text = sayNotebook().importText }: Props) {
  const state = useSignal<ImportState>({ step: 'idle' });
  const bringBack = useSignal(false);
  const { read, unlock, bringIn, leave } = importing(state);
  const choose = (file: File) => {
    bringBack.value = false;
    void read(file);
  };

  const { value } = state;
  const busy = value.step === 'reading' || value.step === 'writing';
  return (
    <section
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) choose(file);
      }}
    >
      <h2 id="import-title">{title}</h2>
      <p>{text}</p>
      {value.step === 'locked' && <Unlock lock={value.lock} found={value.found} onUnlock={unlock} onLeave={leave} />}
      {value.step !== 'preview' && value.step !== 'locked' && (
        <ChooseFile words={busy ? sayNotebook().importReading : sayNotebook().importButton} disabled={busy} onChoose={choose} />
      )}
      <ImportOutcome state={value} />
      {value.step === 'preview' && (
        <>
          {goneIn(value.counts) > 0 && (
            <label class="tick">
              <input
                type="checkbox"
                checked={bringBack.value}
                onChange={(event) => {
                  bringBack.value = event.currentTarget.checked;
                }}
              />
              {sayNotebook().bringBack}
            </label>
          )}
          <p class="actions">
            <button type="button" class="next" onClick={() => bringIn(bringBack.value)}>
              {sayNotebook().importDo}
            </button>
            <button type="button" class="quiet" onClick={leave}>
              {sayAround().cancel}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

/** What became of a file that was chosen, for whoever reads or listens. */
export function ImportOutcome({ state }: { state: ImportState }) {
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
    return <Alert message={sayNotebook().importFailed} />;
  }
  return (
    <div role="status">
      {state.step === 'preview' && (
        <>
          <p>{sayNotebook().importPreview}</p>
          <ImportCounts result={state.counts} />
        </>
      )}
      {state.step === 'nothing-new' && <p class="note">{sayNotebook().importNothing}</p>}
      {state.step === 'done' && (
        <>
          <p class="note">{sayNotebook().importDone}</p>
          <ImportCounts result={state.counts} />
        </>
      )}
    </div>
  );
}
