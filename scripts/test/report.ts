import { readFile } from 'node:fs/promises';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** What the runner itself counted. Rejects when there is no such report. */
export async function readReport(kind: 'vitest' | 'playwright', file: string): Promise<Count> {
  const report: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (kind === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  // What passed at the second try has passed; the runner's own list names it as flaky.
  return { passed: expected + flaky, failed: unexpected, skipped };
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
