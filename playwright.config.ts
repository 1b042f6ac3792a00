import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.reports/e2e',
  forbidOnly: Boolean(process.env.CI),
  // Two calls with video at once are what two cores carry.
  workers: 2,
  // A busy machine now and then stops a browser for seconds; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  // A test never fails by the clock of a busy machine: only what never comes has failed.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env.APARTE_REPORT ?? '.reports/e2e.json' }]],
  projects: [
    { name: 'e2e', testIgnore: ['start.spec.ts', 'soak.spec.ts'] },
    // Whole calls, by a coach who presses keys and clicks alone, and what that took.
    { name: 'calls', testDir: 'tests/calls' },
    // On its own: the moments at which it kills the browser are to be its own, and it is long.
    { name: 'soak', testMatch: 'soak.spec.ts', retries: 0 },
    // On its own: it builds the extension again, under the feet of the others.
    { name: 'start', testMatch: 'start.spec.ts', timeout: 180_000, fullyParallel: false },
  ],
});
