import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Display {
  /** What DISPLAY has to be for a program to appear there. */
  name: string;
  stop(): Promise<void>;
}

/** A screen that nobody sees, with a window manager so that windows can have the keyboard's focus. */
export async function startDisplay(): Promise<Display> {
  // Xvfb picks a free number itself and writes it to file descriptor 3.
  // `-r`: no key repeats by itself. On a busy machine a letter's up can come late, and nobody holds it down.
  const server = spawn('Xvfb', ['-displayfd', '3', '-r', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill());
  const name = `:${await displayNumber(server)}`;
  const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  await once(manager, 'spawn');
  return {
    name,
    async stop() {
      await end(manager);
      await end(server);
    },
  };
}

async function displayNumber(server: ChildProcess): Promise<string> {
  const written = server.stdio[3] as Readable;
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`Xvfb stopped at once (${code}).`);
  });
  const [chunk] = await Promise.race([once(written, 'data'), failed]);
  return String(chunk).trim();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}

/** True where a window would appear in front of someone. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
