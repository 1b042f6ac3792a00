import { endOf } from '../domain/session.ts';
import { alive, homework, notes, sessions } from './db.ts';

/** Whether any session with entries has ended, of the latest ones. */
export async function anyRealSession(): Promise<boolean> {
  const latest = await sessions.list(sessions.rows.orderBy('startedAt').reverse().filter(alive).limit(30));
  for (const session of latest) {
    if (endOf(session, Date.now()) === undefined) continue;
    for (const { rows } of [homework, notes]) {
      if ((await rows.where('sessionId').equals(session.id).filter(alive).limit(1).count()) > 0) return true;
    }
  }
  return false;
}
