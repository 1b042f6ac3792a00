import type { LocalDate } from '../../../domain/when/calendar.ts';
import { dayInWords } from '../../dates.ts';
import { fill, type Line, line, type Voice } from '../line.ts';

/** A goodbye to adapt and send, line by line. Places: `{name}`, as they are called; `{day}` of the last session. */
export const goodbye = {
  hello: line('goodbye.hello'),
  end: line('goodbye.end'),
  thanks: line('goodbye.thanks'),
  onward: line('goodbye.onward'),
  secret: line('goodbye.secret'),
  wish: line('goodbye.wish'),
} satisfies Record<string, Line>;

/** What a goodbye is made of. */
export interface Goodbye extends Voice {
  /** As they are called; blank, the message has no name. */
  name: string;
  lastSession?: LocalDate | undefined;
  /** The year is said when it is not that of today. */
  today: LocalDate;
}

/** The goodbye as plain text, before the coach has adapted it. */
export function goodbyeText({ name, lastSession, today, ...voice }: Goodbye): string {
  const { hello, end, thanks, onward, secret, wish } = goodbye;
  const say = (line: Line) => fill(line, voice, { name, day: lastSession && dayInWords(lastSession, voice.language, today) });
  return [say(hello), [end, thanks].map(say).join('\n'), [onward, secret].map(say).join('\n'), say(wish)].join('\n\n');
}
