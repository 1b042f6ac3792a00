import { type Doing, inWorker } from '../../actions/archive/in-worker.ts';
import { digestOf } from '../../exchange/digest.ts';
import type { Lock } from '../../exchange/lock.ts';
import { ArchiveError } from '../../exchange/problem.ts';
import { mayWrite } from '../../platform/backup/folder.ts';
import { totalOf } from '../../records/tally.ts';
import { type BackupPlan, backupPlan, type CopyTrouble, type LastCopy, noteCopy, type Wrong } from '../../store/backup.ts';
import { downloadsTarget, folderTarget, leave, type SaveToDownloads } from './leave.ts';

/** What copies ask of the browser's downloads. */
export interface Downloads {
  mayDownload(): Promise<boolean>;
  askToDownload(): Promise<boolean>;
  saveToDownloads: SaveToDownloads;
}

export interface CopyWishes extends Doing {
  downloads: Downloads;
  /** For a copy that is locked with one. */
  passphrase?: string;
  /** The coach asked for it, and answers a browser that asks where to save it. */
  byHand?: true;
  /** Whether this is still to be done, asked when no other page is at it any more. */
  wanted?(plan: BackupPlan): boolean;
  /** Asked before each file is written; when it says no, nothing more is. */
  mayGoOn?(): Promise<boolean>;
}

/** What became of it; `later` when another page makes one just now, or `mayGoOn` said no; `cancelled` when its signal said so. */
export type CopyOutcome = LastCopy | CopyTrouble | 'later' | 'cancelled';

/** Makes a copy of everything as it was set up, and notes how that went. Never two at once, in whatever pages. */
export async function makeCopy(wishes: CopyWishes): Promise<CopyOutcome> {
  return navigator.locks.request('aparte-copy', { ifAvailable: true }, async (mine) => {
    const plan = mine ? await backupPlan() : undefined;
    if (!plan || wishes.wanted?.(plan) === false) return 'later';
    let record: Wrong | undefined;
    const outcome = await copied(plan, wishes).catch((error): CopyOutcome => {
      if (wishes.signal?.aborted) return 'cancelled';
      record = wrongRecord(error);
      return troubleOf(error);
    });
    if (outcome !== 'later' && outcome !== 'cancelled') await noteCopy(outcome, record);
    return outcome;
  });
}

async function copied(plan: BackupPlan, wishes: CopyWishes): Promise<CopyOutcome> {
  if (!(await permitted(plan, wishes.downloads, false))) return 'refused';
  const now = Date.now();
  const { signal } = wishes;
  // It is proved before anything that is good is overwritten.
  const asked = { wanted: { privateNotes: true, guardRails: true }, lock: lockOf(plan, wishes) };
  const { file, tally } = await inWorker('write', asked, wishes);
  const readBack = plan.folder !== undefined;
  const digest = plan.folder ? { digest: await digestOf(file, signal) } : {};
  const patient = wishes.byHand === true && browserAsks(plan);
  const target = plan.folder ? folderTarget(plan.folder, digest.digest ?? '') : downloadsTarget(wishes.downloads.saveToDownloads, patient);
  const written = { bytes: file.size, records: totalOf(tally), ...digest };
  const left = await leave(target, { plan, file, written, at: now, mayGoOn: wishes.mayGoOn, signal });
  if (left === 'later') return left;
  return { at: now, bytes: file.size, tally, files: left.files, readBack, ...(left.asked ? { asked: true } : {}) };
}

/** Whether the browser is known to ask where to save each file. */
export const browserAsks = ({ trouble, last }: BackupPlan): boolean => trouble?.found === 'asks' || last?.asked === true;

/** @param ask the coach may be asked again: call it first thing in answer to a click */
export const permitted = (plan: BackupPlan, downloads: Downloads, ask: boolean): Promise<boolean> => {
  if (plan.folder) return mayWrite(plan.folder, ask);
  return ask ? downloads.askToDownload() : downloads.mayDownload();
};

function lockOf({ lock, recipient = '' }: BackupPlan, { passphrase = '' }: CopyWishes): Lock {
  if (lock === 'key') return { kind: lock, recipient };
  return lock === 'passphrase' ? { kind: lock, passphrase } : { kind: lock };
}

const names: Record<string, CopyTrouble> = {
  NotAllowedError: 'refused',
  AskedError: 'asks',
  NoModificationAllowedError: 'refused',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};

function wrongRecord(error: unknown): Wrong | undefined {
  if (!(error instanceof ArchiveError) || !('where' in error.found)) return undefined;
  const { where, id } = error.found;
  return id === undefined ? { where } : { where, id };
}

function troubleOf(error: unknown): CopyTrouble {
  console.warn('Aparté could not make a copy', error);
  return (error instanceof Error && names[error.name]) || 'broken';
}
