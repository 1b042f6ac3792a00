import { type MockInstance, onTestFinished, vi } from 'vitest';

/**
 * What a test provokes is said on the console: heard here until the test ends, instead of printed. An error that a passing test prints is
 * a fault.
 */
export function said(how: 'error' | 'warn' = 'error'): MockInstance {
  const spy = vi.spyOn(console, how).mockImplementation(() => undefined);
  onTestFinished(() => spy.mockRestore());
  return spy;
}
