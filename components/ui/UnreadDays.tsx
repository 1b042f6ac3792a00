import type { MayBeUnread } from '../../lib/domain/unread.ts';
import { sayClosing } from '../../lib/languages/closing.ts';

/** What stands in the place of a day and is none, as it was written: it is to be said again. */
export const UnreadDays = ({ of: { unread = [] } }: { of: MayBeUnread }) => (
  <>
    {unread.map(({ field, text }) => (
      <span key={`${field} ${text}`} class="small">
        {sayClosing().unreadDay(text)}
      </span>
    ))}
  </>
);
