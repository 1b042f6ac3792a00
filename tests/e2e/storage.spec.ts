import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { entry, field, log, notebookUrl, openPage, panelUrl, toField, whose } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const alert = (page: Page) => page.getByRole('alert');

/** Presses the button and pastes, as a coach would, into a page that is not ours. */
async function copied(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByRole('button', { name: 'Copied.' })).toBeVisible();
  const paper = await page.context().newPage();
  await paper.setContent('<textarea autofocus></textarea>');
  await paper.locator('textarea').press('Control+v');
  const text = await paper.locator('textarea').inputValue();
  await paper.close();
  return text;
}

test('a newer Aparté takes the database: this page stops writing, says so, keeps the text', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await log(page, 'first');
  await whose(page).press('Escape');
  await field(page).fill('half a sentence');
  const other = await context.newPage();
  await other.goto(notebookUrl(extensionId));
  await other.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('aparte', 9990);
        opening.onsuccess = () => done(opening.result.close());
      }),
  );
  await page.bringToFront();
  await expect(alert(page)).toContainText('A newer Aparté is open');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('half a sentence');
  expect(await copied(page)).toBe('half a sentence');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(alert(page)).toContainText('belong to a newer Aparté');
  await field(page).fill('more');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('more');
});

test('the database is deleted under us: it is said, the text stays, a reload begins anew', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await log(page, 'first');
  await field(page).fill('half a sentence');
  const other = await context.newPage();
  await other.goto(`chrome-extension://${extensionId}/early.js`);
  await other.evaluate(
    () =>
      new Promise((done, failed) => {
        const deleting = indexedDB.deleteDatabase('aparte');
        deleting.onsuccess = done;
        deleting.onerror = failed;
      }),
  );
  await page.bringToFront();
  await expect(alert(page)).toContainText('was deleted outside this page');
  expect(await copied(page)).toBe('half a sentence');
  await page.getByRole('button', { name: 'Reload' }).click();
  await log(page, 'a new beginning');
});

test('the browser refuses to write for want of room: it is said, and once there is room the same Enter works', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await toField(page);
  await field(page).fill('call the baker');
  // As the browser does it: the transaction is aborted with QuotaExceededError. (`Storage.overrideQuotaForOrigin` has no hold on an
  // extension with unlimited storage.)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, { roomAgain: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await field(page).press('Enter');
  await expect(alert(page)).toContainText('no room is left on this disk');
  expect(await copied(page)).toBe('call the baker');
  await page.evaluate(() => (globalThis as unknown as { roomAgain(): void }).roomAgain());
  await field(page).press('Enter');
  await expect(entry(page, 'call the baker')).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

test('another page holds the database back: it is said, and goes on by itself once that page has gone', async ({
  context,
  extensionId,
}) => {
  const holder = await context.newPage();
  await holder.goto(`chrome-extension://${extensionId}/early.js`);
  await holder.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('aparte', 1);
        opening.onsuccess = done;
        opening.onerror = failed;
      }),
  );
  const page = await context.newPage();
  await page.goto(panelUrl(extensionId));
  await expect(alert(page)).toContainText('Another Aparté page holds the notes');
  await field(page).fill('call the baker');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('call the baker');
  await holder.close();
  await expect(entry(page, 'call the baker')).toBeVisible();
  await expect(field(page)).toHaveValue('');
  await expect(alert(page)).toHaveCount(0);
});

test('an upgrade fails: the notes are as they were, it is said, their raw data can be saved, and a reload goes on', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/early.js`);
  await page.evaluate(async () => {
    const opening = indexedDB.open('aparte', 10);
    opening.onupgradeneeded = () => {
      for (const [name, indexes] of Object.entries({
        clients: ['deletedAt'],
        homework: ['at', 'deletedAt'],
        drafts: ['home'],
        facts: [],
      })) {
        const store = opening.result.createObjectStore(name, { keyPath: 'id' });
        for (const index of indexes) store.createIndex(index, index);
        if (name === 'homework') store.createIndex('[clientId+at]', ['clientId', 'at']);
      }
    };
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const writing = database.transaction('homework', 'readwrite');
    const row = { id: crypto.randomUUID(), createdAt: 1, updatedAt: 1, clientId: '', at: 1, body: { words: 'call the baker' } };
    writing.objectStore('homework').put(row);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    database.close();
  });
  await page.addInitScript(() => {
    if (sessionStorage.getItem('sound')) return;
    sessionStorage.setItem('sound', 'the next time');
    for (const holder of [IDBObjectStore.prototype as object, IDBCursor.prototype as object]) {
      for (const name of ['put', 'update']) {
        if (name in holder) {
          Object.assign(holder, {
            [name]: () => {
              throw new DOMException('', 'UnknownError');
            },
          });
        }
      }
    }
  });
  await page.goto(panelUrl(extensionId));
  await expect(alert(page)).toContainText('could not be brought to this version');
  await field(page).fill('half a sentence');
  expect(await copied(page)).toBe('half a sentence');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the raw data' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^aparte-\d{4}-\d\d-\d\d\.raw\.json$/);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    version: 10,
    rows: { homework: [{ body: { words: 'call the baker' } }] },
  });
  await page.getByRole('button', { name: 'Reload' }).click();
  await toField(page);
  await expect(entry(page, 'call the baker')).toBeVisible();
});
