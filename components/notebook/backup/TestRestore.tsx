import { useSignal } from '@preact/signals';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { sayNotebook } from '../../../lib/messages/notebook/index.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { ImportOutcome } from '../ImportSection.tsx';
import { type ImportState, importing } from '../import-state.ts';
import { Unlock } from '../Unlock.tsx';

/** A restore that stops before it would write: proves that a copy is good. */
export function TestRestore() {
  const state = useSignal<ImportState>({ step: 'idle' });
  const { read, unlock, leave } = importing(state, true);
  const its = sayBackup();
  const { value } = state;
  const busy = value.step === 'reading';
  return (
    <section aria-labelledby="test-title">
      <h2 id="test-title">{its.testTitle}</h2>
      <p>{its.testText}</p>
      {value.step === 'locked' ? (
        <Unlock lock={value.lock} found={value.found} onUnlock={unlock} onLeave={leave} />
      ) : (
        <ChooseFile words={busy ? sayNotebook().importReading : its.testButton} disabled={busy} onChoose={read} />
      )}
      {value.step === 'proved' ? (
        <p class="note" role="status">
          {its.proved(its.holds(value.tally.people, value.tally.sessions, value.tally.notes, value.tally.homework))}
        </p>
      ) : (
        <ImportOutcome state={value} />
      )}
    </section>
  );
}
