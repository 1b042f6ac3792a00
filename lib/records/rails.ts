import {
  checks,
  noRail,
  offerKinds,
  type Parting,
  partingItems,
  planOutcomes,
  type Rail,
  sayingKinds,
} from '../domain/guard-rails/rail.ts';
import { unreadFields } from '../domain/unread.ts';
import { choice, day, dayOrTaken, group, id, list, maybe, moment, words } from './fields.ts';
import { shaped } from './kind.ts';

const text = words('guard-rails');
const dated = {
  clientId: id,
  sessionId: id,
  at: moment,
  unread: maybe(list(group({ field: choice(unreadFields), text: words('coach') }))),
};
const note = maybe(text);

export const rails = shaped<Rail>({
  shapes: {
    sign: { ...dated, sign: id, words: text },
    saying: { ...dated, as: choice(sayingKinds), what: id, words: text },
    offer: {
      ...dated,
      offer: choice(offerKinds),
      words: text,
      from: maybe(day),
      followed: maybe(group({ as: choice(['done', 'left']), at: moment })),
    },
    plan: { ...dated, words: text, by: dayOrTaken, how: text, outcome: maybe(group({ as: choice(planOutcomes), at: moment })) },
    parting: {
      ...dated,
      because: choice(['condition', 'plan', 'hand']),
      done: list(choice(partingItems)),
      notes: group<Parting['notes']>({
        notice: note,
        refund: note,
        'last-session': note,
        words: note,
        referrals: note,
        confidentiality: note,
        reasons: note,
      }),
      lastSession: maybe(day),
      words: text,
      closedAt: maybe(moment),
    },
    telling: { ...dated, story: id },
    check: { ...dated, ticked: list(choice(checks)) },
  },
  blank: noRail,
  stays: [],
  together: [['clientId', 'sessionId', 'at']],
  // The others say something by being there: which sign, which story, that it was asked.
  empty: (rail) => rail.kind === 'plan' && !rail.words,
  title: (rail) => ('words' in rail ? rail.words : ''),
});
