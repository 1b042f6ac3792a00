import * as v from 'valibot';
import { date, moment } from './parts.ts';

// How something was agreed, and how it went: what a homework says beyond its words, from version 3 on.

// What there was to choose from then: what has come to the domain since is in a later version.
const liftKinds = ['own', 'calendar', 'nag', 'smaller', 'changed', 'stuck', 'first-minute'] as const;
const causes = ['cant', 'not-this', 'not-the-change', 'dont-know'] as const;
const fates = ['carried-over', 'changed', 'dropped'] as const;
const outcomes = ['done', 'partly', 'not-done'] as const;
const reasons = ['busy', 'hard', 'stuck', 'not-worth-it', 'forgot', 'unclear', 'avoided', 'life'] as const;
const stances = ['support', 'challenge', 'firm-1', 'firm-2'] as const;

const text = v.string();
const session = v.pipe(text, v.description('The session in which it was said; empty outside of one.'));
const time = v.pipe(text, v.isoTime(), v.description('Local time of day, 24 hours: 09:30.'));
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const yes = v.literal(true);
const when = v.strictObject({
  date,
  time: v.optional(time),
  deadline: v.optional(v.pipe(yes, v.description('By then at the latest.'))),
});

export const agreed = {
  proposedBy: v.optional(v.pipe(v.picklist(['client', 'coach']), v.description('Whose idea it was.'))),
  when: v.optional(when),
  readings: v.optional(
    v.pipe(
      v.array(v.strictObject({ for: part, against: part, at: moment })),
      v.description('Every time the odds were said, for : against.'),
    ),
  ),
  agreedAt: v.optional(moment),
  condition: v.optional(v.strictObject({ by: date, after: v.pipe(text, v.uuid()) })),
  follows: v.optional(v.pipe(text, v.uuid(), v.description('The homework that this one carries on.'))),
  lifts: v.optional(v.array(v.strictObject({ kind: v.picklist(liftKinds), at: moment, words: v.optional(text) }))),
  help: v.optional(text),
  ifThen: v.optional(text),
  calendar: v.optional(yes),
  nudge: v.optional(v.strictObject({ on: date, doneAt: v.optional(moment) })),
};

const choice = v.strictObject({
  chosen: v.picklist([...stances, 'change-homework', 'care']),
  at: moment,
  sessionId: session,
  sentence: v.optional(text),
  answer: v.optional(text),
});

export const told = {
  parked: v.optional(v.strictObject({ at: moment, sessionId: session })),
  report: v.optional(
    v.strictObject({
      at: moment,
      sessionId: session,
      outcome: v.optional(v.picklist(outcomes)),
      reasons: v.optional(v.pipe(v.array(v.picklist(reasons)), v.description('The last one was given last.'))),
      clientWords: v.optional(text),
      whatWorked: v.optional(text),
      cause: v.optional(v.pipe(v.picklist(causes), v.description('The reading of the coach, for the coach alone.'))),
      makesSense: v.optional(v.pipe(text, v.description('For the coach alone.'))),
      struggling: v.optional(yes),
      stance: v.optional(v.union([choice, v.literal('later')])),
      fate: v.optional(v.strictObject({ as: v.picklist(fates), at: moment, why: v.optional(text) })),
      parting: v.optional(v.strictObject({ as: v.picklist(['noted', 'left']), at: moment })),
    }),
  ),
};
