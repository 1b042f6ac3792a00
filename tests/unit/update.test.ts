import { describe, expect, test } from 'vitest';
import { runsUntil, type Session } from '../../lib/domain/session.ts';
import { type Busy, whatOfUpdate } from '../../lib/domain/update.ts';

const now = 1_795_000_000_000;
const HOUR = 3_600_000;
const nothing: Busy = { pages: 0, stageOpen: false, curtainDrawn: false };

describe('an update that is ready', () => {
  test.each<[string, Partial<Busy>, ReturnType<typeof whatOfUpdate>]>([
    ['comes when no page of ours is open', {}, 'restart'],
    ['is said when one is', { pages: 1 }, 'say'],
    ['waits while a clock runs, whether pages are open or not', { sessionUntil: now + 1 }, 'hold'],
    ['is not said in a call either', { sessionUntil: now + 1, pages: 2 }, 'hold'],
    ['waits no longer than the session', { sessionUntil: now }, 'restart'],
    ['waits while the client may be looking', { stageOpen: true, pages: 2 }, 'hold'],
    ['waits while the curtain is drawn', { curtainDrawn: true }, 'hold'],
  ])('%s', (_, busy, what) => expect(whatOfUpdate({ ...nothing, ...busy }, now)).toBe(what));

  test('waits as long as a session that was forgotten runs: four hours after its last entry', () => {
    const session: Session = { id: 's', createdAt: now, updatedAt: now, clientId: 'c', startedAt: now, lastEntryAt: now + HOUR };
    const busy = { ...nothing, sessionUntil: runsUntil(session) };
    expect(whatOfUpdate(busy, now + 5 * HOUR - 1)).toBe('hold');
    expect(whatOfUpdate(busy, now + 5 * HOUR)).toBe('restart');
  });
});
