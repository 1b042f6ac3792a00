import * as v from 'valibot';
import { homework3, records3 } from './3.ts';
import { ownThing, railsOf } from './guard-rails.ts';
import { archiveOf, deleted, recordsOf } from './parts.ts';

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

/** What cannot be read as a day is kept beside it. */
export const archive5 = archiveOf(5, {
  ...records3,
  homework: recordsOf({ ...homework3, unread }),
  rails: v.optional(
    v.pipe(
      v.array(v.union([railsOf({ unread }), deleted])),
      v.description('What the guard rails keep about people, for the coach alone; absent when they were left out of this file.'),
    ),
  ),
  own: v.optional(
    v.pipe(
      v.array(v.union([ownThing, deleted])),
      v.description("The coach's own rules, warning signs, stories and referrals; absent when they were left out of this file."),
    ),
  ),
});

export type Records5 = v.InferOutput<typeof archive5>['records'];
