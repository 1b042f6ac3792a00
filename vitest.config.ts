import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser/find.ts';

const dexie = fileURLToPath(new URL('./node_modules/dexie/dist/modern/dexie.mjs', import.meta.url));
/** Real browsers on a busy machine now and then stop for seconds; what fails twice is broken. */
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
          setupFiles: ['tests/unit/support/properties.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
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
          environment: 'node',
          fileParallelism: false,
          retry,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      keys('chromium', 10),
      keys('firefox', 11),
    ],
  },
});

/** Real keys: one keyboard and one screen for all, so one file at a time and never beside another suite (`groupOrder`). */
function keys(browser: string, groupOrder: number) {
  const only = { fileParallelism: false, globalSetup: ['tests/keys/support/screen.ts'], sequence: { groupOrder } };
  return {
    ...shared,
    test: {
      name: `keys-${browser}`,
      include: [`tests/keys/${browser}.test.ts`],
      environment: 'node' as const,
      retry,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...only,
    },
  };
}
