import { expect, it, vi } from 'vitest';
import { listed, log, sayWhose, seeListed } from './harness/coach.ts';
import { launchFox, newProfile } from './harness/fox.ts';

// Firefox starts twice.
vi.setConfig({ testTimeout: 120_000 });

const [v1, v2] = ['privacy.clearOnShutdown.', 'privacy.clearOnShutdown_v2.'];
/** Everything that Firefox can be told to clear when it is closed, by its older names and by its newer ones. */
const cleared = [
  ...['cache', 'cookies', 'downloads', 'formdata', 'history', 'offlineApps', 'sessions', 'siteSettings'].map((what) => v1 + what),
  ...['browsingHistoryAndDownloads', 'cache', 'cookiesAndStorage', 'formdata', 'historyFormDataAndDownloads', 'siteSettings'].map(
    (what) => v2 + what,
  ),
];

it('notes survive that Firefox clears everything when it is closed, and that Aparté was loaded for the time being', async () => {
  const { profile, remove } = await newProfile();
  const prefs = {
    'privacy.sanitize.sanitizeOnShutdown': true,
    ...Object.fromEntries(cleared.map((name) => [name, true])),
    // As Firefox has them: the tests keep what a temporary add-on wrote, whatever becomes of it.
    'extensions.webextensions.uuids': undefined,
    'extensions.webextensions.keepStorageOnUninstall': undefined,
    'extensions.webextensions.keepUuidOnUninstall': undefined,
  };
  let fox = await launchFox(profile, { prefs });
  try {
    const sidebar = await fox.openSidebar();
    await sidebar.focus();
    await log(sidebar, 'call the baker');
    await sayWhose(sidebar, 'Marie');
    await fox.close();
    fox = await launchFox(profile, { prefs });
    const again = await fox.openSidebar();
    await seeListed(again, 'call the baker');
    expect(await listed(again)).toEqual(['call the baker']);
  } finally {
    await fox.close();
    await remove();
  }
});
