import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { inWorker } from '../../../lib/actions/archive/in-worker.ts';
import type { Downloads } from '../../../lib/actions/backup/make-copy.ts';
import { newMark, readName } from '../../../lib/domain/backup/names.ts';
import { sayBackup } from '../../../lib/languages/backup.ts';
import { chooseFolder, filesIn, foldersPossible } from '../../../lib/platform/backup/folder.ts';
import { type BackupPlan, planBackup } from '../../../lib/store/backup.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Beside } from './Beside.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

const locks = ['key', 'passphrase', 'plain'] as const;

interface Props {
  downloads: Downloads;
  /** Of the series that this installation made before. */
  marks: readonly string[];
  /** Nothing is kept here yet: copies of before may be wanted. */
  empty: boolean;
  onDone(): void;
  /** The coach wants what is in these files first. */
  onRestore(files: readonly File[]): void;
  /** When something stands already. */
  onLeave?: (() => void) | undefined;
}

/** Where copies are to go, and what lies there of others. Among the downloads it cannot be looked at. */
interface Standing {
  folder?: FileSystemDirectoryHandle;
  files: readonly File[];
}

/** Who can open the copies, then where they go. Nothing is kept before the place is chosen. */
export function SetUp({ downloads, marks, empty, onDone, onRestore, onLeave }: Props) {
  const lock = useSignal<BackupPlan['lock']>('key');
  const known = useSignal(false);
  const key = useSignal<{ recipient: string; identity: string } | undefined>(undefined);
  const mark = useRef(newMark()).current;
  const stands = useSignal<Standing | undefined>(undefined);
  const message = useSignal<'downloadsRefused' | 'setUpFailed' | undefined>(undefined);
  const its = sayBackup();
  const ready = lock.value === 'passphrase' || known.value;

  const begin = async (folder: FileSystemDirectoryHandle | undefined) => {
    const recipient = lock.value === 'key' ? { recipient: key.value?.recipient ?? '' } : {};
    const place = folder ? 'folder' : 'downloads';
    await planBackup({ place, lock: lock.value, ...recipient, ...(folder ? { folder } : {}) }, mark);
    key.value = undefined;
    onDone();
  };
  const tried = (work: () => Promise<void>) => async () => {
    message.value = undefined;
    try {
      await work();
    } catch (error) {
      console.warn('Aparté could not set backups up', error);
      message.value = 'setUpFailed';
    }
  };
  // First thing after the click: the browser asks the coach.
  const inFolder = tried(async () => {
    const folder = await chooseFolder();
    if (!folder) return;
    const others = (name: string) => {
      const copy = readName(name);
      return copy !== undefined && !marks.includes(copy.mark ?? '');
    };
    const files = await filesIn(folder, others);
    if (files.length === 0) await begin(folder);
    else stands.value = { folder, files };
  });
  const inDownloads = tried(async () => {
    if (!(await downloads.askToDownload())) message.value = 'downloadsRefused';
    else if (empty) stands.value = { files: [] };
    else await begin(undefined);
  });

  return (
    <section aria-labelledby="set-up-title">
      <h2 id="set-up-title">{its.setUpTitle}</h2>
      <fieldset class="locks">
        <legend>{its.lock}</legend>
        {locks.map((one) => (
          <div key={one} class="setting ticked">
            <label class="tick">
              <input
                type="radio"
                name="lock"
                checked={lock.value === one}
                aria-describedby={`lock-${one}-why`}
                onChange={() => {
                  lock.value = one;
                  known.value = false;
                }}
              />
              {its.locks[one]}
            </label>
            <p class="why" id={`lock-${one}-why`}>
              {its.locksWhy[one]}
            </p>
          </div>
        ))}
      </fieldset>
      {lock.value === 'key' && !key.value && (
        <button
          type="button"
          class="next"
          onClick={async () => {
            key.value = await inWorker('newKey', undefined);
          }}
        >
          {its.makeKey}
        </button>
      )}
      {lock.value === 'key' && key.value && <RecoverySheet identity={key.value.identity} mark={mark} />}
      {((lock.value === 'key' && key.value) || lock.value === 'plain') && (
        <label class="tick">
          <input
            type="checkbox"
            checked={known.value}
            onChange={(event) => {
              known.value = event.currentTarget.checked;
            }}
          />
          {lock.value === 'key' ? its.sheetKept : its.plainKnown}
        </label>
      )}
      {ready && stands.value && (
        <Beside files={stands.value.files} onRestore={onRestore} onBegin={tried(() => begin(stands.value?.folder))} />
      )}
      {ready && !stands.value && (
        <div class="places">
          <h3>{its.where}</h3>
          {foldersPossible() && <Place why={its.folderWhy} words={its.folder} first onChoose={inFolder} />}
          <Place why={its.downloadsWhy} words={its.downloads} first={!foldersPossible()} onChoose={inDownloads} />
        </div>
      )}
      {message.value && <Alert message={its[message.value]} />}
      {onLeave && (
        <button type="button" class="quiet" onClick={onLeave}>
          {its.leave}
        </button>
      )}
    </section>
  );
}

interface PlaceProps {
  words: string;
  why: string;
  first: boolean;
  onChoose(): void;
}

function Place({ words, why, first, onChoose }: PlaceProps) {
  return (
    <div class="place">
      <button type="button" class={first ? 'next' : 'second'} onClick={onChoose}>
        {words}
      </button>
      <p class="why">{why}</p>
    </div>
  );
}
