import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/platform/browser.ts';

export default defineBackground(() => {
  void browser.runtime.id;
});
