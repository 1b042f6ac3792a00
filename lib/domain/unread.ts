/** The fields in which a day or a time stands. */
export const unreadFields = ['when.date', 'when.time', 'condition.by', 'nudge.on', 'from', 'by', 'lastSession'] as const;

/** What stood in the place of a day and is none: kept as it was written, so that the coach sees it and says the day again. */
export interface Unread {
  field: (typeof unreadFields)[number];
  text: string;
}

/** What a record has of it; absent when everything could be read. */
export interface MayBeUnread {
  unread?: readonly Unread[];
}

/** What is left of it once a field has been said again; undefined when nothing is. */
export const withoutUnread = ({ unread = [] }: MayBeUnread, ...said: Unread['field'][]): Unread[] | undefined => {
  const left = unread.filter(({ field }) => !said.includes(field));
  return left.length > 0 ? left : undefined;
};
