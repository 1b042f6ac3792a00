import type { LocalDate } from '../../../domain/when/calendar.ts';
import { dayInWords } from '../../../domain/when/in-words.ts';
import { fill, type Line, type Voice } from '../line.ts';

/** A goodbye to adapt and send, line by line. Places: `{name}`, as they are called; `{day}` of the last session. */
export const goodbye = {
  hello: { en: 'Hello {name},', fr: 'Bonjour {name},', short: { en: 'Hello,', fr: 'Bonjour,' } },
  end: {
    en: 'As we said, our last session will be on {day}.',
    fr: 'Comme convenu, notre dernière séance aura lieu le {day}.',
    short: { en: 'As we said, our sessions are coming to an end.', fr: 'Comme convenu, nos séances prennent fin.' },
  },
  thanks: {
    en: 'Thank you for your trust, and for what you dared here.',
    fr: 'Merci de votre confiance, et de ce que vous avez osé ici.',
    tu: 'Merci de ta confiance, et de ce que tu as osé ici.',
  },
  onward: {
    en: 'To go on with someone else, I can give you names.',
    fr: 'Pour continuer ailleurs, je peux vous donner quelques noms.',
    tu: 'Pour continuer ailleurs, je peux te donner quelques noms.',
  },
  secret: {
    en: 'What you told me stays between us.',
    fr: 'Ce que vous m’avez dit reste entre nous.',
    tu: 'Ce que tu m’as dit reste entre nous.',
  },
  wish: {
    en: 'I wish you all the best for what comes next.',
    fr: 'Je vous souhaite le meilleur pour la suite.',
    tu: 'Je te souhaite le meilleur pour la suite.',
  },
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
