// `npm run dev`: the extension in a browser beside the demo call, reloaded at every change. `npm run dev -- -b firefox`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { hasDisplay } from './browser/display.ts';
import { ensureInstalled } from './browser/packages.ts';
import { startDemoCall } from './demo-call/server.ts';

const args = process.argv.slice(2);
const port = 4870; // always the same, so that an open call page finds its server again after a restart

try {
  if (hasDisplay()) ensureInstalled(args.includes('firefox') ? 'firefox' : 'chromium', 'fonts');
  else console.log('There is no display here: load .output/chrome-mv3-dev into a browser yourself.');
  await mkdir('.profile/dev', { recursive: true });
  const call = await startDemoCall({ port });
  console.log(`Demo call: ${call.coachUrl} and ${call.clientUrl}`);
  const env = { ...process.env, APARTE_START_URLS: `${call.clientUrl} ${call.coachUrl}` };
  const wxt = spawn('wxt', args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
  process.on('SIGINT', () => undefined); // it reaches wxt by itself
  process.on('SIGTERM', () => wxt.kill());
  const [code] = await once(wxt, 'exit');
  await call.close();
  process.exitCode = code ?? 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
