import { readFile } from 'node:fs/promises';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; ok: boolean; tests: { results: { error?: { message?: string } }[] }[] }[];
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
  // What passed at the second try has passed; the runner's own list names it as flaky.
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** Each test that failed, with why, for the end of a long log. Empty where there is no such report. */
export async function failuresIn(kind: Kind, file: string): Promise<string[]> {
  const report = await parsed(file).catch(() => undefined);
  if (!report) return [];
  if (kind === 'vitest') {
    return (report as VitestReport).testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0 && message) return [`${name}: ${message}`];
      return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join('\n')}`);
    });
  }
  const specs = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specs)];
  return (report as PlaywrightReport).suites
    .flatMap(specs)
    .filter(({ ok }) => !ok)
    .map(({ file: from, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''));
      return `${from}: ${title}\n${errors.join('\n')}`;
    });
}

/** A suite that says nothing, ran nothing or stopped half-way is one failure, never a silent success. */
export function judge(count: Count | Error, exitCode: number): { count: Count; trouble?: string } {
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

export function line({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
