import type { PanelBrowser } from '../state/desk.ts';
import { showInNotebook } from '../store/shown.ts';
import { written } from '../store/trouble.ts';

/** What a page can do to come to the notebook's guard rails. */
export type ToNotebook = Pick<PanelBrowser, 'openGuardRails'>;

/** Opens the notebook at the guard rails of somebody, once what is to be seen there is written. */
export async function toGuardRails(clientId: string, browser: ToNotebook, write: () => Promise<unknown> = async () => {}): Promise<void> {
  const done = await written(async () => {
    await write();
    await showInNotebook(clientId);
  });
  if (done) browser.openGuardRails();
}
