import { browser } from './browser.ts';

/** Ids of all browser windows that are open now. */
export async function openWindowIds(): Promise<number[]> {
  const windows = await browser.windows.getAll();
  return windows.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
