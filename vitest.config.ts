import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser/find.ts';

const dexie = fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));
/** Real browsers on a busy machine now and then stop for seconds; what fails twice is broken. Firefox: see `again` in scripts/test/suites.ts. */
const retry = process.env.CI ? 1 : 0;
const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  resolve: { alias: { dexie } },
};

export default defineConfig({
  test: {
    projects: [
      // Properties take as long as a busy machine lets them: a test never fails by the clock.
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/support/properties.ts', 'tests/every-language.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          setupFiles: ['tests/every-language.ts'],
          retry,
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium') ?? 'chromium', chromiumSandbox: process.getuid?.() !== 0 },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          setupFiles: ['tests/firefox/harness/own-display.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      keys('keys-chromium', ['tests/keys/chromium/{panel,worker,start,popup}.test.ts'], 10),
      keys('keys-busy', ['tests/keys/chromium/busy.test.ts'], 11),
      keys('keys-firefox', ['tests/keys/firefox/*.test.ts'], 12),
    ],
  },
});

/**
 * Real keys, each file at a screen and a keyboard of its own, never beside another suite (`groupOrder`). What is tried again is not
 * forgotten: every letter that the call heard stands in the suite's figures, at the first try too.
 */
function keys(name: string, include: string[], groupOrder: number) {
  return {
    ...shared,
    test: {
      name,
      include,
      environment: 'node' as const,
      maxWorkers: 1,
      retry,
      testTimeout: 120_000,
      hookTimeout: 120_000,
      sequence: { groupOrder },
    },
  };
}
