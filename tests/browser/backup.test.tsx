import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startAutomatic } from '../../lib/actions/backup/automatic.ts';
import { makeCopy } from '../../lib/actions/backup/make-copy.ts';
import { backupPlan, noteCopy, planBackup } from '../../lib/store/backup.ts';
import { choose, everybody } from '../../lib/store/clients.ts';
import { db, homework, notes } from '../../lib/store/db.ts';
import { saveWords } from '../../lib/store/entries.ts';
import { endSession, startSession } from '../../lib/store/sessions.ts';
import frozen from '../fixtures/archives/3.json?raw';
import { merge, readArchive } from '../support/archive.ts';
import { said } from '../support/said.ts';
import { chosenFolder } from './folder.ts';
import { expectSound, noDownloads, showNotebook, showPanel, stops, widths } from './mount.tsx';

const place = chosenFolder();
const { files } = place;

async function showBackups(options: Parameters<typeof showNotebook>[0] = {}) {
  await showNotebook(options);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

const button = (name: RegExp | string) => page.getByRole('button', { name });
const someone = () => merge(readArchive(frozen));
const upload = (section: string, file: File) =>
  userEvent.upload(document.querySelector(`[aria-labelledby="${section}"] input[type="file"]`) as HTMLElement, file);

/** Sets up a key and a folder. @returns the secret half, as it stands on the sheet */
async function setUpKey(): Promise<string> {
  await button('Make a recovery key').click();
  await expect.element(page.getByText(/^AGE-SECRET-KEY-1/)).toBeVisible();
  const identity = document.querySelector('.key')?.textContent ?? '';
  await page.getByRole('checkbox', { name: /printed it/ }).click();
  await button('Choose a folder').click();
  await expect.element(page.getByText('None yet.')).toBeVisible();
  return identity;
}

describe.each([...widths, 900])('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('in %s: setting up, the sheet, each lock, the last copy, a locked file', async (language) => {
    const fr = language === 'fr';
    await someone();
    await showBackups({ width, language });
    await expectSound();
    await page.getByRole('radio').nth(2).click();
    await expectSound();
    await page.getByRole('radio').nth(0).click();
    await button(fr ? 'Créer une clé de secours' : 'Make a recovery key').click();
    await expect.element(page.getByText(/^AGE-SECRET-KEY-1/)).toBeVisible();
    await expectSound();
    await page.getByRole('checkbox').click();
    await expectSound();
    await button(fr ? 'Choisir un dossier' : 'Choose a folder').click();
    await button(fr ? 'Sauvegarder maintenant' : 'Back up now').click();
    await expect.element(page.getByText(fr ? /^C’est fait et vérifié/ : /^Done and checked/)).toBeVisible();
    await expectSound();
    const [copy] = await files();
    await upload('test-title', copy as File);
    await expect.element(page.getByRole('textbox')).toHaveFocus();
    await expectSound();
  });
});

test('to a key: three files, locked, which the key of the sheet proves, and brings back into a fresh Aparté', async () => {
  await someone();
  await showBackups();
  const identity = await setUpKey();
  await button('Back up now').click();
  await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
  await expect.element(page.getByText(/2 people · 1 session · /)).toBeVisible();
  const made = await files();
  expect(made.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^aparte-\w{5}-day-[1-7]\.age$/),
    expect.stringMatching(/^aparte-\w{5}-month-\d\d\.age$/),
    expect.stringMatching(/^aparte-\w{5}-week-[1-5]\.age$/),
  ]);
  const [copy] = made as [File];
  expect(await copy.text()).not.toMatch(/Marie|baker/);
  expect(JSON.stringify(await db.table('facts').toArray())).not.toContain('SECRET');

  await upload('test-title', copy);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill('my key');
  await button('Open the copy').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/not a recovery key/);
  const wrong = identity.slice(0, 30) + (identity[30] === 'Q' ? 'P' : 'Q') + identity.slice(31);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(wrong);
  await button('Open the copy').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(`mistyped, near “${wrong.slice(29, 33)}”`);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(identity);
  await button('Open the copy').click();
  await expect.element(page.getByText(/This backup is good/)).toBeVisible();

  await db.delete();
  await db.open();
  await upload('import-title', copy);
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(identity);
  await button('Open the copy').click();
  await expect.element(page.getByRole('table')).toBeVisible();
  expect(await everybody()).toEqual([]);
  await button('Bring it in').click();
  await expect.element(page.getByText('Done. The archive is in.')).toBeVisible();
  expect(await everybody()).toHaveLength(2);
});

test('with a passphrase: asked each time, long enough, and kept nowhere', async () => {
  await someone();
  await showBackups();
  await page.getByRole('radio', { name: /with a passphrase/ }).click();
  await button('Choose a folder').click();
  await button('Back up now').click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/16 at least/);
  expect(await files()).toEqual([]);
  await page.getByRole('textbox').fill('blue kettle sings at dawn');
  await button('Back up now').click();
  await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
  expect(JSON.stringify(await db.table('facts').toArray())).not.toContain('kettle');
  await upload('test-title', (await files())[0] as File);
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('blue kettle sings at dawn');
  await button('Open the copy').click();
  await expect.element(page.getByText(/This backup is good/)).toBeVisible();
});

test('in clear only when that is said', async () => {
  await someone();
  await showBackups();
  await page.getByRole('radio', { name: 'Whoever has the file' }).click();
  await expect.element(button('Choose a folder')).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: /anybody who has the file/ }).click();
  await button('Choose a folder').click();
  await button('Back up now').click();
  await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
  expect((await files())[0]?.name).toMatch(/\.json$/);
  expect(await (await files())[0]?.text()).toContain('Marie');
});

describe('when something is in the way', () => {
  const notMade = 'Aparté could not make a copy';

  test('the disk is full: the copy before is untouched, it is said, and later it goes on', async () => {
    await someone();
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    await makeCopy({ downloads: noDownloads });
    const before = await Promise.all((await files()).map((file) => file.text()));
    await choose({ name: 'Paul' });
    const full = vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const warnings = said('warn');
    await showBackups();
    await button('Back up now').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/No room is left there/);
    expect(warnings).toHaveBeenCalledWith(notMade, expect.anything());
    expect(await Promise.all((await files()).map((file) => file.text()))).toEqual(before);
    full.mockRestore();
    await button('Back up now').click();
    await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('the disk is full at the very first one: no empty file is left', async () => {
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const warnings = said('warn');
    expect(await makeCopy({ downloads: noDownloads })).toBe('full');
    expect(warnings).toHaveBeenCalledWith(notMade, expect.anything());
    expect((await files()).map(({ name, size }) => `${name} ${size}`)).toEqual([]);
  });

  test('the folder is not there', async () => {
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    await (await navigator.storage.getDirectory()).removeEntry('copies', { recursive: true });
    const warnings = said('warn');
    expect(await makeCopy({ downloads: noDownloads })).toBe('gone');
    expect(warnings).toHaveBeenCalledWith(notMade, expect.anything());
  });

  test('what can be read there is not what was written: it does not count', async () => {
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    vi.spyOn(FileSystemFileHandle.prototype, 'getFile').mockResolvedValue(new File(['{'], 'aparte-day-1.json'));
    const warnings = said('warn');
    expect(await makeCopy({ downloads: noDownloads })).toBe('broken');
    expect(warnings).toHaveBeenCalledWith(notMade, expect.anything());
    expect((await backupPlan())?.last).toBeUndefined();
  });

  test('refused: said quietly in Preparation, and nowhere else', async () => {
    await choose({ name: 'Marie' });
    await planBackup({ place: 'downloads', lock: 'plain' });
    stops.push(startAutomatic(noDownloads));
    await showPanel({ more: true });
    await expect.element(page.getByText('No backup yet. See Notebook, Backups.')).toBeVisible();
    await expectSound();
    await button('Start the session').click();
    await expect.element(page.getByText('No backup yet.')).not.toBeInTheDocument();
  });
});

describe('by itself', () => {
  test('once a day, and never while a session runs', async () => {
    await choose({ name: 'Marie' });
    const [marie] = await everybody();
    await startSession(marie?.id ?? '');
    await notes.put({ id: crypto.randomUUID(), createdAt: 1, updatedAt: 1, clientId: marie?.id ?? '', sessionId: '', at: 1, words: 'x' });
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    const write = vi.spyOn(FileSystemFileHandle.prototype, 'createWritable');
    stops.push(startAutomatic(noDownloads));
    await choose({ name: 'Paul' }); // a write that the page hears of
    await expect.poll(async () => (await everybody()).length).toBe(2);
    expect(write).not.toHaveBeenCalled();
    const [session] = await db.table('sessions').toArray();
    await endSession(session.id);
    await expect.poll(async () => (await backupPlan())?.last?.tally.people).toBe(2);
    const made = write.mock.calls.length;
    expect(made).toBe(3);
    await choose({ name: 'Jo' });
    await expect.poll(async () => (await everybody()).length).toBe(3);
    expect(write.mock.calls.length).toBe(made);
  });

  test('anew half an hour after the last session, once', async () => {
    await choose({ name: 'Marie' });
    const [marie] = await everybody();
    const [now, minute] = [Date.now(), 60_000];
    const session = { clientId: marie?.id ?? '', startedAt: now - 90 * minute, lastEntryAt: now - 40 * minute, endedAt: now - 35 * minute };
    await db.table('sessions').put({ id: crypto.randomUUID(), createdAt: 1, updatedAt: 1, body: {}, ...session });
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    const tally = { people: 0, sessions: 0, notes: 0, homework: 0, guardRails: 0, single: 0, deleted: 0 };
    const made = { at: now - 60 * minute, bytes: 1, tally, files: [], readBack: true };
    await noteCopy(made);
    stops.push(startAutomatic(noDownloads));
    await expect.poll(async () => (await backupPlan())?.last?.tally.sessions).toBe(1);
    const copy = await backupPlan();
    await choose({ name: 'Jo' });
    await expect.poll(async () => (await everybody()).length).toBe(2);
    expect((await backupPlan())?.last).toEqual(copy?.last);
  });

  test('not with a passphrase', async () => {
    await planBackup({ place: 'folder', folder: place.handle, lock: 'passphrase' });
    stops.push(startAutomatic(noDownloads));
    await choose({ name: 'Jo' });
    await expect.poll(async () => (await everybody()).length).toBe(1);
    expect(await files()).toEqual([]);
  });

  test('two pages at once make one', async () => {
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    const outcomes = await Promise.all([makeCopy({ downloads: noDownloads }), makeCopy({ downloads: noDownloads })]);
    expect(outcomes.filter((outcome) => outcome === 'later')).toHaveLength(1);
  });
});

describe('what was deleted or overwritten', () => {
  test.each(widths)('is in the notebook and comes back, at %i px', async (width) => {
    await someone();
    const [first] = await homework.list(homework.rows.toCollection());
    await saveWords('homework', first?.id ?? '', 'other words', first?.updatedAt ?? 0);
    await notes.putMany((await notes.list(notes.rows.toCollection())).map((note) => ({ ...note, deletedAt: Date.now() })));
    await showBackups({ width });
    await expectSound();
    await button(`Bring back: ⁨${first?.words}⁩`).click();
    await expect.poll(async () => (await homework.get(first?.id ?? ''))?.words).toBe(first?.words);
    const [note] = await notes.list(notes.rows.toCollection());
    await button(`Bring back: ⁨${note?.words}⁩`).click();
    await expect.poll(async () => (await notes.get(note?.id ?? ''))?.deletedAt).toBeUndefined();
  });

  test.each(widths)('is in the editor of an entry, at %i px', async (width) => {
    const first = {
      id: crypto.randomUUID(),
      createdAt: 1,
      updatedAt: 1,
      clientId: '',
      sessionId: '',
      at: Date.now(),
      words: 'the first words',
    };
    await homework.put(first);
    await saveWords('homework', first.id, 'other words', 1);
    await showPanel({ width });
    await button('Edit: ⁨other words⁩').click();
    await page.getByText('Earlier versions').click();
    await expectSound();
    await button('Put it in the field: ⁨the first words⁩').click();
    await expect.element(page.getByRole('textbox', { name: 'Edit their words' })).toHaveValue('the first words');
    await button('Save').click();
    await expect.element(button('Edit: ⁨the first words⁩')).toBeVisible();
  });
});
