import { computed, effect, signal } from '@preact/signals';
import { runsUntil } from '../domain/session.ts';
import { whatOfUpdate } from '../domain/update.ts';
import { stageOpen } from '../state/cue-only.ts';
import { covered } from '../state/curtain.ts';
import { now } from '../state/now.ts';
import { openSessions } from '../store/backup.ts';
import { live } from '../store/live.ts';

/** What a page asks of the browser about updates of Aparté. */
export interface UpdateBrowser {
  followUpdates(changed: (news: { ready: boolean; came: string | undefined }) => void): Promise<void>;
  sessionRuns(until: number | undefined): Promise<void>;
  stayKnown(): void;
  restart(): void;
  updateSeen(): Promise<void>;
}

const ready = signal(false);
const sessionUntil = signal<number | undefined>(undefined);
let asked: UpdateBrowser | undefined;
/** The version of which it stands, or stood, on the screen that it came. */
let said: string | undefined;

/** The version that came since it was last said. */
export const cameLately = signal<string | undefined>(undefined);

/** An update waits, and now is a moment at which it may be said. */
export const updateWaits = computed(() => {
  const busy = { pages: 1, stageOpen: stageOpen.value, curtainDrawn: covered.value, sessionUntil: sessionUntil.value };
  return ready.value && whatOfUpdate(busy, now.value) === 'say';
});

/** Follows updates for as long as this page is open, and tells the worker what they have to wait for. @returns ends it */
export function startUpdates(browser: UpdateBrowser): () => void {
  asked = browser;
  void browser.followUpdates((news) => {
    if (news.ready && !ready.peek()) browser.stayKnown();
    ready.value = news.ready;
    cameLately.value = news.came;
  });
  const sessions = live(() => openSessions);
  const stop = effect(() => {
    const open = sessions.value.value;
    if (!open) return;
    const until = open.length > 0 ? Math.max(...open.map(runsUntil)) : undefined;
    sessionUntil.value = until;
    if (until !== undefined && said !== undefined && said === cameLately.peek()) cameSeen(); // before the call
    void browser.sessionRuns(until);
  });
  return () => {
    stop();
    sessions.stop();
  };
}

/** Closes every page of Aparté and begins anew, as the newer one. */
export const restartNow = (): void => asked?.restart();

/** A page says that this version came. */
export const cameSaid = (version: string): void => {
  said = version;
};

/** The coach has seen that an update came. */
export const cameSeen = (): void => void asked?.updateSeen();
