import { NOBODY } from '../domain/client.ts';
import type { Session } from '../domain/session.ts';
import { choice, id, maybe, moment, words, yes } from './fields.ts';
import { kind } from './kind.ts';

export const sessions = kind<Session>({
  fields: {
    clientId: id,
    startedAt: moment,
    endedAt: maybe(moment),
    lastEntryAt: moment,
    remember: maybe(words('client')),
    leftOpen: maybe(yes),
    energy: maybe(choice([0, 1, 2, 3, 4, 5])),
  },
  blank: { clientId: NOBODY, startedAt: 0, lastEntryAt: 0 },
  stays: ['clientId', 'startedAt', 'lastEntryAt'],
  together: [],
  empty: ({ remember, leftOpen, energy }) => remember === undefined && !leftOpen && !energy,
  title: ({ remember }) => remember ?? '',
});
