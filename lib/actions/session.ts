import type { Client } from '../domain/client.ts';
import type { Entry } from '../domain/entry.ts';
import type { Session } from '../domain/session.ts';
import { sayAround } from '../languages/around.ts';
import { announce } from '../state/announce.ts';
import { CAPTURE, type Desk, ENTRY_FIELD, EVENING, type Offer } from '../state/desk.ts';
import { goOn } from '../state/keys/early.ts';
import { choose, chooseNobody, type Who } from '../store/clients.ts';
import { endSession, moveSession, resumeSession, startSession } from '../store/sessions.ts';
import { written } from '../store/trouble.ts';

/** What was written down so short a time ago may have been meant for the person chosen now. In milliseconds. */
const JUST = 10 * 60_000;

/** Starts the clock with the person the coach is with; what is typed from now on is a note. @returns whether it was done */
export async function startNow(desk: Desk): Promise<boolean> {
  const client = desk.client.value;
  const kind = desk.kind.value;
  desk.kind.value = 'note'; // at once: what is typed while the start is being written is a note already
  desk.wantFocus(ENTRY_FIELD);
  const done = client !== undefined && (await written(() => startSession(client.id)));
  if (done) {
    desk.offer.value = undefined;
    desk.endCue();
    announce(sayAround().sessionStarted);
  } else desk.kind.value = kind;
  return done;
}

/** From a call that is over: nobody is chosen any more. @param evening to what waits for the evening, rather than to the next call */
export async function moveOn(desk: Desk, evening: boolean): Promise<void> {
  if (!(await written(chooseNobody))) return;
  desk.offer.value = undefined;
  desk.endCue();
  if (evening) desk.open(EVENING);
  else desk.close(EVENING);
}

/** Ends the running session; the line at the bottom undoes it. @returns whether it was done */
export async function endNow(desk: Desk, session: Session): Promise<boolean> {
  if (!(await goOn(written(() => endSession(session.id))))) return false;
  desk.leave();
  desk.endCue();
  desk.close(CAPTURE);
  const name = desk.client.value?.name ?? '';
  desk.offer.value = {
    words: () => sayAround().sessionEnded(name),
    acts: [{ words: () => sayAround().undo, act: () => written(() => resumeSession(session.id)) }],
  };
  return true;
}

/**
 * Chooses somebody. A running session with the person before ends; the line at the bottom undoes that, or, when something was written in
 * it just now, moves it along. @returns whether it was done
 */
export async function changeTo(desk: Desk, who: Who): Promise<boolean> {
  const before = desk.client.value;
  const running = desk.running.value;
  // What was open before; the field that the key asks for meanwhile stays.
  const open = ([CAPTURE, EVENING] as const).filter((field) => desk.isOpen(field));
  let client: Client | undefined;
  const done = await written(async () => {
    client = await choose(who);
    if (running && before && before.id !== client.id) await endSession(running.id);
  });
  desk.offer.value = undefined;
  if (done) {
    desk.leave();
    for (const field of open) desk.close(field);
    if (!desk.isOpen(CAPTURE)) desk.kind.value = 'note';
  }
  desk.endCue();
  if (done && client && running && before && before.id !== client.id) desk.offer.value = ended(desk, running, before, client);
  return done;
}

function ended(desk: Desk, session: Session, before: Client, client: Client) {
  const back = async () => {
    await written(async () => {
      await choose({ id: before.id });
      await resumeSession(session.id);
    });
  };
  const along = async () => {
    const done = await written(async () => {
      await moveSession(session.id, { id: client.id });
      await resumeSession(session.id);
    });
    if (done) desk.offer.value = moved(desk, client.id, () => moveSession(session.id, { id: before.id }));
  };
  const justWritten = session.lastEntryAt > session.startedAt - 1 && Date.now() - session.lastEntryAt < JUST;
  return {
    words: () => sayAround().sessionEnded(before.name),
    acts: [
      { words: () => sayAround().undo, act: back },
      ...(justWritten ? [{ words: () => sayAround().moveTo(client.name), act: along }] : []),
    ],
  };
}

/** Gives the whole session of an entry to somebody else; with it, if it is the one that runs, goes the coach. @returns whether it was done */
export async function moveWhole(desk: Desk, { sessionId, clientId }: Entry, who: Who): Promise<boolean> {
  const current = desk.running.value?.id === sessionId;
  const move = async (to: Who) => {
    const id = await moveSession(sessionId, to);
    if (current) await choose({ id });
    return id;
  };
  let now = '';
  const done = await written(async () => {
    now = await move(who);
  });
  if (done) desk.offer.value = moved(desk, now, () => move({ id: clientId }));
  return done;
}

const moved = (desk: Desk, to: string, back: () => Promise<unknown>): Offer => ({
  words: () => sayAround().sessionMoved(desk.people.value?.find(({ id }) => id === to)?.name ?? ''),
  acts: [{ words: () => sayAround().undo, act: () => written(back) }],
});
