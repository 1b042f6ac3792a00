import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifestWords } from './lib/languages/manifest.ts';
import { firstPaintHash, pageStart } from './scripts/build/page-start.ts';

// Gives unpacked builds the same id on every machine, so that a development profile keeps its data.
// Left out of the store packages, which get their id from the store.
const developmentKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAndIeMoQqOy4terUKXNR9+NgC/rCOMeuiyX8aVUddsDce1K71LmBYFms8Oyemv9sosKo+jD9k0Nt7ERofMSDK0rrTUTxdvrCIEnJZlfL+SErWFBjgJZwjDraWJhgmwzVXheSgRz7dAxGZIJxpqyThTDYaHOxU/MKdcQbiHRLgvf7MxwuYY3GXZCmj4rcya5BtgNa17TQJqr+WzmkOObmtAvY7MiXU3PjVh0/2dKke6aeKlrKa/PMc97k/4vFBovEPm+LcReT1g5VpY4uUpjCjWoMPlRKbiy6JV9MGiEeQkqh0yRpjIDp8GfJIKNZqGHgxXLF/ytv2fgny+Xv3l/YEPwIDAQAB';

const noConnection = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${firstPaintHash}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

type Graph = { getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null };

const PANEL = 'entrypoints/sidepanel/app.tsx';
const STAGE = 'entrypoints/stage/main.ts';

/**
 * All that the panel needs before its caret is ready is one file beside its own: each further one costs more than what it leaves out.
 * What the stage needs as well, at once or for its keys, is another, because nothing of the panel's is loaded there. What the panel only
 * imports when it is wanted (`import()`) is in neither.
 */
const chunks = [
  {
    name: (id: string, graph: Graph) => (neededBy(PANEL, id, graph) && neededBy(STAGE, id, graph, 'later too') ? 'shared' : null),
    priority: 1,
  },
  { name: (id: string, graph: Graph) => (neededBy(PANEL, id, graph) ? 'panel' : null) },
];

function neededBy(page: string, id: string, graph: Graph, later?: 'later too', seen = new Set<string>()): boolean {
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  const all = later ? [...importers, ...dynamicImporters] : importers;
  return all.some((importer) => importer.endsWith(page) || (!seen.has(importer) && neededBy(page, importer, graph, later, seen)));
}

/** What the cards are made and judged by stays with their makers: only what is shown or looked up by ships. */
const deckForUse = {
  name: 'deck-for-use',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('/art/deck.json')) return undefined;
    const { moods: _, cards, ...lists } = JSON.parse(code);
    return JSON.stringify({ ...lists, cards: cards.map(cardForUse) });
  },
};

function cardForUse({ mood: _, readings: _r, daylight: _d, place: _p, ...used }: Record<string, unknown>) {
  return used;
}

const ofPage = (_file: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) => (hostType === 'html' ? files : []);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  dev: { reloadCommand: false },
  zip: { excludeSources: ['tests/**', '.ci/**'] },
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ type }) => type === 'background')) return; // it is one file anyway
      const options = config.build?.rolldownOptions;
      if (options) options.output = { ...options.output, codeSplitting: { groups: chunks } };
    },
    'build:publicAssets': ({ config }, files) => {
      const elsewhere = config.browser === 'firefox' ? files.filter(({ relativeDest }) => relativeDest.startsWith('awake.')) : [];
      for (const file of elsewhere) files.splice(files.indexOf(file), 1);
      for (const [language, words] of Object.entries(manifestWords)) {
        const messages = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]));
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: JSON.stringify(messages) });
      }
    },
  },
  vite: ({ command }) => ({
    plugins: [deckForUse, pageStart()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        dexie: fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.min.mjs', import.meta.url)),
        // Our least versions have a `browser` of their own, to which the polyfill steps aside: what it would do is left out.
        'webextension-polyfill': fileURLToPath(new URL('./lib/platform/native-browser.ts', import.meta.url)),
      },
    },
    worker: { format: 'es' },
    // The list of what each later chunk imports would be in the first load; the browser finds it in the chunk itself.
    build: { target: 'es2023', modulePreload: { polyfill: false, resolveDependencies: ofPage }, sourcemap: command === 'serve' },
  }),
  manifest: ({ browser, mode, command }) => {
    const firefox = browser === 'firefox';
    const log = { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' }, description: '__MSG_commandLogHomework__' };
    const curtain = { suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' }, description: '__MSG_commandCurtain__' };
    const stage = { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' }, description: '__MSG_commandStage__' };
    const panel = { suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' }, description: '__MSG_commandPanel__' };
    return {
      name: '__MSG_appName__',
      description: '__MSG_appDescription__',
      default_locale: 'en',
      action: { default_title: '__MSG_panelTitle__' },
      // `offscreen` keeps the worker awake (lib/platform/awake.ts).
      permissions: ['storage', 'unlimitedStorage', 'contextMenus', ...(firefox ? [] : ['offscreen'])],
      // Asked for when the coach chooses the downloads folder for backups, and only then.
      optional_permissions: ['downloads'],
      incognito: 'not_allowed',
      commands: { 'log-homework': log, [firefox ? '_execute_sidebar_action' : '_execute_action']: panel, curtain, stage },
      // The development server needs a socket and inline styles; what is built allows nothing but its own files.
      content_security_policy: { extension_pages: command === 'serve' ? "script-src 'self'; object-src 'self'" : noConnection },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: { id: 'aparte@aparte.example', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
            },
          }
        : { minimum_chrome_version: '156', ...(mode === 'store' ? {} : { key: developmentKey }) }),
    };
  },
});
