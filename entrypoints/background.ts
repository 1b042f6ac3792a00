import { defineBackground } from 'wxt/utils/define-background';
import { startChromium } from '../lib/platform/start-chromium.ts';
import { startFirefox } from '../lib/platform/start-firefox.ts';

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) startFirefox();
  else startChromium();
});
