import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countEntries } from '../../lib/store/holdings.ts';
import frozen from '../fixtures/archives/1.json?raw';
import { expectSound, showNotebook, widths } from './mount.tsx';

const choose = (text: string, name = 'archive.json') =>
  userEvent.upload(document.querySelector('input[type="file"]') as HTMLElement, new File([text], name, { type: 'application/json' }));

describe.each([...widths, 900])('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('in %s, empty, previewing, brought in and refusing', async (language) => {
    await showNotebook({ width, language });
    await expectSound();
    await choose(frozen);
    await expect.element(page.getByRole('table')).toBeVisible();
    await expectSound();
    await page.getByRole('button', { name: /^(Bring it in|La reprendre)$/ }).click();
    await expect.element(page.getByText(/2 (people|personnes) · 3/)).toBeVisible();
    await expectSound();
    await choose('{');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expectSound();
  });
});

describe('while it takes long', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** A worker that is half through, and then says nothing for a long time. */
  const stall = () =>
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      this.dispatchEvent(new MessageEvent('message', { data: { progress: 0.5 } }));
    });

  test.each([
    ['en', 'Reading…', 'Cancel', 'Cancelled. Nothing was changed.'],
    ['fr', 'Lecture…', 'Annuler', 'Annulé. Rien n’a été modifié.'],
  ] as const)('in %s: how far it is is shown and said, and it can be cancelled', async (language, words, cancel, cancelled) => {
    stall();
    await showNotebook({ width: 250, language });
    await choose(frozen);
    const bar = page.getByRole('progressbar', { name: words });
    await expect.element(bar).toBeVisible();
    await expect.poll(() => (bar.element() as HTMLProgressElement).value).toBeGreaterThan(0.3);
    await expect.poll(() => document.querySelector('.unseen[role=status]')?.textContent).toContain('50');
    await expectSound();
    await page.getByRole('button', { name: cancel }).click();
    await expect.element(page.getByText(cancelled)).toBeVisible();
    expect(await countEntries()).toBe(0);
    const left = (await indexedDB.databases()).filter(({ name = '' }) => name.startsWith('aparte-'));
    expect(left).toEqual([]);
    vi.restoreAllMocks();
    await choose(frozen);
    await expect.element(page.getByRole('table')).toBeVisible();
  });
});

test('nothing is written before it is asked for, and a second time there is nothing to do', async () => {
  await showNotebook();
  await choose(frozen);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await countEntries()).toBe(0);
  await choose(frozen);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.element(page.getByText('Done. The archive is in.')).toBeVisible();
  await choose(frozen);
  await expect.element(page.getByText(/already here. Nothing to do/)).toBeVisible();
});

test('homework of somebody who is nowhere is refused, and nothing is changed', async () => {
  await showNotebook();
  const lost = JSON.parse(frozen);
  lost.records.clients.pop();
  await choose(JSON.stringify(lost));
  await expect.element(page.getByRole('alert')).toMatchTextContent(/neither in it nor here.*homework 2 › clientId.*Nothing was changed/s);
  expect(await countEntries()).toBe(0);
});
