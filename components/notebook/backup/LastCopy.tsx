import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sayBackup } from '../../../lib/messages/backup/index.ts';
import { language } from '../../../lib/messages/language.ts';
import { chooseFolder, foldersPossible } from '../../../lib/platform/backup/folder.ts';
import { type BackupPlan, noteCopy, planBackup } from '../../../lib/store/backup.ts';
import { browserAsks, type CopyOutcome, type Downloads, makeCopy, permitted } from '../../backup/make-copy.ts';
import { Alert } from '../../ui/Alert.tsx';
import { quietField } from '../../ui/field.ts';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { Progress } from '../Progress.tsx';
import { Line } from '../settings/Line.tsx';
import { sizeInWords } from '../size.ts';
import { WrongRecord } from '../WrongRecord.tsx';

/** Shortest passphrase, in characters: what guards it against a patient thief is its length. */
const SHORTEST = 16;

interface Props {
  plan: BackupPlan;
  downloads: Downloads;
  onChange(): void;
}

/** What there is, how good it is, and another one now. */
export function LastCopy({ plan, downloads, onChange }: Props) {
  const outcome = useSignal<CopyOutcome | 'making' | undefined>(undefined);
  const progress = useSignal<number | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const short = useSignal<number | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  useKeepFocus(section);
  const its = sayBackup();
  const { last, trouble } = plan;
  const wrong = trouble?.found ?? (browserAsks(plan) ? 'asks' : undefined);

  const make = async () => {
    const passphrase = field.current?.value ?? '';
    short.value = plan.lock === 'passphrase' && [...passphrase].length < SHORTEST ? [...passphrase].length : undefined;
    if (short.value !== undefined || outcome.value === 'making') return;
    const may = permitted(plan, downloads, true);
    outcome.value = 'making';
    progress.value = undefined;
    running.current = new AbortController();
    const { signal } = running.current;
    const onProgress = (done: number) => {
      progress.value = done;
    };
    if (!(await may.catch(() => false))) {
      await noteCopy('refused');
      outcome.value = 'refused';
      return;
    }
    outcome.value = await makeCopy({ downloads, passphrase, byHand: true, signal, onProgress });
    if (typeof outcome.value === 'object' && field.current) field.current.value = '';
  };

  /** The same copies, to a folder. */
  const toFolder = async () => {
    const folder = await chooseFolder();
    const { lock, recipient, series } = plan;
    if (folder) await planBackup({ place: 'folder', folder, lock, ...(recipient ? { recipient } : {}) }, series?.mark);
  };

  const { value } = outcome;
  return (
    <section ref={section} aria-labelledby="last-title">
      <h2 id="last-title">{its.lastTitle}</h2>
      {last ? <Facts plan={plan} /> : <p class="teach">{its.none}</p>}
      {wrong && <Alert message={its.troubles[wrong]} />}
      {trouble?.record && <WrongRecord where={trouble.record.where} id={trouble.record.id} />}
      <p class="why">{plan.lock === 'passphrase' ? its.notDaily : its.daily}</p>
      {plan.lock === 'passphrase' && (
        <div class="unlock">
          <label for="passphrase">{its.passphrase}</label>
          <p class="why" id="passphrase-why">
            {its.passphraseWhy}
          </p>
          <input
            ref={field}
            id="passphrase"
            type="text"
            class="secret"
            {...quietField()}
            spellcheck={false}
            aria-describedby="passphrase-why"
          />
          {short.value !== undefined && <Alert message={its.passphraseShort(short.value)} />}
        </div>
      )}
      {value === 'making' && <Progress words={its.making} done={progress.value} onCancel={() => running.current?.abort()} />}
      <p class="actions">
        {value !== 'making' && (
          <button type="button" class="next" onClick={make}>
            {its.now}
          </button>
        )}
        {wrong === 'asks' && foldersPossible() && (
          <button type="button" class="second" onClick={toFolder}>
            {its.folder}
          </button>
        )}
        <button type="button" class="quiet" onClick={onChange}>
          {its.change}
        </button>
      </p>
      <p role="status" class={typeof value === 'object' || value === 'later' || value === 'cancelled' ? 'note' : ''}>
        {typeof value === 'object' && its.made(sizeInWords(value.bytes))}
        {value === 'later' && its.later}
        {value === 'cancelled' && its.cancelled}
      </p>
    </section>
  );
}

function Facts({ plan: { last, place, lock } }: { plan: BackupPlan }) {
  const its = sayBackup();
  if (!last) return null;
  const { people, sessions, notes, homework } = last.tally;
  const at = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' }).format(last.at);
  return (
    <dl class="ledger">
      <Line name={its.last.when} value={at} />
      <Line name={its.last.holds} value={its.holds(people, sessions, notes, homework)} />
      <Line name={its.last.proof} value={last.readBack ? its.readBack : its.sizeOnly} />
      <Line name={its.last.files} value={last.files.join(', ')} />
      <Line name={its.last.place} value={its.placed[place]} />
      <Line name={its.last.lock} value={its.opened[lock]} />
    </dl>
  );
}
