import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readName } from '../../../lib/domain/backup/names.ts';
import type { Copy } from '../../../lib/exchange/copies.ts';
import type { Opener } from '../../../lib/exchange/lock.ts';
import { sayAround } from '../../../lib/messages/around/index.ts';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { chooseFolder, filesIn, foldersPossible, mayWrite } from '../../../lib/platform/backup/folder.ts';
import { Alert } from '../../ui/Alert.tsx';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { ChooseFiles } from '../ChooseFile.tsx';
import { ImportSteps, useImport } from '../ImportSection.tsx';
import { isBusy } from '../import-state.ts';
import { Unlock } from '../Unlock.tsx';
import { CopyList, type Known } from './CopyList.tsx';
import { type Found, offered, openerOf, type RestoreState, restoring } from './restore-state.ts';

interface Props {
  known: Known;
  /** The folder that copies go to, if it is one. */
  folder: FileSystemDirectoryHandle | undefined;
  /** Files that were found while copies were set up: looked at, at once. */
  files: readonly File[] | undefined;
}

const copiesOf = (folder: FileSystemDirectoryHandle) => filesIn(folder, (name) => readName(name) !== undefined);

async function inFolder(folder: FileSystemDirectoryHandle | undefined): Promise<File[] | undefined> {
  return folder && copiesOf(folder);
}

async function inOurs(folder: FileSystemDirectoryHandle): Promise<File[]> {
  if (!(await mayWrite(folder, true))) throw new DOMException('The folder may not be read.', 'NotAllowedError');
  return copiesOf(folder);
}

/** All the copies of a place, or one file; then, as with any archive, what it would bring, and only then anything is written. */
export function Restore({ known, folder, files }: Props) {
  const looking = useSignal<RestoreState>({ step: 'idle' });
  const { state, acts } = useImport();
  const place = useRef<HTMLElement>(null);
  useKeepFocus(place);
  const { look, unlock, choose, leave } = useRef(restoring(looking)).current;
  const its = sayBackup();
  useLayoutEffect(() => {
    if (!files) return;
    place.current?.scrollIntoView();
    void look(async () => files);
  }, [files, look]);

  /** One file is what is meant; of several the coach chooses. */
  const take = (chosen: readonly File[]) => {
    void acts.leave();
    const [file] = chosen;
    if (chosen.length === 1 && file) {
      leave();
      void acts.read(file);
    } else void look(async () => chosen);
  };
  const open = (found: Found, copy: Copy) => {
    const opener = openerOf(found, copy);
    void (opener ? acts.open(copy.files[0], opener) : acts.read(copy.files[0]));
  };

  const found = looking.value;
  const { step } = state;
  const looks = found.step === 'looking';
  const busy = looks || isBusy(state);
  /** One of them is looked into: the others wait out of sight. */
  const inside = step === 'locked' || step === 'preview' || isBusy(state);
  return (
    <section
      ref={place}
      aria-labelledby="import-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (dropped.length > 0) take(dropped);
      }}
    >
      <h2 id="import-title">{its.restoreTitle}</h2>
      <p>{its.restoreText}</p>
      {!inside && found.step !== 'found' && (
        <div class="actions">
          {folder && (
            <button type="button" class="second" disabled={busy} onClick={() => look(() => inOurs(folder))}>
              {its.copies.here}
            </button>
          )}
          {foldersPossible() && (
            <button
              type="button"
              class={folder ? 'quiet' : 'second'}
              disabled={busy}
              onClick={() => look(async () => inFolder(await chooseFolder('read')))}
            >
              {its.copies.folder}
            </button>
          )}
          <ChooseFiles words={its.copies.files} disabled={busy} many look={foldersPossible() ? 'quiet' : 'second'} onChoose={take} />
        </div>
      )}
      <p role="status">{looks && its.copies.looking}</p>
      {found.step === 'nothing' && <Alert message={its.copies.none} />}
      {found.step === 'failed' && <Alert message={its.copies.failed} />}
      {found.step === 'found' && !inside && (
        <FoundCopies found={found} known={known} busy={busy} onUnlock={unlock} onChoose={choose} onOpen={open} onLeave={leave} />
      )}
      <ImportSteps state={state} acts={acts} />
    </section>
  );
}

interface FoundProps {
  found: Found;
  known: Known;
  busy: boolean;
  onUnlock(opener: Opener): void;
  onChoose(copy: Copy): void;
  onOpen(found: Found, copy: Copy): void;
  onLeave(): void;
}

/** The list; what opens them, as long as some are locked and none of those was opened; the way on. */
function FoundCopies({ found, known, busy, onUnlock, onChoose, onOpen, onLeave }: FoundProps) {
  const place = useRef<HTMLDivElement>(null);
  const its = sayBackup().copies;
  const copy = offered(found);
  const locked = found.copies.find(({ lock, held }) => lock !== 'plain' && !held)?.lock;
  const asks = locked !== undefined && locked !== 'plain' && (!found.opener || found.found !== undefined) && !found.opening;
  const ready = !asks && !found.opening;
  useLayoutEffect(() => {
    if (ready) place.current?.querySelector<HTMLElement>('.next')?.focus();
  }, [ready]);
  return (
    <div ref={place} class="place">
      <CopyList copies={found.copies} chosen={copy?.shut ? undefined : copy} known={known} onChoose={onChoose} />
      <p role="status">{found.opening && its.opening}</p>
      {(!asks || (copy && openerOf(found, copy))) && (
        <p class="actions">
          <button
            type="button"
            class={asks ? 'second' : 'next'}
            disabled={busy || found.opening || !copy || copy.shut}
            onClick={() => copy && onOpen(found, copy)}
          >
            {its.see}
          </button>
          {!asks && (
            <button type="button" class="quiet" onClick={onLeave}>
              {sayAround().cancel}
            </button>
          )}
        </p>
      )}
      {asks && (
        <Unlock
          lock={locked}
          all
          found={found.found}
          onUnlock={(secret) => onUnlock(locked === 'key' ? { kind: locked, identity: secret } : { kind: locked, passphrase: secret })}
          onLeave={onLeave}
        />
      )}
    </div>
  );
}
