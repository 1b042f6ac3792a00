// `npm run pictures`: the pictures of the README, taken anew from the real thing.
import { runQuietly } from './run.ts';

process.env.APARTE_PICTURES = 'docs/pictures';
await runQuietly('wxt', ['build']);
await runQuietly('playwright', ['test', 'pictures', '--project', 'e2e']);
