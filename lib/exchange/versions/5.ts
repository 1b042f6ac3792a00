import * as v from 'valibot';
import { client3, emergency3, homework3, note3, session3 } from './3.ts';
import { ownOf, railsOf } from './guard-rails.ts';
import { archiveOf, deleted, moment, recordsOf } from './parts.ts';

const unread = v.optional(
  v.pipe(
    v.array(
      v.strictObject({
        field: v.picklist(['when.date', 'when.time', 'condition.by', 'nudge.on', 'from', 'by', 'lastSession']),
        text: v.string(),
      }),
    ),
    v.description('What stood in the place of a day and is none, as it was written.'),
  ),
);
const changedAt = v.optional(
  v.pipe(
    v.record(v.string(), moment),
    v.description('When its parts were changed last: those that are named, and all others. Absent: all of it at updatedAt.'),
  ),
);

const text = v.string();
const yes = v.optional(v.literal(true));
const preferences = v.strictObject({
  id: v.literal('preferences'),
  createdAt: moment,
  updatedAt: moment,
  changedAt,
  language: v.optional(v.picklist(['en', 'fr'])),
  practice: v.optional(v.picklist(['career', 'therapy'])),
  odds: yes,
  firm2: yes,
  sessionMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(120), v.description('Usual length of a session.'))),
  homeworkWord: v.optional(v.picklist(['action', 'experiment', 'practice'])),
  singleKeysOff: yes,
  signs: v.optional(
    v.strictObject({ presence: v.optional(text), plainly: v.optional(text), find: v.optional(text), keys: v.optional(text) }),
  ),
  favourites: v.optional(v.pipe(v.array(text), v.description('Ids of the picture cards the coach likes best.'))),
});

/** What cannot be read as a day is kept beside it; and each part of a record says when it was changed, so that two machines' work is joined. */
export const archive5 = archiveOf(5, {
  homework: recordsOf({ ...homework3, unread, changedAt }),
  notes: recordsOf({ ...note3, changedAt }),
  privateNotes: v.optional(
    v.pipe(recordsOf({ ...note3, changedAt }), v.description('Notes for the coach alone; absent when they were left out of this file.')),
  ),
  sessions: recordsOf({ ...session3, changedAt }),
  clients: recordsOf({ ...client3, changedAt }),
  emergency: v.optional(
    v.pipe(v.array(v.strictObject({ ...emergency3, changedAt })), v.description('Whom the coach turns to when somebody may be unsafe.')),
  ),
  preferences: v.optional(v.pipe(v.array(preferences), v.description('How the coach works; what is absent is as it usually is.'))),
  rails: v.optional(
    v.pipe(
      v.array(v.union([railsOf({ unread, changedAt }), deleted])),
      v.description('What the guard rails keep about people, for the coach alone; absent when they were left out of this file.'),
    ),
  ),
  own: v.optional(
    v.pipe(
      v.array(v.union([ownOf({ changedAt }), deleted])),
      v.description("The coach's own rules, warning signs, stories and referrals; absent when they were left out of this file."),
    ),
  ),
});

export type Records5 = v.InferOutput<typeof archive5>['records'];
