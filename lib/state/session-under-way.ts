import { computed, type ReadonlySignal } from '@preact/signals';
import { isRunning, type Session } from '../domain/session.ts';
import { currentClient } from '../store/clients.ts';
import { live } from '../store/live.ts';
import { latestSession } from '../store/sessions.ts';
import { now } from './now.ts';

async function latest(): Promise<Session | undefined> {
  const client = await currentClient();
  return client && latestSession(client.id);
}

/** The session under way with the person whom the coach is with, for as long as the page is open. */
export function sessionUnderWay(): ReadonlySignal<Session | undefined> {
  const session = live(() => latest).value;
  return computed(() => (session.value && isRunning(session.value, now.value) ? session.value : undefined));
}
