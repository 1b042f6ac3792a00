import { useRef } from 'preact/hooks';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { ImportOutcome, ImportProgress, useImport } from '../ImportSection.tsx';
import { isBusy } from '../import-state.ts';
import { Unlock } from '../Unlock.tsx';

/** A restore that stops before it would write: proves that a copy is good. */
export function TestRestore() {
  const { state: value, acts } = useImport(true);
  const { read, unlock, cancel, leave } = acts;
  const its = sayBackup();
  const place = useRef<HTMLElement>(null);
  useKeepFocus(place);
  return (
    <section ref={place} aria-labelledby="test-title">
      <h2 id="test-title">{its.testTitle}</h2>
      <p>{its.testText}</p>
      {value.step === 'locked' ? (
        <Unlock lock={value.lock} found={value.found} onUnlock={unlock} onLeave={leave} />
      ) : (
        !isBusy(value) && <ChooseFile words={its.testButton} onChoose={read} />
      )}
      <ImportProgress state={value} onCancel={cancel} />
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
