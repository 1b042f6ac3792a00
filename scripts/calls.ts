// `npm run calls`: whole calls by a coach who presses keys and clicks alone, and how many each step took.
import { ensureInstalled } from './browser/packages.ts';
import { build, run } from './run.ts';

ensureInstalled('chromium', 'fonts');
await build('chrome');
process.exitCode = await run('playwright', ['test', '--project', 'calls', '--workers', '1', ...process.argv.slice(2)]);
