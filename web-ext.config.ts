// The browser that `npm run dev` opens.
import { resolve } from 'node:path';
import { defineWebExtConfig } from 'wxt';
import { hasDisplay } from './scripts/browser/display.ts';
import { findBrowser } from './scripts/browser/find.ts';

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

export default defineWebExtConfig({
  disabled: !hasDisplay(),
  binaries: { ...(chromium ? { chrome: chromium } : {}), ...(firefox ? { firefox } : {}) },
  startUrls: (process.env.APARTE_START_URLS ?? '').split(' ').filter(Boolean),
  chromiumProfile: resolve('.profile/dev'),
  keepProfileChanges: true,
  chromiumArgs: [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream', // the call's camera without a question
    '--mute-audio',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  firefoxPref: { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true },
});
