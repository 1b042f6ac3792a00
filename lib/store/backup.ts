import { newSeries, type Series, type Written } from '../domain/backup/series.ts';
import { isRunning, type Session } from '../domain/session.ts';
import type { LocalDate } from '../domain/when/calendar.ts';
import type { Tally } from '../records/tally.ts';
import { alive, db, sessions } from './db.ts';

/**
 * Why the last copy could not be made. refused: no permission (any more) · asks: the browser asks where to save each file, and was not
 * answered or refused · gone: the folder is not there · full: no room · broken: it was not good.
 */
export type CopyTrouble = 'refused' | 'asks' | 'gone' | 'full' | 'broken';

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
  /** The browser asked the coach where to save it. */
  asked?: true;
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
  /** Whose turn the next copy is, and what it may overwrite. Absent in a plan of an Aparté whose copies had no mark. */
  series?: Series;
  /** Of all series of this installation. */
  marks?: readonly string[];
  last?: LastCopy;
  /** Until a copy is made again. */
  trouble?: { found: CopyTrouble; at: number; record?: Wrong };
}

const ID = 'backup';
const facts = db.table<BackupPlan, string>('facts');

/** Undefined until the coach has set it up. */
export const backupPlan = (): Promise<BackupPlan | undefined> => facts.get(ID);

const withMark = (plan: BackupPlan | undefined, mark: string) => [...new Set([...(plan?.marks ?? []), mark])];

/**
 * Sets copies up anew, as a series of its own; what was made before stays where it is.
 * @param mark of that series, where one was shown already
 */
export const planBackup = (plan: Omit<BackupPlan, 'id' | 'since' | 'series' | 'marks'>, mark?: string) =>
  db.transaction('rw', facts, async () => {
    const series = newSeries(mark);
    await facts.put({ id: ID, since: Date.now(), ...plan, series, marks: withMark(await backupPlan(), series.mark) });
  });

/** Changes what is noted about copies, if they are still set up. */
const note = (change: (plan: BackupPlan) => BackupPlan) =>
  db.transaction('rw', facts, async () => {
    const plan = await backupPlan();
    const next = plan && change(plan);
    if (next && next !== plan) await facts.put(next);
  });

/** Notes how a copy went. @param record what cannot be read back, when that is why */
export const noteCopy = (outcome: LastCopy | CopyTrouble, record?: Wrong) =>
  note(({ trouble: _, ...sound }) =>
    typeof outcome === 'string'
      ? { ...sound, trouble: { found: outcome, at: Date.now(), ...(record ? { record } : {}) } }
      : { ...sound, last: outcome },
  );

/** Notes a series that begins beside what was in its way. */
export const noteSeries = (series: Series) =>
  note((plan) => (plan.marks?.includes(series.mark) ? plan : { ...plan, series, marks: withMark(plan, series.mark) }));

/** Notes what was left under a name, as soon as it lies there. @param today the day of that copy */
export const noteFile = (mark: string, name: string, written: Written, today: LocalDate) =>
  note((plan) => {
    const { series } = plan;
    if (series?.mark !== mark) return plan;
    return { ...plan, series: { mark, last: today, left: { ...series.left, [name]: written } } };
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
