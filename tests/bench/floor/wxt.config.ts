import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const dexie = fileURLToPath(new URL('../../../node_modules/dexie/dist/modern/dexie.min.mjs', import.meta.url));

/** Built as Aparté is, so that what differs is Aparté's own. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { dexie } },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  manifest: { name: 'Floor', description: 'The least that a panel with one field can be.', action: {} },
});
