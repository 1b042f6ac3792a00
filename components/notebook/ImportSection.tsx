import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { isWhole } from '../../lib/records/part.ts';
import { Alert } from '../ui/Alert.tsx';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { bringsAny, goneIn, ImportCounts } from './ImportCounts.tsx';
import { ImportPart } from './ImportPart.tsx';
import { type ImportState, importing, isBusy } from './import-state.ts';
import { Progress } from './Progress.tsx';
import { Unlock } from './Unlock.tsx';

/** An import on a page; it ends with it. @param trial see `importing` */
export function useImport(trial = false) {
  const state = useSignal<ImportState>({ step: 'idle' });
  const acts = useMemo(() => importing(state, trial), [state, trial]);
  useEffect(() => acts.close, [acts]);
  return { state: state.value, acts };
}

/** Brings an archive or a copy in: a file is chosen, what would change is shown, and only then anything is written. */
export function ImportSection() {
  const { state, acts } = useImport();
  const busy = isBusy(state);
  const place = useRef<HTMLElement>(null);
  useKeepFocus(place);
  return (
    <section
      ref={place}
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file && !busy) void acts.read(file);
      }}
    >
      <h2 id="import-title">{sayNotebook().importTitle}</h2>
      <p>{sayNotebook().importText}</p>
      {state.step !== 'preview' && state.step !== 'locked' && !busy && (
        <ChooseFile words={sayNotebook().importButton} onChoose={acts.read} />
      )}
      <ImportSteps state={state} acts={acts} />
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
  const people = state.step === 'preview' ? state.people : undefined;
  useLayoutEffect(() => {
    bringBack.value = false;
  }, [bringBack, people]);
  return (
    <>
      {state.step === 'locked' && <Unlock lock={state.lock} found={state.found} onUnlock={acts.unlock} onLeave={acts.leave} />}
      {people && <ImportPart key={people} people={people} onNarrow={acts.narrow} />}
      <ImportProgress state={state} onCancel={acts.cancel} />
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
          {isWhole(state.part) || bringsAny(state.counts) ? (
            <ImportCounts result={state.counts} />
          ) : (
            <p class="note">{sayNotebook().part.nothing}</p>
          )}
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
