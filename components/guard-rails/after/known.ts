import type { OwnSign } from '../../../lib/domain/guard-rails/own.ts';
import type { Rail } from '../../../lib/domain/guard-rails/rail.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { recentSessions, referrals } from '../../../lib/store/after.ts';
import { ownOf, recentRails } from '../../../lib/store/guard-rails.ts';

/** What has to be known of everybody to finish a session. */
export interface Known {
  sessions: readonly Session[];
  rails: readonly Rail[];
  own: readonly OwnSign[];
  referrals: string;
}

/** A query for it. */
export async function known(): Promise<Known> {
  const [sessions, rails, own, words] = await Promise.all([recentSessions(), recentRails(), ownOf('sign'), referrals()]);
  return { sessions, rails, own, referrals: words };
}
