import { afterAll, beforeAll } from 'vitest';
import { ownDisplay } from '../../keys/support/display.ts';

// A screen with a window manager, as a coach has one: without a screen Firefox gives the keyboard to a window that is only kept ready.
let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await ownDisplay();
});
afterAll(() => stop());
