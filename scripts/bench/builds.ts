import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

/** Absolute paths of what is measured. */
export interface Builds {
  floor: string;
  aparte: string;
  /** Aparté again under another id, so that a full database can stand beside an empty one in the same browser. */
  practice: string;
}

const place = resolve('.output/bench');

/** Builds the floor and Aparté as they are now, away from the builds that the tests use. */
export async function buildAll(): Promise<Builds> {
  await rm(place, { recursive: true, force: true });
  const floor = await buildOne('floor', resolve('tests/bench/floor'));
  const aparte = await buildOne('aparte', resolve('.'));
  return { floor, aparte, practice: await withoutKey(aparte, join(place, 'practice')) };
}

async function buildOne(name: string, root: string): Promise<string> {
  const outDir = join(place, name);
  await build({ root, outDir, outDirTemplate: 'chrome', browser: 'chrome', logger: quiet });
  return join(outDir, 'chrome');
}

/** Without the key of the manifest the id comes from the path. */
async function withoutKey(build: string, copy: string): Promise<string> {
  await cp(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { key: _, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as { key?: string };
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}

const nothing = () => undefined;
/** A build that fails throws; what else wxt has to say is in `npm run build`. */
const quiet = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing, success: nothing, level: 0 };
