import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program of node_modules/.bin (or the PATH) in front of the reader, and returns its exit code. */
export function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}, timeoutMinutes = 20): Promise<number> {
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

/** Runs a program whose words matter only when it fails: then they are in the error. */
export async function runQuietly(program: string, args: string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said}`);
}

/** Builds the extension into `.output/BROWSER-mv3`. */
export function build(browser: 'chrome' | 'firefox'): Promise<void> {
  return runQuietly('wxt', ['build', '-b', browser]);
}
