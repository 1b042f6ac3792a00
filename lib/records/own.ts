import { nothingOwn, type Own, signFamilies } from '../domain/guard-rails/own.ts';
import { choice, id, list, maybe, words } from './fields.ts';
import { shaped } from './kind.ts';

const text = words('guard-rails');

export const own = shaped<Own>({
  shapes: {
    rule: { spoken: text, words: text, situation: maybe(id), starter: maybe(id) },
    sign: { words: text, family: choice(signFamilies) },
    story: { words: text, feelings: list(id) },
    referrals: { words: text },
  },
  blank: nothingOwn,
  stays: [],
  together: [],
  empty: (one) => one.words === '' && !(one.kind === 'rule' && one.spoken),
  title: (one) => one.words || (one.kind === 'rule' ? one.spoken : ''),
});
