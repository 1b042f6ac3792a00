import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { nudgeText } from '../../lib/exchange/recap.ts';
import { voiceOf } from '../../lib/languages/sentences/voice.ts';

/** The message of a nudge, in the language and form of the person it goes to. */
export function nudgeOf({ words, when, nudge }: Homework, client: Client | undefined): string | undefined {
  return nudge && nudgeText({ ...voiceOf(client), words, ...(when && { due: when }), on: nudge.on });
}
