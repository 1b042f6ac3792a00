import { NOBODY } from '../domain/client.ts';
import { type Lift, liftKinds } from '../domain/closing.ts';
import type { Homework } from '../domain/entry.ts';
import { type Choice, causes, fates, outcomes, type Reading, type Report, reasons, stances } from '../domain/outcome.ts';
import { unreadFields } from '../domain/unread.ts';
import type { Due } from '../domain/when/due.ts';
import { choice, day, dayOrTaken, either, group, id, list, maybe, moment, neededWords, time, whole, words, yes } from './fields.ts';
import { kind } from './kind.ts';

const stance = group<Choice>({
  chosen: choice([...stances, 'change-homework', 'care']),
  at: moment,
  sessionId: id,
  sentence: maybe(words('coach')),
  answer: maybe(words('client')),
});

const report = group<Report>({
  at: moment,
  sessionId: id,
  outcome: maybe(choice(outcomes)),
  reasons: maybe(list(choice(reasons))),
  clientWords: maybe(words('client')),
  whatWorked: maybe(words('client')),
  cause: maybe(choice(causes)),
  makesSense: maybe(words('private')),
  struggling: maybe(yes),
  stance: maybe(either(stance, choice(['later']))),
  fate: maybe(group<NonNullable<Report['fate']>>({ as: choice(fates), at: moment, why: maybe(words('client')) })),
  parting: maybe(group({ as: choice(['noted', 'left']), at: moment })),
});

export const homework = kind<Homework>({
  fields: {
    clientId: id,
    sessionId: id,
    at: moment,
    words: neededWords('client'),
    proposedBy: maybe(choice(['client', 'coach'])),
    when: maybe(group<Due>({ date: day, time: maybe(time), deadline: maybe(yes) })),
    readings: maybe(list(group<Reading>({ for: whole(0, 1000), against: whole(0, 1000), at: moment }))),
    agreedAt: maybe(moment),
    condition: maybe(group({ by: dayOrTaken, after: id })),
    follows: maybe(id),
    lifts: maybe(list(group<Lift>({ kind: choice(liftKinds), at: moment, words: maybe(words('client')) }))),
    help: maybe(words('client')),
    ifThen: maybe(words('client')),
    calendar: maybe(yes),
    nudge: maybe(group<NonNullable<Homework['nudge']>>({ on: dayOrTaken, doneAt: maybe(moment) })),
    parked: maybe(group({ at: moment, sessionId: id })),
    report: maybe(report),
    unread: maybe(list(group({ field: choice(unreadFields), text: words('coach') }))),
  },
  blank: { clientId: NOBODY, sessionId: '', at: 0, words: '' },
  stays: ['clientId', 'sessionId', 'at'],
  together: [['clientId', 'sessionId', 'at']],
  empty: (one) => one.words === '',
  title: (one) => one.words,
});
