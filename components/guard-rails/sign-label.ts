import type { OwnSign, SignFamily } from '../../lib/domain/guard-rails/own.ts';
import { type SignId, signs } from '../../lib/domain/guard-rails/signs.ts';
import { language } from '../../lib/languages/language.ts';
import { signLabels } from '../../lib/languages/sentences/guard-rails/signs.ts';
import { saySigns } from '../../lib/languages/signs.ts';

const isOurs = (sign: string): sign is SignId => Object.hasOwn(signs, sign);

/** A warning sign in words: one of ours, or one of the coach's own. */
export const signLabel = (sign: string, own: readonly OwnSign[]): string =>
  isOurs(sign) ? signLabels[sign][language()] : (own.find(({ id }) => id === sign)?.words ?? saySigns().signGone);

export const familyOf = (sign: string, own: readonly OwnSign[]): SignFamily =>
  isOurs(sign) ? signs[sign] : (own.find(({ id }) => id === sign)?.family ?? 'mine');
