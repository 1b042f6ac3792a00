// `npm run soak`: the long run of what every `npm test` does a little of: a browser killed 200 times, 2,000 mutated archives, 1,000
// histories of copies in one folder, 10,000 times anything typed or pressed anywhere, the log-homework key pressed 1,000 times.
// `npm run soak -- 50 SEED` for another number of kills, and to repeat a run.
import { ensureInstalled } from './browser/packages.ts';
import { build, run } from './run.ts';

const [rounds = '200', seed = `${Date.now() % 1_000_000}`] = process.argv.slice(2);
const env = { APARTE_ROUNDS: rounds, APARTE_MUTATIONS: '2000', APARTE_HISTORIES: '1000', APARTE_PRESSES: '5', APARTE_SEED: seed };
const HOURS = 60; // minutes

ensureInstalled('chromium', 'firefox', 'fonts', 'xvfb', 'openbox', 'xdotool');
await build('chrome');
await build('firefox');
console.log(`soak: seed ${seed}`);
const unit = ['tests/unit/mutated.test.ts', 'tests/unit/copies-histories.test.ts'];
const mutated = await run('vitest', ['run', '--project', 'unit', ...unit], env, HOURS);
const pressedAnywhere = await run(
  'vitest',
  ['run', '--project', 'browser', 'tests/browser/monkey.test.tsx'],
  { VITE_APARTE_MONKEY: '10000', VITE_APARTE_SEED: seed },
  2 * HOURS,
);
const killed = await run('playwright', ['test', '--project', 'soak'], env, 4 * HOURS);
const keys = ['keys-chromium', 'keys-busy', 'keys-firefox'].flatMap((project) => ['--project', project]);
const pressed = await run('vitest', ['run', ...keys], env, 4 * HOURS);
process.exitCode = mutated || pressedAnywhere || killed || pressed;
