import { readFile, writeFile } from 'node:fs/promises';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestTest {
  status: string;
  fullName: string;
  failureMessages: string[];
}

interface VitestReport {
  testResults: { name: string; message: string; status?: string; assertionResults: VitestTest[] }[];
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; ok: boolean; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

type Kind = 'vitest' | 'playwright';

const parsed = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** What the runner itself counted. Rejects when there is no such report. */
export async function readReport(kind: Kind, file: string): Promise<Count> {
  const report = await parsed(file);
  if (kind === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  // What passed at the second try has passed; `retriedIn` names it.
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** The files of a vitest report in which something failed. */
export async function failedFiles(file: string): Promise<string[]> {
  const report = (await parsed(file).catch(() => undefined)) as VitestReport | undefined;
  return report?.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name) ?? [];
}

/** Puts into a vitest report what its failed files came to when they were run again; why a test had failed stays with it. */
export async function takeIn(file: string, again: string): Promise<void> {
  const [first, second] = (await Promise.all([parsed(file), parsed(again)])) as [VitestReport, VitestReport];
  const testResults = first.testResults.map((before) => {
    const after = second.testResults.find(({ name }) => name === before.name);
    return after ? { ...after, assertionResults: after.assertionResults.map((test) => withBefore(test, before)) } : before;
  });
  const count = (...statuses: string[]) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => statuses.includes(status)).length;
  const counts = { numPassedTests: count('passed'), numFailedTests: count('failed'), numPendingTests: count('pending', 'skipped') };
  await writeFile(file, JSON.stringify({ ...first, ...counts, numTodoTests: count('todo'), testResults }));
}

function withBefore(test: VitestTest, { assertionResults }: VitestReport['testResults'][number]): VitestTest {
  const before = assertionResults.find(({ fullName }) => fullName === test.fullName);
  return { ...test, failureMessages: [...(before?.failureMessages ?? []), ...test.failureMessages] };
}

/** Each test that failed, with why, for the end of a long log. Empty where there is no such report. */
export const failuresIn = (kind: Kind, file: string): Promise<string[]> => testsIn(kind, file, 'failed');

/** Each test that passed only when it was tried again, with why it had failed: the health of the suite. */
export const retriedIn = (kind: Kind, file: string): Promise<string[]> => testsIn(kind, file, 'retried');

async function testsIn(kind: Kind, file: string, wanted: 'failed' | 'retried'): Promise<string[]> {
  const report = await parsed(file).catch(() => undefined);
  if (!report) return [];
  return kind === 'vitest' ? fromVitest(report as VitestReport, wanted) : fromPlaywright(report as PlaywrightReport, wanted);
}

function fromVitest({ testResults }: VitestReport, wanted: 'failed' | 'retried'): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const found = assertionResults.filter(({ status, failureMessages }) =>
      wanted === 'failed' ? status === 'failed' : status === 'passed' && failureMessages.length > 0,
    );
    if (wanted === 'failed' && found.length === 0 && message) return [`${name}: ${message}`];
    return found.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`);
  });
}

function fromPlaywright({ suites }: PlaywrightReport, wanted: 'failed' | 'retried'): string[] {
  const specs = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specs)];
  return suites
    .flatMap(specs)
    .filter(({ ok, tests }) => (wanted === 'failed' ? !ok : ok && tests.some(({ status }) => status === 'flaky')))
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''));
      return `${file}: ${title}\n${errors.join('\n')}`;
    });
}

/** A suite that says nothing, ran nothing or stopped half-way is one failure, never a silent success. */
export function judge(count: Count | Error, exitCode: number, mayBeEmpty = false): { count: Count; trouble?: string } {
  const empty = count instanceof Error || count.passed + count.failed === 0;
  if (mayBeEmpty && empty && exitCode === 0) return { count: { passed: 0, failed: 0, skipped: 0 } };
  if (count instanceof Error) return { count: { passed: 0, failed: 1, skipped: 0 }, trouble: `left no report (${count.message})` };
  if (count.passed + count.failed === 0) return { count: { ...count, failed: 1 }, trouble: 'ran no test' };
  if (exitCode !== 0 && count.failed === 0) return { count: { ...count, failed: 1 }, trouble: `stopped with exit code ${exitCode}` };
  return { count };
}

export function sum(counts: Count[]): Count {
  return counts.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed, skipped: all.skipped + one.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** What the last lines say of the suite itself. */
export function health(retried: number): string {
  if (retried === 0) return 'health: every test passed at its first try, or failed';
  return `health: ${retried} passed only when tried again (RETRIED, above): a fault of the test, or of what it tests`;
}

export function line({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
