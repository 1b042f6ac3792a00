import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

// What was built, not what was meant.
const built = (browser: string) => JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
const own = ['unlimitedStorage', 'storage', 'contextMenus'];

for (const [browser, permissions] of [
  ['chrome', [...own, 'sidePanel', 'offscreen']],
  ['firefox', own],
] as const) {
  test(`the built ${browser} manifest asks for nothing it does not need and allows no connection`, () => {
    const manifest = built(browser);
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions).toEqual(['downloads']); // for backups, asked for in context
    expect(manifest.incognito).toBe('not_allowed');
    for (const none of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest[none] ?? [], none).toEqual([]);
    }
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
    expect(directives['default-src']).toEqual(["'none'"]);
    expect(
      Object.values(directives)
        .flat()
        .filter((value) => value !== "'self'" && value !== "'none'"),
    ).toEqual([expect.stringMatching(/^'sha256-/u)]); // the one style of page-start.spec.ts
    expect(Object.keys(directives)).not.toContain('connect-src');
    const keys = Object.values(manifest.commands as Record<string, { suggested_key?: Record<string, string> }>).map(
      (command) => command.suggested_key,
    );
    expect(keys.length).toBeLessThanOrEqual(4);
    for (const key of keys) expect(key?.mac).toBe(key?.default?.replace('Alt+', 'MacCtrl+'));
  });
}
