import * as v from 'valibot';
import { records3 } from './3.ts';
import { ownThing, rail } from './guard-rails.ts';
import { archiveOf, deleted } from './parts.ts';

/** The guard rails stand apart: they are for the coach alone, and a file can do without them. */
export const archive4 = archiveOf(4, {
  ...records3,
  rails: v.optional(
    v.pipe(
      v.array(v.union([rail, deleted])),
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
