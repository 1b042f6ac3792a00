import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { bringsAny, goneIn, ImportCounts } from './ImportCounts.tsx';
import { ImportPart } from './ImportPart.tsx';
import { type ImportState, importing } from './import-state.ts';
import { Unlock } from './Unlock.tsx';

/** Brings an archive or a copy in: a file is chosen, what would change is shown, and only then anything is written. */
export function ImportSection() {
  const state = useSignal<ImportState>({ step: 'idle' });
  const acts = useRef(importing(state)).current;
  const { step } = state.value;
  const busy = step === 'reading' || step === 'writing';
  return (
    <section
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) void acts.read(file);
      }}
    >
      <h2 id="import-title">{sayNotebook().importTitle}</h2>
      <p>{sayNotebook().importText}</p>
      {step !== 'preview' && step !== 'locked' && (
        <ChooseFile words={busy ? sayNotebook().importReading : sayNotebook().importButton} disabled={busy} onChoose={acts.read} />
      )}
      <ImportSteps state={state.value} acts={acts} />
    </section>
  );
}

interface StepsProps {
  state: ImportState;
  acts: ReturnType<typeof importing>;
}

/** From a file that was chosen to what became of it: what opens it, what it would bring, which part of that is wanted. */
export function ImportSteps({ state, acts }: StepsProps) {
  const bringBack = useSignal(false);
  const whole = state.step === 'preview' ? state.whole : undefined;
  useLayoutEffect(() => {
    bringBack.value = false;
  }, [bringBack, whole]);
  return (
    <>
      {state.step === 'locked' && <Unlock lock={state.lock} found={state.found} onUnlock={acts.unlock} onLeave={acts.leave} />}
      {whole && <ImportPart key={whole} whole={whole} onNarrow={acts.narrow} />}
      <ImportOutcome state={state} />
      {state.step === 'preview' && (
        <>
          {goneIn(state.counts) > 0 && (
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
            <button type="button" class="next" onClick={() => acts.bringIn(bringBack.value)}>
              {sayNotebook().importDo}
            </button>
            <button type="button" class="quiet" onClick={acts.leave}>
              {sayAround().cancel}
            </button>
          </p>
        </>
      )}
    </>
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
          {state.records === state.whole || bringsAny(state.counts) ? (
            <ImportCounts result={state.counts} />
          ) : (
            <p class="note">{sayNotebook().part.nothing}</p>
          )}
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
