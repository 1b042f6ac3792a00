import type { Client } from '../../lib/domain/client.ts';
import { language } from '../../lib/languages/language.ts';
import type { Line } from '../../lib/languages/sentences/line.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';

/** Sentences to say to somebody, in their voice. */
export function Sentences({ lines, client }: { lines: readonly Line[]; client: Client | undefined }) {
  const voice = { language: client?.language ?? language(), informal: client?.informal };
  return (
    <div class="sayable" lang={voice.language}>
      {lines.map((line) => (
        <p key={line.en}>{speak(line, voice)}</p>
      ))}
    </div>
  );
}
