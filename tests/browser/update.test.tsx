import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startUpdates, type UpdateBrowser } from '../../lib/actions/update.ts';
import { choose } from '../../lib/store/clients.ts';
import { expectSound, showPanel, stops, widths } from './mount.tsx';

type News = Parameters<Parameters<UpdateBrowser['followUpdates']>[0]>[0];

/** A browser that says this of updates. */
function browserThatSays(news: News): UpdateBrowser & { say(news: News): void } {
  let changed: (news: News) => void = () => {};
  const browser = {
    followUpdates: async (follow: (news: News) => void) => {
      changed = follow;
      follow(news);
    },
    sessionRuns: vi.fn(async () => {}),
    stayKnown: vi.fn(),
    restart: vi.fn(),
    updateSeen: vi.fn(async () => changed({ ready: false, came: undefined })),
    say: (later: News) => changed(later),
  };
  stops.push(startUpdates(browser), () => browser.say({ ready: false, came: undefined }));
  return browser;
}

const words = {
  en: { ready: 'A newer Aparté is ready.', restart: 'Restart now', came: 'Aparté was updated: this is version 0.2.0.', close: 'Close' },
  fr: {
    ready: 'Un Aparté plus récent est prêt.',
    restart: 'Redémarrer',
    came: 'Aparté a été mis à jour : voici la version 0.2.0.',
    close: 'Fermer',
  },
};

test.each(widths.flatMap((width) => (['en', 'fr'] as const).map((language) => [width, language] as const)))(
  'at %i px in %s: an update that waits and one that came are one quiet line each, at the keyboard too',
  async (width, language) => {
    const its = words[language];
    await choose({ name: 'Marie' });
    const browser = browserThatSays({ ready: true, came: undefined });
    await showPanel({ width, language, more: true });
    await expect.element(page.getByText(its.ready)).toBeVisible();
    await expectSound();
    (page.getByRole('button', { name: its.restart }).element() as HTMLElement).focus();
    await page.getByRole('button', { name: its.restart }).click();
    await expect.poll(() => vi.mocked(browser.restart).mock.calls.length).toBe(1);
    expect(browser.stayKnown).toHaveBeenCalledOnce();

    browser.say({ ready: false, came: '0.2.0' });
    await expect.element(page.getByText(its.came)).toBeVisible();
    await expectSound();
    await page.getByRole('button', { name: its.close, exact: true }).click();
    expect(browser.updateSeen).toHaveBeenCalledOnce();
    await expect.element(page.getByText(its.came)).not.toBeInTheDocument();
  },
);

test('in a session nothing is said of either; the worker is told until when it runs', async () => {
  await choose({ name: 'Marie' });
  const browser = browserThatSays({ ready: true, came: undefined });
  await showPanel({ more: true });
  await expect.element(page.getByText(words.en.ready)).toBeVisible();
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect.element(page.getByText(words.en.ready)).not.toBeInTheDocument();
  const hours = 3_600_000;
  await expect.poll(() => vi.mocked(browser.sessionRuns).mock.lastCall?.[0]).toBeGreaterThan(Date.now() + 3 * hours);
  await page.getByRole('button', { name: /End the session/ }).click();
  await expect.poll(() => vi.mocked(browser.sessionRuns).mock.lastCall?.[0]).toBeUndefined();
  await expect.element(page.getByText(words.en.ready)).toBeVisible();
});
