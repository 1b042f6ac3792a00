import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asked } from '../../scripts/test/ask.ts';
import { failedFiles, failuresIn, health, judge, readReport, retriedIn, takeIn } from '../../scripts/test/report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aparte-reports-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reportFile(report: object, name = 'report'): Promise<string> {
  const file = join(folder, `${name}.json`);
  await writeFile(file, JSON.stringify(report));
  return file;
}

test('vitest: what passed at the second try has passed, and is told', async () => {
  const result = (fullName: string, status: string, ...failureMessages: string[]) => ({ fullName, status, failureMessages });
  const assertionResults = [result('sound', 'passed'), result('shaky', 'passed', 'too late'), result('broken', 'failed', 'never came')];
  const testResults = [{ name: 'a.test.ts', message: '', assertionResults }];
  const file = await reportFile({ testResults, numPassedTests: 2, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 });
  expect(await readReport('vitest', file)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(await retriedIn('vitest', file)).toEqual(['a.test.ts: shaky\ntoo late']);
  expect(await failuresIn('vitest', file)).toEqual(['a.test.ts: broken\nnever came']);
});

test('a file that is run again counts as what it came to then, and why it failed before is told', async () => {
  const result = (fullName: string, status: string, ...failureMessages: string[]) => ({ fullName, status, failureMessages });
  const fileOf = (name: string, ...assertionResults: { status: string }[]) => ({
    ...{ name, message: '', assertionResults },
    status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  });
  const counts = { numPassedTests: 2, numFailedTests: 2, numPendingTests: 0, numTodoTests: 0 };
  const broken = fileOf(
    'b.test.ts',
    result('late', 'failed', 'too late'),
    result('after it', 'failed', 'not there'),
    result('other', 'passed'),
  );
  const first = await reportFile({ testResults: [fileOf('a.test.ts', result('sound', 'passed')), broken], ...counts });
  expect(await failedFiles(first)).toEqual(['b.test.ts']);
  const better = fileOf('b.test.ts', result('late', 'passed'), result('after it', 'failed', 'still not'), result('other', 'passed'));
  await takeIn(first, await reportFile({ testResults: [better], ...counts }, 'again'));
  expect(await readReport('vitest', first)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(await retriedIn('vitest', first)).toEqual(['b.test.ts: late\ntoo late']);
  expect(await failuresIn('vitest', first)).toEqual(['b.test.ts: after it\nnot there\nstill not']);
});

test('playwright: the same', async () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    ...{ title, file: 'a.spec.ts', ok: status !== 'unexpected' },
    tests: [{ status, results: messages.map((message) => ({ error: { message } })) }],
  });
  const specs = [spec('sound', 'expected'), spec('shaky', 'flaky', 'too late'), spec('broken', 'unexpected', 'never came')];
  const file = await reportFile({
    suites: [{ specs: [], suites: [{ specs }] }],
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
  });
  expect(await readReport('playwright', file)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(await retriedIn('playwright', file)).toEqual(['a.spec.ts: shaky\ntoo late']);
  expect(await failuresIn('playwright', file)).toEqual(['a.spec.ts: broken\nnever came']);
});

test('the health of the suite is said whether or not it is good', () => {
  expect(health(0)).toMatch(/^health: .*first try/u);
  expect(health(2)).toMatch(/^health: 2 passed only when tried again/u);
});

test('a suite without a test is a failure, except where only what was changed is run', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  expect(judge(none, 0).count.failed).toBe(1);
  expect(judge(new Error('no file'), 0).count.failed).toBe(1);
  expect(judge(none, 0, true)).toEqual({ count: none });
  expect(judge(new Error('no file'), 0, true)).toEqual({ count: none });
  expect(judge(none, 1, true).count.failed).toBe(1);
});

test('--changed runs what reaches a changed file; another option is refused', async () => {
  const { suites, changed } = await asked(['--changed=main']);
  expect(changed).toBe(true);
  expect(suites.map(({ name }) => name)).toEqual(['types', 'lint', 'unused', 'unit', 'browser', 'e2e']);
  expect(suites.at(-1)?.command).toContain('--only-changed=main');
  expect((await asked(['unit', '--changed'])).suites.map(({ command }) => command.includes('--changed'))).toEqual([true]);
  await expect(asked(['--fast'])).rejects.toThrow('--fast');
  await expect(asked(['nothing'])).rejects.toThrow('No suite named nothing');
});
