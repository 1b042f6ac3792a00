import { spawn } from 'node:child_process';

/** Runs a program of node_modules/.bin (or the PATH) in front of the reader, and returns its exit code. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}, timeoutMinutes = 8): Promise<number> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32', // programs there are .cmd files
    timeout: timeoutMinutes * 60_000,
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (signal) console.log(`${program} was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
}

export async function build(browser: 'chrome' | 'firefox'): Promise<void> {
  const code = await run('wxt', ['build', '-b', browser, '--level', 'warn']);
  if (code !== 0) throw new Error(`The ${browser} build failed.`);
}
