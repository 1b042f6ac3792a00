import { type ChildProcess, spawn } from 'node:child_process';

/** Three loops that never rest: on two cores what a call does to a laptop. @returns how to end them */
export function busyLoops(): () => void {
  const loops: ChildProcess[] = Array.from({ length: 3 }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  return () => {
    for (const loop of loops) loop.kill();
  };
}
