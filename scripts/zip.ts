// `npm run zip`: the packages for the stores, and the sources that Firefox's reviewers ask for, in .output/.
import { readdir, readFile } from 'node:fs/promises';
import { runQuietly } from './run.ts';

await runQuietly('tsc', ['--noEmit']); // a translation that is missing, among others
await runQuietly('wxt', ['zip', '--mode', 'store']);
await runQuietly('wxt', ['zip', '-b', 'firefox']);

const store = JSON.parse(await readFile('.output/chrome-mv3-store/manifest.json', 'utf8')) as { key?: string };
// The store gives the extension its id; with the development key in it, it would refuse the package.
if (store.key) throw new Error('The Chromium package holds the development key.');
const packages = (await readdir('.output')).filter((name) => name.endsWith('.zip'));
console.log(`In .output/: ${packages.join(', ')}`);
