import { hasDisplay, startDisplay } from '../../../scripts/browser/display.ts';
import { ensureInstalled } from '../../../scripts/browser/packages.ts';

/** Real keys need a screen with a window manager; when nobody has given us one, a screen of our own, for all suites of this run. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  ensureInstalled('xdotool');
  if (hasDisplay()) return undefined;
  ensureInstalled('xvfb', 'openbox');
  const display = await startDisplay();
  process.env.DISPLAY = display.name;
  return () => display.stop();
}
