import { offersParting } from '../domain/condition.ts';
import type { Homework } from '../domain/entry.ts';
import type { Report, Settled } from '../domain/outcome.ts';
import { type Changes, change, create } from '../domain/record.ts';
import { endOf, type Session } from '../domain/session.ts';
import { alive, db, homework, sessions } from './db.ts';
import { historyOf } from './homework.ts';
import { latestSession, runningSession, sessionForEntry } from './sessions.ts';

// How something went, and what came of it. Every write gives the record as it was, so that `putBack` undoes it.

/** A homework before and after it was changed. */
export interface Changed {
  before: Homework;
  after: Homework;
}

const alter = (id: string, make: (before: Homework, now: number) => Promise<Changes<Homework>>): Promise<Changed | undefined> =>
  db.transaction('rw', homework.rows, sessions.rows, async () => {
    const before = await homework.get(id);
    if (!before || before.deletedAt !== undefined) return undefined;
    const now = Date.now();
    const after = change(before, await make(before, now), now);
    await homework.put(after);
    return { before, after };
  });

/** New values of some of what was told; undefined takes one away. */
export type Telling = { [K in keyof Report]?: Report[K] | undefined };

const sound = (report: Report, telling: Telling): Report =>
  Object.fromEntries(Object.entries({ ...report, ...telling }).filter(([, value]) => value !== undefined)) as unknown as Report;

/**
 * Writes what was told of a homework. The first of it begins a session if none runs (method.md §3); what is put right later stays with
 * the session in which it was told.
 */
export const tell = (id: string, make: (report: Report) => Telling) =>
  alter(id, async ({ report, clientId }, at) => {
    const told = report ?? { at, sessionId: await sessionForEntry(clientId, at) };
    return { report: sound(told, make(told)), parked: undefined };
  });

/** "Later": to be asked at the closing of this session. What was told of it before is taken back. */
export const park = (id: string) =>
  alter(id, async ({ clientId }, at) => ({ parked: { at, sessionId: await sessionForEntry(clientId, at) }, report: undefined }));

/**
 * What the coach settled on after a miss, or that it waits. It starts no session: it can be chosen between two.
 * @param sentence as it is said
 */
export const settle = (id: string, chosen: Settled | 'later', sentence?: string) =>
  alter(id, async ({ report, clientId }, at) => {
    if (!report) return {};
    const before = report.stance;
    if (chosen === 'later') return { report: { ...report, stance: chosen } };
    if (typeof before === 'object' && before.chosen === chosen) return {};
    const sessionId = (await runningSession(clientId, at))?.id ?? '';
    return { report: { ...report, stance: { chosen, at, sessionId, ...(sentence ? { sentence } : {}) } } };
  });

/** What a new homework is beside its words. */
export type Next = Pick<Homework, 'when' | 'ifThen' | 'help' | 'nudge' | 'lifts' | 'calendar' | 'agreedAt' | 'condition'>;

/** Takes down what is made of a homework that was told: it follows that one, whose report stands. */
export const takeNext = ({ id, clientId }: Homework, words: string, more: Next = {}): Promise<Homework> =>
  db.transaction('rw', homework.rows, sessions.rows, async () => {
    const now = Date.now();
    const sessionId = await sessionForEntry(clientId, now);
    const next = create<Homework>({ clientId, sessionId, at: now, words, proposedBy: 'client', follows: id, ...more }, now);
    await homework.put(next);
    return next;
  });

/** All of somebody's homework, and the latest session with them: what `askedNow` is made from. */
export interface Asking {
  history: Homework[];
  latest: Session | undefined;
}

export async function asking(clientId: string): Promise<Asking> {
  const [history, latest] = await Promise.all([historyOf(clientId), latestSession(clientId)]);
  return { history, latest };
}

/** So many sessions back a parting plan may still be offered. */
const RECENT = 30;

/** The conditions that were missed in a call that is over, and after which no parting plan was offered yet. */
export async function partingsDue(): Promise<Homework[]> {
  const latest = await sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(RECENT));
  const over = new Set(latest.filter((session) => endOf(session, Date.now()) !== undefined).map(({ id }) => id));
  const histories = await Promise.all([...new Set(latest.map(({ clientId }) => clientId))].map(historyOf));
  return histories.flatMap((history) =>
    history.filter((one) => !one.report?.parting && offersParting(one, history, over.has(one.report?.sessionId ?? ''))),
  );
}

/** The parting plan was offered after a missed condition: it was begun, or left. */
export const answerParting = (id: string, as: 'noted' | 'left') => tell(id, () => ({ parting: { as, at: Date.now() } }));
