import * as v from 'valibot';
import { common, date, id, moment, sessionId } from './parts.ts';

// What the guard rails keep, from version 4 on.

// What there was to choose from then: what has come to the domain since is in a later version.
const signFamilies = ['theirs', 'mine'] as const;
const checks = ['harder', 'responsible', 'close'] as const;
const offerKinds = ['talk', 'limit', 'move', 'part'] as const;
const partingItems = ['notice', 'refund', 'last-session', 'words', 'referrals', 'confidentiality', 'reasons'] as const;
const planOutcomes = ['kept', 'not-kept', 'left'] as const;
const sayingKinds = ['agreed', 'recalled', 'told', 'said', 'to-say'] as const;

const text = v.string();
const dated = { ...common, clientId: id, sessionId, at: v.pipe(moment, v.description('When it was taken down.')) };
const name = v.pipe(text, v.maxLength(100));
const ended = <T extends readonly [string, ...string[]]>(as: T) => v.optional(v.strictObject({ as: v.picklist(as), at: moment }));

/** About somebody. @param more what a later version adds to each */
export const railsOf = <M extends v.ObjectEntries>(more: M) => {
  const kind = <K extends string, T extends v.ObjectEntries>(its: K, fields: T) =>
    v.strictObject({ ...dated, ...more, kind: v.literal(its), ...fields });
  return v.variant('kind', [
    kind('sign', { sign: name, words: text }),
    kind('saying', {
      as: v.picklist(sayingKinds),
      what: v.pipe(name, v.description('A situation, or the id of a rule.')),
      words: v.pipe(text, v.description('What they take from it, in their words.')),
    }),
    kind('offer', { offer: v.picklist(offerKinds), words: text, from: v.optional(date), followed: ended(['done', 'left']) }),
    kind('plan', {
      words: v.pipe(text, v.description('Which behaviour is to change.')),
      by: date,
      how: v.pipe(text, v.description('How we will know.')),
      outcome: ended(planOutcomes),
    }),
    kind('parting', {
      because: v.picklist(['condition', 'plan', 'hand']),
      done: v.array(v.picklist(partingItems)),
      notes: v.strictObject(
        Object.fromEntries(partingItems.map((item) => [item, v.optional(text)])) as Record<
          (typeof partingItems)[number],
          v.OptionalSchema<typeof text, undefined>
        >,
      ),
      lastSession: v.optional(date),
      words: v.pipe(text, v.description('The goodbye message.')),
      closedAt: v.optional(moment),
    }),
    kind('telling', { story: id }),
    kind('check', { ticked: v.array(v.picklist(checks)) }),
  ]);
};
export const rail = railsOf({});

/** The coach's own. @param more what a later version adds to each */
export const ownOf = <M extends v.ObjectEntries>(more: M) => {
  const mine = <K extends string, T extends v.ObjectEntries>(its: K, fields: T) =>
    v.strictObject({ ...common, ...more, kind: v.literal(its), ...fields });
  return v.variant('kind', [
    mine('rule', {
      spoken: v.pipe(text, v.description('As it is said in one breath.')),
      words: text,
      situation: v.optional(name),
      starter: v.optional(name),
    }),
    mine('sign', { words: text, family: v.picklist(signFamilies) }),
    mine('story', { words: text, feelings: v.array(name) }),
    mine('referrals', { words: text }),
  ]);
};
export const ownThing = ownOf({});
