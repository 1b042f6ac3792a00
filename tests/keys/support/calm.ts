import { cpus } from 'node:os';

const enoughIdle = 0.4;
const lookMs = 200;
const patienceMs = 20_000;

/**
 * Waits until the machine has time to spare beside the running call, as a coach's has: what a build or another suite on the same two
 * cores does to a panel is not what is tested here. A machine that never comes to rest is used as it is.
 */
export async function calm(): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    const before = times();
    await new Promise((wake) => setTimeout(wake, lookMs));
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) >= enoughIdle) return;
  }
}

function times(): { idle: number; all: number } {
  const each = cpus().map((cpu) => cpu.times);
  const idle = each.reduce((sum, time) => sum + time.idle, 0);
  return { idle, all: each.reduce((sum, time) => sum + time.idle + time.user + time.sys + time.nice + time.irq, 0) };
}
