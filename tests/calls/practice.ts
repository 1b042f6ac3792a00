import type { Client } from '../../lib/domain/client.ts';
import type { Homework, Note } from '../../lib/domain/entry.ts';
import type { Report } from '../../lib/domain/outcome.ts';
import { create } from '../../lib/domain/record.ts';
import type { Session } from '../../lib/domain/session.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../lib/exchange/format.ts';

// A practice of five invented people, as an archive: what a coach would bring along on this Monday.

export const monday = new Date('2026-11-30T09:55:00');
const at = (day: string) => new Date(day).getTime();

const records = {
  clients: [] as Client[],
  sessions: [] as Session[],
  homework: [] as Homework[],
  notes: [] as Note[],
};

function person(name: string, more: Partial<Client> = {}): Client {
  const client = create<Client>({ name, ...more }, at('2026-09-01T09:00'));
  records.clients.push(client);
  return client;
}

function session({ id: clientId }: Client, start: string): Session {
  const startedAt = at(start);
  const one = create<Session>(
    { clientId, startedAt, endedAt: startedAt + 50 * 60_000, lastEntryAt: startedAt + 45 * 60_000, energy: 4 },
    startedAt,
  );
  records.sessions.push(one);
  return one;
}

function agreed({ id: sessionId, clientId, startedAt }: Session, words: string, more: Partial<Homework> = {}): Homework {
  const when = startedAt + 44 * 60_000;
  const one = create<Homework>({ clientId, sessionId, at: when, words, proposedBy: 'client', agreedAt: when, ...more }, when);
  records.homework.push(one);
  return one;
}

const toldIn = ({ id: sessionId, startedAt }: Session, report: Omit<Report, 'at' | 'sessionId'>): Report => ({
  at: startedAt + 3 * 60_000,
  sessionId,
  ...report,
});

/** Comes on Mondays at ten; it goes well. */
const amina = person('Amina Diallo');
const aminaBefore = session(amina, '2026-11-16T10:00');
const aminaLast = session(amina, '2026-11-23T10:00');
agreed(aminaBefore, 'ask about the training', {
  when: { date: '2026-11-20' },
  report: toldIn(aminaLast, { outcome: 'done', whatWorked: 'I rang at once' }),
});
agreed(aminaLast, 'write to my sister', { when: { date: '2026-11-28' }, readings: [{ for: 3, against: 1, at: aminaLast.startedAt }] });

/** Mondays at eleven; twice not done, both times the coach's idea without a day; it is open a third time. */
const benoit = person('Benoît Fontaine-Lambert de la Rochefoucauld', { intention: 'he talks fast when it gets close' });
const fallen = ['2026-10-05', '2026-10-12', '2026-10-26', '2026-11-16'].map((day) => session(benoit, `${day}T11:00`));
const [first, second, third, fourth] = fallen as [Session, Session, Session, Session];
agreed(first, 'keep a diary', { proposedBy: 'coach', report: toldIn(second, { outcome: 'not-done', reasons: ['busy'] }) });
agreed(second, 'keep a diary for three days', { proposedBy: 'coach', report: toldIn(third, { outcome: 'not-done', reasons: ['forgot'] }) });
agreed(fourth, 'call the former colleague', { proposedBy: 'coach' });

/** Mondays at two, over a desktop call. */
const chloe = person('Chloé Martin');
agreed(session(chloe, '2026-11-23T14:00'), 'write to my father', { when: { date: '2026-11-29' } });

/** On other days. */
const daniel = person('Daniel Okafor');
agreed(session(daniel, '2026-11-26T09:00'), 'sort the papers on the desk');
const amal = person('أمل عبد الرحمن', { language: 'fr' });
agreed(session(amal, '2026-11-24T16:00'), 'préparer le rendez-vous', { when: { date: '2026-12-01' } });

/** The file, as text. */
export const archive = JSON.stringify({
  format: ARCHIVE_FORMAT,
  version: ARCHIVE_VERSION,
  exportedAt: monday.toISOString(),
  records,
});
