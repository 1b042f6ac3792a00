import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { loadMoments } from '../../components/moments.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { create } from '../../lib/domain/record.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { choose } from '../../lib/store/clients.ts';
import { homework } from '../../lib/store/db.ts';
import { oneHomework } from '../../lib/store/homework.ts';
import { latestSession, startSession } from '../../lib/store/sessions.ts';
import { showPanel } from './mount.tsx';

export const cue = () => page.getByRole('heading', { level: 1 });
export const field = () => page.getByRole('textbox').first();
export const drawer = () => page.getByRole('region', { name: 'Presence' });
export const button = (name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });

/** A running session with one homework, and the panel at a step of what is done with it. */
export async function standing(
  flow: 'close' | 'opening',
  step: string,
  fields: Partial<Homework> = {},
): Promise<{ desk: Desk; now: () => Promise<Homework> }> {
  const { id: clientId } = await choose({ name: 'Marie Dupont' });
  await startSession(clientId);
  const sessionId = (await latestSession(clientId))?.id ?? '';
  const at = Date.now();
  const one = create<Homework>({ clientId, sessionId, at, words: 'call the baker', proposedBy: 'client', ...fields }, at);
  await homework.put(one);
  await loadMoments();
  const desk = await showPanel();
  desk.enter(flow, one.id, step);
  await expect.poll(() => document.activeElement?.matches('.step-choices button, .words, input')).toBe(true);
  return { desk, now: async () => (await oneHomework(one.id)) as Homework };
}

/** Until a digit that waits for more has chosen, were it one: as long as a coach would look at the screen. */
export const aMoment = () => new Promise((done) => setTimeout(done, 500));
export const three = { for: 3, against: 1, at: 1 };

/** A key as another keyboard sends it, or an input method. */
export const press = (key: string, code: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }),
  );
