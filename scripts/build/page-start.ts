import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What the field needs to look like itself, and nothing more. */
const firstPaint = fileURLToPath(new URL('../../entrypoints/sidepanel/first-paint.css', import.meta.url));

const minified = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{}:;,]) ?/gu, '$1')
    .trim();

const style = minified(readFileSync(firstPaint, 'utf8'));

/** For `style-src` of the content security policy: this very text and no other is allowed inline. */
export const firstPaintHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/**
 * The panel's page is loaded hidden and shown after its `load` event, and keys that arrive meanwhile put its loading off for as long as
 * the typing goes on: everything the page asks for costs letters (docs/log-homework.md). So the page carries its field,
 * the style of it inline, and public/early.js; what the build put into its head beside them becomes attributes of that script, which asks
 * for it after `load`.
 */
export function pageStart(page = 'sidepanel/index.html'): Plugin {
  return {
    name: 'page-start',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith(page)) file.source = started(String(file.source));
        }
      },
    },
  };
}

const lineOf = (pattern: string) => new RegExp(`^[ \\t]*${pattern}[ \\t]*\\n`, 'gmu');
const scripts = lineOf('<script type="module"[^>]*src="([^"]+)"[^>]*></script>');
const preloads = lineOf('<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>');
const sheets = lineOf('<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>');

function started(html: string): string {
  const take = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address]) => address as string);
  const [scriptFiles, preloadFiles, sheetFiles] = [take(scripts), take(preloads), take(sheets)];
  if (scriptFiles.length !== 1 || sheetFiles.length !== 1) throw new Error('The panel is one script and one style sheet');
  const later = `data-style="${sheetFiles[0]}" data-app="${scriptFiles[0]}" data-with="${preloadFiles.join(' ')}"`;
  const page = [scripts, preloads, sheets]
    .reduce((text, pattern) => text.replace(pattern, ''), html)
    .replace('<script src="/early.js">', `<style>${style}</style>\n  <script async src="/early.js" ${later}>`);
  if (!page.includes(later)) throw new Error('The panel does not name early.js');
  return page;
}
