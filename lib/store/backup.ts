import { isRunning, type Session } from '../domain/session.ts';
import type { Tally } from '../records/tally.ts';
import { alive, db, sessions } from './db.ts';

/** Why the last copy could not be made. refused: no permission (any more) · gone: the folder is not there · full: no room · broken: it was not good. */
export type CopyTrouble = 'refused' | 'gone' | 'full' | 'broken';

/** A record that cannot be read back: its place in the copy, and its id. */
export interface Wrong {
  where: string;
  id?: string;
}

/** A copy that was made and found good. */
export interface LastCopy {
  /** Milliseconds since 1970. */
  at: number;
  bytes: number;
  tally: Tally;
  files: string[];
  /** The files themselves were read again; in the downloads only their size can be seen. */
  readBack: boolean;
}

/** How copies are made, and how the last one went. Nothing about anybody, and no secret: the recovery key is on paper alone. */
export interface BackupPlan {
  id: typeof ID;
  place: 'folder' | 'downloads';
  folder?: FileSystemDirectoryHandle;
  lock: 'key' | 'passphrase' | 'plain';
  /** The public half of the recovery key. */
  recipient?: string;
  /** When this was set up. */
  since: number;
  last?: LastCopy;
  /** Until a copy is made again. */
  trouble?: { found: CopyTrouble; at: number; record?: Wrong };
}

const ID = 'backup';
const facts = db.table<BackupPlan, string>('facts');

/** Undefined until the coach has set it up. */
export const backupPlan = (): Promise<BackupPlan | undefined> => facts.get(ID);

/** Sets copies up anew; what was made before stays where it is. */
export const planBackup = (plan: Omit<BackupPlan, 'id' | 'since'>) => facts.put({ id: ID, since: Date.now(), ...plan });

/** Notes how a copy went. @param record what cannot be read back, when that is why */
export const noteCopy = (outcome: LastCopy | CopyTrouble, record?: Wrong) =>
  db.transaction('rw', facts, async () => {
    const plan = await backupPlan();
    if (!plan) return;
    const { trouble: _, ...sound } = plan;
    await facts.put(
      typeof outcome === 'string'
        ? { ...plan, trouble: { found: outcome, at: Date.now(), ...(record ? { record } : {}) } }
        : { ...sound, last: outcome },
    );
  });

/** So many sessions back one may still run. */
const RECENT = 30;

/** The latest sessions, latest first. */
export const recentSessions = (): Promise<Session[]> =>
  sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(RECENT));

/** Those of them that were not ended; which still run depends on the clock. */
export const openSessions = async (): Promise<Session[]> => (await recentSessions()).filter(({ endedAt }) => endedAt === undefined);

/** Whether the coach is in a call with anybody. */
export const inSession = async (now: number): Promise<boolean> => (await openSessions()).some((session) => isRunning(session, now));
