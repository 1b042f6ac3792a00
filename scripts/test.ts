// `npm test`, or `npm test -- unit e2e` for some suites only. The last line is the sum of what the runners counted.
import { mkdir, rm } from 'node:fs/promises';
import { startDisplay } from './browser/display.ts';
import { findBrowser } from './browser/find.ts';
import { ensureInstalled } from './browser/packages.ts';
import { build, run } from './run.ts';
import { type Count, judge, line, readReport, sum } from './test/report.ts';
import { allSuites, reportOf, type Suite } from './test/suites.ts';

const suites = await chosen(process.argv.slice(2));
const summary: string[] = [];
const counts: Count[] = [];
let failed = false;

await mkdir('.reports', { recursive: true });
ensureInstalled(...new Set(suites.flatMap((suite) => suite.parts)));
for (const browser of new Set(suites.flatMap((suite) => suite.builds))) await build(browser);
const display = suites.some((suite) => suite.display) ? await startDisplay() : undefined;
try {
  for (const suite of suites) await runSuite(suite);
} finally {
  await display?.stop();
}

console.log(`\n${summary.join('\n')}\n`);
console.log(line(sum(counts)));
process.exitCode = failed ? 1 : 0;

async function runSuite(suite: Suite): Promise<void> {
  const { name, command, report } = suite;
  const [program, ...args] = command;
  const started = performance.now();
  console.log(`\n${name}: ${command.join(' ')}`);
  if (report) await rm(reportOf(name), { force: true });
  const exitCode = await run(program, args, environmentOf(suite));
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (!report) {
    if (exitCode !== 0) failed = true;
    summary.push(`${name}: ${exitCode === 0 ? 'ok' : 'FAILED'} (${seconds})`);
    return;
  }
  const found = await readReport(report, reportOf(name)).catch((error: Error) => error);
  const { count, trouble } = judge(found, exitCode);
  if (count.failed > 0) failed = true;
  counts.push(count);
  summary.push(`${name}: ${line(count)} (${seconds})${trouble ? `: ${trouble}` : ''}`);
}

/** Every suite uses the browsers that these scripts found, and a headless one never lands on someone's screen. */
function environmentOf(suite: Suite): NodeJS.ProcessEnv {
  const chromium = findBrowser('chromium');
  const firefox = findBrowser('firefox');
  return {
    NO_UPDATE_NOTIFIER: '1', // web-ext would ask the registry for a newer web-ext
    ...(chromium ? { APARTE_CHROMIUM: chromium } : {}),
    ...(firefox ? { APARTE_FIREFOX: firefox } : {}),
    ...(suite.display && display ? { DISPLAY: display.name } : {}),
    ...(suite.report === 'playwright' ? { APARTE_REPORT: reportOf(suite.name) } : {}),
  };
}

async function chosen(names: string[]): Promise<Suite[]> {
  const all = await allSuites();
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new Error(`No suite named ${unknown.join(', ')}: there are ${all.map((suite) => suite.name).join(', ')}.`);
  return names.length > 0 ? all.filter((suite) => names.includes(suite.name)) : all;
}
