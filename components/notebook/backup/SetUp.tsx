import { useSignal } from '@preact/signals';
import { newRecoveryKey } from '../../../lib/exchange/sealed.ts';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { chooseFolder, foldersPossible } from '../../../lib/platform/backup/folder.ts';
import { type BackupPlan, planBackup } from '../../../lib/store/backup.ts';
import type { Downloads } from '../../backup/make-copy.ts';
import { Alert } from '../../ui/Alert.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

const locks = ['key', 'passphrase', 'plain'] as const;

interface Props {
  downloads: Downloads;
  onDone(): void;
  /** When something stands already. */
  onLeave?: (() => void) | undefined;
}

/** Who can open the copies, then where they go. Nothing is kept before the place is chosen. */
export function SetUp({ downloads, onDone, onLeave }: Props) {
  const lock = useSignal<BackupPlan['lock']>('key');
  const known = useSignal(false);
  const key = useSignal<{ recipient: string; identity: string } | undefined>(undefined);
  const message = useSignal<'downloadsRefused' | 'setUpFailed' | undefined>(undefined);
  const its = sayBackup();
  const ready = lock.value === 'passphrase' || known.value;

  const choose = (place: BackupPlan['place']) => async () => {
    message.value = undefined;
    try {
      // First thing after the click: the browser asks the coach.
      const answer = place === 'folder' ? await chooseFolder() : await downloads.askToDownload();
      if (answer === undefined) return;
      if (answer === false) {
        message.value = 'downloadsRefused';
        return;
      }
      const recipient = lock.value === 'key' ? { recipient: key.value?.recipient ?? '' } : {};
      await planBackup({ place, lock: lock.value, ...recipient, ...(answer === true ? {} : { folder: answer }) });
      key.value = undefined;
      onDone();
    } catch (error) {
      console.warn('Aparté could not set backups up', error);
      message.value = 'setUpFailed';
    }
  };

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
            key.value = await newRecoveryKey();
          }}
        >
          {its.makeKey}
        </button>
      )}
      {lock.value === 'key' && key.value && <RecoverySheet identity={key.value.identity} />}
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
      {ready && (
        <div class="places">
          <h3>{its.where}</h3>
          {foldersPossible() && <Place why={its.folderWhy} words={its.folder} first onChoose={choose('folder')} />}
          <Place why={its.downloadsWhy} words={its.downloads} first={!foldersPossible()} onChoose={choose('downloads')} />
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
