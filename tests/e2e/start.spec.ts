import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

/** Runs a script to its end, as a newcomer would from the folder. */
async function run(args: string[], env: NodeJS.ProcessEnv = process.env) {
  // The runner forces colours, and Node then warns whoever has asked for none.
  const { FORCE_COLOR: _, NO_COLOR: _none, ...plain } = env;
  const child = spawn('npm', ['--silent', 'start', ...args], { env: plain, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out: out.trim(), errors: errors.trim() };
}

test('npm start -- --check finds the panel and a connected call in Chromium', async () => {
  const { code, out, errors } = await run(['--', '--check']);
  expect(out, errors).toMatch(/^Working in Chromium: the demo call is connected, and the homework field .* takes text\.$/m);
  expect(code).toBe(0);
});

test('npm start -- --check --firefox finds the sidebar and a connected call in Firefox', async () => {
  const { code, out, errors } = await run(['--', '--check', '--firefox']);
  expect(out, errors).toMatch(/^Working in Firefox: the demo call is connected, and the sidebar beside it shows the panel\.$/m);
  expect(code).toBe(0);
});

if (process.platform === 'linux') {
  test('npm start without a display says so in one line', async () => {
    const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const { code, out, errors } = await run([], env);
    expect(`${out}${errors}`).toMatch(/^There is no display here: .*$/);
    expect(code).toBe(1);
  });
}

test('npm start with a browser that is not there says so in one line', async () => {
  const { code, out, errors } = await run(['--', '--check'], { ...process.env, APARTE_CHROMIUM: '/nowhere/chromium' });
  expect(`${out}${errors}`).toBe('Not working: APARTE_CHROMIUM is set to /nowhere/chromium, which is not a program.');
  expect(code).toBe(1);
});
