import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { goneIn, ImportCounts } from './ImportCounts.tsx';
import { type ImportState, importing, isBusy } from './import-state.ts';
import { Progress } from './Progress.tsx';
import { Unlock } from './Unlock.tsx';

interface Props {
  title?: string;
  text?: string;
}

/** Brings an archive or a copy in: a file is chosen, what would change is shown, and only then anything is written. */
export function ImportSection({ title = sayNotebook().importTitle, text = sayNotebook().importText }: Props) {
  const state = useSignal<ImportState>({ step: 'idle' });
  const bringBack = useSignal(false);
  const { read, unlock, bringIn, cancel, leave, close } = useMemo(() => importing(state), [state]);
  useEffect(() => close, [close]);
  const { value } = state;
  const busy = isBusy(value);
  const choose = (file: File) => {
    if (busy) return;
    bringBack.value = false;
    void read(file);
  };

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
      {value.step !== 'preview' && value.step !== 'locked' && !busy && <ChooseFile words={sayNotebook().importButton} onChoose={choose} />}
      <ImportProgress state={value} onCancel={cancel} />
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

/** How far it is, while a file is read or brought in. */
export function ImportProgress({ state, onCancel }: { state: ImportState; onCancel(): void }) {
  if (state.step !== 'reading' && state.step !== 'writing') return null;
  const words = state.step === 'reading' ? sayNotebook().importReading : sayNotebook().importWriting;
  return <Progress words={words} done={state.done} onCancel={onCancel} />;
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
      {state.step === 'cancelled' && <p class="note">{sayNotebook().importCancelled}</p>}
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
