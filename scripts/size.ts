// The size gate: what a page loads when it opens, compressed as it would be stored, against its budget.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Bytes, gzip. */
export interface Sizes {
  js: number;
  css: number;
  background: number;
}

export const budgets: Record<keyof Sizes, number> = { js: 60_000, css: 8_000, background: 8_000 };

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * What the panel of a built extension loads before its components are alive: the script of its page, and what that asks for after the
 * page has loaded (scripts/build/page-start.ts). The floor names its files in its page.
 */
export function sizesOf(build: string): Sizes {
  const html = readFileSync(join(build, 'sidepanel.html'), 'utf8');
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, files = '']) => files.split(' ')).filter(Boolean);
  const files = (pattern: RegExp) => named(pattern).map((file) => join(build, file));
  return {
    js: sum(withImports(files(/(?:src|data-app|data-with)="([^"]+)"/gu)).map(gzipped)),
    css: sum(files(/(?:rel="stylesheet"[^>]* href|data-style)="([^"]+)"/gu).map(gzipped)),
    background: gzipped(join(build, 'background.js')),
  };
}

/** These scripts, and all that they import at once. */
function withImports(named: string[]): string[] {
  const loaded = new Set(named);
  for (const file of loaded) {
    const imported = /(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/gu;
    for (const [, name] of readFileSync(file, 'utf8').matchAll(imported)) loaded.add(join(file, '..', name as string));
  }
  return [...loaded];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  let over = false;
  for (const browser of ['chrome', 'firefox']) {
    const build = join('.output', `${browser}-mv3`);
    if (!existsSync(build)) throw new Error(`${build} is missing: run npm run build first.`);
    for (const [what, bytes] of Object.entries(sizesOf(build))) {
      const budget = budgets[what as keyof Sizes];
      if (bytes > budget) over = true;
      console.log(`${browser} ${what}: ${(bytes / 1000).toFixed(1)} of ${budget / 1000} kB gzip${bytes > budget ? '  OVER' : ''}`);
    }
  }
  process.exitCode = over ? 1 : 0;
}
