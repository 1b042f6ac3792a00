import { afterAll, beforeAll } from 'vitest';
import { ownDisplay } from '../../keys/support/display.ts';

// A screen with a window manager, as a coach has one: without a screen Firefox gives the keyboard to a window that is only kept ready.
// Elsewhere than on Linux the coach's own screen has one.
let stop: (() => Promise<void>) | undefined;
beforeAll(async () => {
  if (process.platform === 'linux') stop = await ownDisplay();
});
afterAll(() => stop?.());
