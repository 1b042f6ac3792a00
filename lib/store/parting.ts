import type { Client } from '../domain/client.ts';
import type { Homework } from '../domain/entry.ts';
import { partingUnderWay, withPoint } from '../domain/guard-rails/parting.ts';
import type { Parting, PartingItem } from '../domain/guard-rails/rail.ts';
import { changeClient } from './clients.ts';
import { clients, db, homework, rails, sessions } from './db.ts';
import { changeRail, keepRail, oneRail, railsOf } from './guard-rails.ts';
import { answerParting } from './reports.ts';

/** Begins to prepare a parting; one that is being prepared already is gone on with. @returns its id */
export const beginParting = (clientId: string, because: Parting['because']): Promise<string> =>
  db.transaction('rw', rails.rows, async () => {
    const underWay = partingUnderWay(await railsOf(clientId));
    return underWay?.id ?? keepRail<'parting'>({ kind: 'parting', clientId, because, done: [], notes: {}, words: '' });
  });

/** The condition was missed, and the coach wants to part: it is not offered again. */
export const partAfter = ({ id, clientId }: Homework): Promise<string> =>
  db.transaction('rw', rails.rows, homework.rows, sessions.rows, async () => {
    await answerParting(id, 'noted');
    return beginParting(clientId, 'condition');
  });

/** Within one transaction, so that two fields left at once do not overwrite each other. */
const alter = (id: string, make: (parting: Parting) => Partial<Pick<Parting, 'done' | 'notes'>>) =>
  db.transaction('rw', rails.rows, async () => {
    const found = await oneRail(id);
    if (found?.kind === 'parting') await changeRail<'parting'>(id, make(found));
  });

/** Ticks a point, or takes the tick away. */
export const tickPoint = (id: string, item: PartingItem, ticked: boolean) =>
  alter(id, ({ done }) => ({ done: withPoint(done, item, ticked) }));

/** Keeps what was written at a point; nothing takes it away. @param words as `cleanWords` accepted them, or empty */
export const notePoint = (id: string, item: PartingItem, words: string) =>
  alter(id, ({ notes }) => {
    const { [item]: _, ...others } = notes;
    return { notes: words ? { ...others, [item]: words } : others };
  });

/**
 * The parting is carried through: the work with this person has ended.
 * @returns where it stood before, for `goOnPreparing`
 */
export const carryThrough = ({ id, clientId }: Parting): Promise<Client['status']> =>
  db.transaction('rw', rails.rows, clients.rows, async () => {
    const before = (await clients.get(clientId))?.status;
    await changeRail<'parting'>(id, { closedAt: Date.now() });
    await changeClient(clientId, { status: 'ended' });
    return before;
  });

/** Undoes that it was carried through. */
export const goOnPreparing = ({ id, clientId }: Parting, status: Client['status']) =>
  db.transaction('rw', rails.rows, clients.rows, async () => {
    await changeRail<'parting'>(id, { closedAt: undefined });
    await changeClient(clientId, { status });
  });
