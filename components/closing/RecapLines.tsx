import type { Homework } from '../../lib/domain/entry.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dayInWords } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import type { Voice } from '../../lib/languages/sentences/line.ts';
import { saveFile } from '../../lib/platform/download.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { today } from '../../lib/state/today.ts';
import { CopyText } from '../ui/CopyText.tsx';
import { nudgeOf } from './nudge-text.ts';

interface Props {
  desk: Desk;
  text: string;
  agreed: readonly Homework[];
  voice: Voice;
  /** What became of the copy, or of the calendar file. */
  said: string;
}

/** The lines as they leave, and the nudges that were promised. */
export function RecapLines({ desk, text, agreed, voice, said }: Props) {
  const nudged = agreed.filter(({ nudge }) => nudge !== undefined);
  if (text === '') return <p class="teach">{sayClosing().recapEmpty}</p>;
  return (
    <div class="recap">
      <section aria-label={sayClosing().recapText}>
        <pre class="leaves" lang={voice.language} dir="auto">
          {text}
        </pre>
      </section>
      {said && <p class="small">{said}</p>}
      {nudged.map((one) => (
        <Nudge key={one.id} desk={desk} homework={one} />
      ))}
    </div>
  );
}

/** Saves the calendar file of what has a day. @returns what became of it */
export async function saveCalendar(agreed: readonly Homework[]): Promise<string> {
  try {
    // Time zones and their rules are heavy, and wanted here alone.
    const { calendarFile, calendarName } = await import('../../lib/exchange/calendar.ts');
    const now = Date.now();
    const entries = agreed.flatMap(({ id, words, when, ifThen }) => (when ? [{ id, words, ...when, ...(ifThen && { ifThen }) }] : []));
    const name = calendarName(now, agreed[0]?.clientId);
    await saveFile(name, new Blob([calendarFile(entries, { exportedAt: now })], { type: 'text/calendar' }));
    return sayClosing().calendarSaved(name);
  } catch (error) {
    console.error(error);
    return sayClosing().calendarFailed;
  }
}

function Nudge({ desk, homework }: { desk: Desk; homework: Homework }) {
  const client = desk.people.value?.find(({ id }) => id === homework.clientId);
  const text = nudgeOf(homework, client);
  if (!homework.nudge || !text) return null;
  return (
    <section class="nudge">
      <h2>{sayClosing().nudgeOn(dayInWords(homework.nudge.on, language(), today()))}</h2>
      <pre class="leaves" dir="auto">
        {text}
      </pre>
      <CopyText text={() => text} words={sayClosing().copy} />
    </section>
  );
}
