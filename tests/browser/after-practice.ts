import type { Energy } from '../../lib/domain/guard-rails/energy.ts';
import type { Session } from '../../lib/domain/session.ts';
import { choose } from '../../lib/store/clients.ts';
import { rails, sessions } from '../../lib/store/db.ts';
import { addPeople } from '../../lib/store/people.ts';

const HOUR = 3_600_000;

/** A session that has ended; so many days ago at an hour of the clock, or just now. */
export async function ended(clientId: string, when: 'now' | [daysAgo: number, hour: number], energy?: Energy): Promise<string> {
  const day = new Date();
  if (when !== 'now') day.setDate(day.getDate() - when[0]);
  const startedAt = when === 'now' ? Date.now() - 2 : day.setHours(when[1], 0, 0, 0);
  const endedAt = when === 'now' ? startedAt + 1 : startedAt + HOUR / 2;
  const session: Session = {
    ...{ id: crypto.randomUUID(), createdAt: startedAt, updatedAt: startedAt },
    ...{ clientId, startedAt, endedAt, lastEntryAt: endedAt, energy: energy ?? 0 },
  };
  await sessions.put(energy === undefined ? withoutEnergy(session) : session);
  return session.id;
}

const withoutEnergy = ({ energy: _, ...session }: Session): Session => session;

/** Ada drains the coach, week after week, and Ben comes next on the same day. Whoever is chosen is Ada. */
export async function drainingPractice(): Promise<{ ada: string; ben: string; cleo: string }> {
  const [ada, ben, cleo] = (await addPeople(['Ada', 'Ben', 'Cleo'])) as [string, string, string];
  for (const [week, energy] of ([4, 2, 2, 2, 2] as const).entries()) {
    const daysAgo = 7 * (5 - week) + 7;
    await ended(ada, [daysAgo, 9], energy);
    await ended(ben, [daysAgo, 10], week === 1 ? 2 : 3);
  }
  await choose({ id: ada });
  return { ada, ben, cleo };
}

/** What was kept about somebody was kept yesterday: Preparation asks about it. */
export async function aDayLater(): Promise<void> {
  const all = await rails.list(rails.rows.toCollection());
  await rails.putMany(all.map((rail) => ({ ...rail, at: rail.at - 24 * HOUR })));
}
