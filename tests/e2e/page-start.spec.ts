import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// The panel's page is shown, and has the keyboard, only when it has loaded: everything that it asks for before costs the coach letters.
for (const browser of ['chrome', 'firefox']) {
  const built = (file: string) => readFileSync(`.output/${browser}-mv3/${file}`, 'utf8');
  const html = built('sidepanel.html');

  test(`the built ${browser} panel begins with its field, its style and one small script`, () => {
    expect(html.match(/<(script|link|img|iframe|object|video|audio|source)\b[^>]*>/gu)).toEqual([
      expect.stringContaining('src="/early.js"'),
    ]);
    expect(html).toMatch(/<script async src="\/early\.js"/u);
    expect(html).toMatch(/<textarea id="homework"[^>]* autofocus /u);
    expect(html).not.toContain('@import');
    expect(html).not.toContain('url(');
    expect(html.length, 'bytes of the page').toBeLessThan(4_000);

    const script = built('early.js');
    expect(script, 'no import before the page has loaded').not.toMatch(/^\s*(import|export)\b/mu);
    expect(script.length, 'bytes of the script').toBeLessThan(2_500);
  });

  test(`the built ${browser} manifest lets that style in, and no other`, () => {
    const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(html) ?? [];
    const hash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    const policy = JSON.parse(built('manifest.json')).content_security_policy.extension_pages as string;
    expect(policy.split('; ').find((directive) => directive.startsWith('style-src'))).toBe(`style-src 'self' ${hash}`);
  });
}
