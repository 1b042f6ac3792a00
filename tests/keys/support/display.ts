import { startDisplay } from '../../../scripts/browser/display.ts';
import { ensureInstalled } from '../../../scripts/browser/packages.ts';

/** A screen and a keyboard of its own for each file, so that several can type at once, and nobody's desktop is typed into. */
export async function ownDisplay(): Promise<() => Promise<void>> {
  ensureInstalled('xdotool', 'xvfb', 'openbox');
  const display = await startDisplay();
  process.env.DISPLAY = display.name;
  return () => display.stop();
}
