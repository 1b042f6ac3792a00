// `npm test`; `npm test -- unit e2e` for some suites only; `npm test -- --changed` for what was changed (scripts/test/ask.ts). The last line
// is the sum of what the runners counted.
import { mkdir, rm } from 'node:fs/promises';
import { findBrowser } from './browser/find.ts';
import { ensureInstalled } from './browser/packages.ts';
import { build, run } from './run.ts';
import { type Asked, asked } from './test/ask.ts';
import { type Count, failedFiles, failuresIn, health, judge, line, readReport, retriedIn, sum, takeIn } from './test/report.ts';
import { reportOf, type Suite } from './test/suites.ts';

/** So long may a suite take, in minutes: what hangs ends, and what is slow on a busy machine does not. */
const LONGEST = 40;

/** More broken files than this are no busy machine's doing. */
const MOST_AGAIN = 3;

const summary: string[] = [];
const counts: Count[] = [];
const failures: string[] = [];
const retried: string[] = [];
let failed = false;

try {
  await runAll(await asked(process.argv.slice(2)));
} catch (error) {
  // Not even started: no browser, no build. That is a failure like any other, and the last line says so.
  failed = true;
  counts.push({ passed: 0, failed: 1, skipped: 0 });
  summary.push((error as Error).message);
}
for (const test of retried) console.log(`\nRETRIED: ${test}`);
for (const failure of failures) console.log(`\nFAILED: ${failure}`);
console.log(`\n${summary.join('\n')}\n\n${health(retried.length)}\n`);
console.log(line(sum(counts)));
process.exitCode = failed ? 1 : 0;

async function runAll({ suites, leftOut, changed }: Asked): Promise<void> {
  if (leftOut.length > 0) summary.push(`${leftOut.join(', ')}: only on Linux, left out here`);
  await mkdir('.reports', { recursive: true });
  ensureInstalled(...new Set(suites.flatMap((suite) => suite.parts)));
  for (const browser of new Set(suites.flatMap((suite) => suite.builds))) await build(browser);
  for (const suite of suites) await (suite.report ? runTests(suite, suite.report, changed) : runCheck(suite));
}

async function runCheck(suite: Suite): Promise<void> {
  const { exitCode, seconds } = await timed(suite, environmentOf(suite));
  if (exitCode !== 0) failed = true;
  summary.push(`${suite.name}: ${exitCode === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
}

async function runTests(suite: Suite, report: 'vitest' | 'playwright', changed: boolean): Promise<void> {
  await rm(reportOf(suite.name), { force: true });
  let { exitCode, seconds } = await timed(suite, environmentOf(suite));
  const broken = suite.again && process.env.CI ? await failedFiles(reportOf(suite.name)) : [];
  if (broken.length > 0 && broken.length <= MOST_AGAIN) ({ exitCode, seconds } = await runAgain(suite, broken, seconds));
  const found = await readReport(report, reportOf(suite.name)).catch((error: Error) => error);
  const { count, trouble } = judge(found, exitCode, changed);
  if (count.failed > 0) {
    failed = true;
    failures.push(...(await failuresIn(report, reportOf(suite.name))).map((failure) => `${suite.name}: ${failure}`));
  }
  retried.push(...(await retriedIn(report, reportOf(suite.name))).map((test) => `${suite.name}: ${test}`));
  counts.push(count);
  summary.push(`${suite.name}: ${line(count)} (${seconds} s)${trouble ? `: ${trouble}` : ''}`);
}

/** Runs some files of a suite again, and takes what they come to into its report. */
async function runAgain(suite: Suite, files: string[], before: string): Promise<{ exitCode: number; seconds: string }> {
  const name = `${suite.name}-again`;
  await rm(reportOf(name), { force: true });
  const command = suite.command.map((part) => part.replace(reportOf(suite.name), reportOf(name))) as Suite['command'];
  const { exitCode, seconds } = await timed({ ...suite, name, command: [...command, ...files] }, environmentOf(suite));
  await takeIn(reportOf(suite.name), reportOf(name));
  return { exitCode, seconds: (Number(before) + Number(seconds)).toFixed(1) };
}

async function timed({ name, command: [program, ...args] }: Suite, env: NodeJS.ProcessEnv) {
  console.log(`\n${name}: ${[program, ...args].join(' ')}`);
  const started = performance.now();
  const exitCode = await run(program, args, env, LONGEST);
  return { exitCode, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

/** Every suite uses the browsers that these scripts found. */
function environmentOf(suite: Suite): NodeJS.ProcessEnv {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return {
    NO_UPDATE_NOTIFIER: '1', // web-ext would ask the registry for a newer web-ext
    ...(chromium ? { APARTE_CHROMIUM: chromium } : {}),
    ...(firefox ? { APARTE_FIREFOX: firefox } : {}),
    ...(suite.report === 'playwright' ? { APARTE_REPORT: reportOf(suite.name) } : {}),
  };
}
