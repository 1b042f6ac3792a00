import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeCopy } from '../../components/backup/make-copy.ts';
import { readName } from '../../lib/domain/backup/names.ts';
import { newRecoveryKey } from '../../lib/exchange/sealed.ts';
import { backupPlan, noteCopy, planBackup } from '../../lib/store/backup.ts';
import { choose, everybody } from '../../lib/store/clients.ts';
import { db } from '../../lib/store/db.ts';
import frozen from '../fixtures/archives/3.json?raw';
import { merge, readArchive } from '../support/archive.ts';
import { chosenFolder } from './folder.ts';
import { expectSound, noDownloads, showNotebook, widths } from './mount.tsx';

const place = chosenFolder();
const { files } = place;

const button = (name: RegExp | string) => page.getByRole('button', { name });
const names = async () => (await everybody()).map(({ name }) => name).sort();
const contents = async () => new Map(await Promise.all((await files()).map(async (file) => [file.name, await file.text()] as const)));
const copy = () => makeCopy({ downloads: noDownloads });

/** The practice of before, with copies in the folder to a key. @returns what opens them */
async function madeBefore(): Promise<string> {
  await merge(readArchive(frozen));
  const { recipient, identity } = await newRecoveryKey();
  await planBackup({ place: 'folder', folder: place.handle, lock: 'key', recipient });
  expect(await copy()).toMatchObject({ readBack: true });
  return identity;
}

/** Removed and installed anew: nothing is here any more. */
async function reinstall(): Promise<void> {
  await db.delete();
  await db.open();
}

async function setUp(french = false): Promise<void> {
  await button(french ? 'Créer une clé de secours' : 'Make a recovery key').click();
  await page.getByRole('checkbox').click();
  await button(french ? 'Choisir un dossier' : 'Choose a folder').click();
}

describe('set up again in the same folder, before restoring', () => {
  test.each([...widths, 900])('the first offer is to restore, and nothing that lies there is touched, at %i px', async (width) => {
    const key = await madeBefore();
    const there = await contents();
    await reinstall();
    await showNotebook({ width });
    await setUp();
    await expect.element(page.getByRole('heading', { name: 'There are backups in this folder already' })).toBeVisible();
    await expect.element(button('Restore from them first')).toHaveFocus();
    expect(await backupPlan()).toBeUndefined();
    await expectSound();

    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Recovery key' })).toHaveFocus();
    await expectSound();
    await userEvent.keyboard(`${key}{Enter}`);
    await expect.element(page.getByText(/2 people · 1 session/)).toBeVisible();
    await expectSound();
    await button('See what it would bring').click();
    await expectSound();
    await button('Bring it in').click();
    await expect.element(page.getByText('Done. The archive is in.')).toBeVisible();
    await expect.element(button('See what it would bring')).toHaveFocus(); // of another copy
    expect(await everybody()).toHaveLength(2);

    await button('Make new ones beside them').click();
    await expect.element(page.getByText('None yet.')).toBeVisible();
    await copy();
    const now = await contents();
    for (const [name, text] of there) expect(now.get(name)).toBe(text);
    expect(now.size).toBe(2 * there.size);
  });

  test('without restoring: a nearly empty practice makes its copies beside, and restore still offers the old ones first', async () => {
    const key = await madeBefore();
    const there = await contents();
    await reinstall();
    await choose({ name: 'Zoe' });
    await showNotebook({ width: 900 });
    await setUp();
    await button('Make new ones beside them').click();
    await expect.element(page.getByText('None yet.')).toBeVisible();
    await button('Back up now').click();
    await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
    for (const [name, text] of there) expect((await contents()).get(name)).toBe(text);
    await button('See the backups in your folder').click();
    const offered = page.getByRole('radio').first();
    await expect.element(offered).toBeChecked();
    await expect.element(page.getByText(/another browser · \w{5} · locked with a key/)).toBeVisible();
    await expect.element(page.getByText(/this browser · 1 person · 0 sessions/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
    await button('Open the copies').click();
    await expect.element(page.getByText(/another browser · \w{5} · 2 people/)).toBeVisible();
    await expect.element(page.getByText(/this browser .* this key does not open it/)).toBeVisible();
    await button('See what it would bring').click();
    await button('Bring it in').click();
    await expect.element(page.getByText('Done. The archive is in.')).toBeVisible();
    expect(await names()).toContain('Zoe');
    expect(await everybody()).toHaveLength(3);
  });

  test('among the downloads, where nothing can be looked at, it is asked', async () => {
    const save = vi.fn(async (name: string, file: Blob) => ({ bytes: file.size, name, asked: false }));
    await showNotebook({
      width: 360,
      downloads: { mayDownload: async () => true, askToDownload: async () => true, saveToDownloads: save },
    });
    await button('Make a recovery key').click();
    await page.getByRole('checkbox').click();
    await button('Use the downloads folder').click();
    await expect.element(page.getByRole('heading', { name: /Did you have backups in your downloads/ })).toBeVisible();
    await expectSound();
    expect(await backupPlan()).toBeUndefined();
    await button('No, make the first one').click();
    await expect.element(page.getByText('None yet.')).toBeVisible();
  });
});

describe('nothing is ever overwritten but what the same series left', () => {
  test('a file that somebody else wrote under our name, and copies with the names of before', async () => {
    await merge(readArchive(frozen));
    await place.put('aparte-day-1.age', new Blob(['old']));
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    await copy();
    const [ours] = (await files()).filter(({ name }) => readName(name)?.turn === 'day' && name !== 'aparte-day-1.age');
    await place.put(ours?.name ?? '', new Blob(['another machine']));
    await choose({ name: 'Paul' });
    await copy();
    const now = await contents();
    expect(now.get('aparte-day-1.age')).toBe('old');
    expect(now.get(ours?.name ?? '')).toBe('another machine');
    const plan = await backupPlan();
    expect(plan?.marks).toHaveLength(2);
    expect([...now.values()].filter((text) => text.includes('Paul'))).toHaveLength(3);
    await choose({ name: 'Jo' });
    await copy();
    expect((await backupPlan())?.marks).toHaveLength(2);
  });

  test('a practice that suddenly holds less', async () => {
    await merge(readArchive(frozen));
    await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
    await copy();
    const there = await contents();
    await db.table('homework').clear();
    await copy();
    for (const [name, text] of there) expect((await contents()).get(name)).toBe(text);
  });

  test('among the downloads: what lay there under our name', async () => {
    await merge(readArchive(frozen));
    await planBackup({ place: 'downloads', lock: 'plain' }, 'k7fq2');
    const lying = new Set(['aparte-k7fq2-day-1.json', ...[2, 3, 4, 5, 6, 7].map((day) => `aparte-k7fq2-day-${day}.json`)]);
    const save = vi.fn(async (name: string, file: Blob, { over }: { over: boolean }) => {
      const as = !over && lying.has(name) ? name.replace('.json', ' (1).json') : name;
      lying.add(as);
      return { bytes: file.size, name: as, asked: false };
    });
    const made = await makeCopy({ downloads: { mayDownload: async () => true, askToDownload: async () => true, saveToDownloads: save } });
    expect(made).toMatchObject({ files: [expect.not.stringContaining('k7fq2'), expect.any(String), expect.any(String)] });
    expect(save.mock.calls.every(([, , { over }]) => !over)).toBe(true);
    await noteCopy('broken');
  });
});

test('a browser that asks where to save: said as that, none by itself, and one window when the coach asks for it', async () => {
  await merge(readArchive(frozen));
  await planBackup({ place: 'downloads', lock: 'plain' });
  const save = vi.fn(async (name: string, file: Blob, { patient }: { patient: boolean }) => {
    if (!patient) throw Object.assign(new Error(), { name: 'AskedError' });
    return { bytes: file.size, name, asked: true };
  });
  const downloads = { mayDownload: async () => true, askToDownload: async () => true, saveToDownloads: save };
  expect(await makeCopy({ downloads })).toBe('asks');
  await showNotebook({ width: 360, downloads });
  await expect.element(page.getByRole('alert')).toMatchTextContent(/asks where to save each file/);
  await expectSound();
  await button('Back up now').click();
  await expect.element(page.getByText(/^Done and checked/)).toBeVisible();
  expect(save).toHaveBeenCalledTimes(2);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/asks where to save each file/);
});

describe('of what was found', () => {
  test.each(['en', 'fr'] as const)(
    'copies of copies count once, what is damaged comes last, and only one person is brought in (%s)',
    async (language) => {
      const fr = language === 'fr';
      await merge(readArchive(frozen));
      await planBackup({ place: 'folder', folder: place.handle, lock: 'plain' });
      await copy();
      const [day] = (await files()) as [File];
      const stem = day.name.replace('.json', '');
      await place.put(`${stem}.sync-conflict-20261129-093012-ABCDEFG.json`, day);
      await place.put(`${stem} (1).json`, new Blob(['{"format":"aparte"']));
      await place.put('holiday.json', new Blob(['{}']));
      await reinstall();
      await showNotebook({ width: 900, language });
      await button(fr ? 'Regarder dans un dossier' : 'Look in a folder').click();
      await expect.element(page.getByRole('group', { name: fr ? '2 sauvegardes trouvées' : '2 backups found' })).toBeVisible();
      const list = page.getByRole('group', { name: fr ? '2 sauvegardes trouvées' : '2 backups found' });
      await expect.element(list.getByRole('radio').nth(0)).toBeChecked();
      await expect.element(list.getByRole('radio').nth(1)).toBeDisabled();
      await expectSound();
      await button(fr ? 'Voir ce qu’elle apporterait' : 'See what it would bring').click();
      const who = page.getByRole('combobox', { name: fr ? 'De quelle personne' : 'Of whom' });
      await expect.element(who).toBeVisible();
      const [one] = readArchive(frozen).clients;
      await userEvent.selectOptions(who, one?.id ?? '');
      await expect.element(page.getByRole('row', { name: fr ? /^Personnes 1/ : /^People 1/ })).toBeVisible();
      await expectSound();
      await button(fr ? 'La reprendre' : 'Bring it in').click();
      await expect.poll(async () => (await everybody()).map(({ id }) => id)).toEqual([one?.id]);
    },
  );

  test('several files chosen by hand; a folder with none says what to do', async () => {
    await madeBefore();
    const made = await files();
    await reinstall();
    await showNotebook({ width: 360 });
    await expect.element(button('Choose backup files')).toBeVisible();
    await userEvent.upload(document.querySelector('[aria-labelledby="import-title"] input[type="file"]') as HTMLElement, made);
    await expect.element(page.getByText('1 backup found')).toBeVisible();
    await button('Cancel').click();
    for (const { name } of made) await place.handle.removeEntry(name);
    await button('Look in a folder').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/No backup of Aparté was found there/);
  });

  test('a key that opens none of them, and one with a mistyped letter', async () => {
    const key = await madeBefore();
    await reinstall();
    await showNotebook({ width: 360 });
    await button('Look in a folder').click();
    const field = page.getByRole('textbox', { name: 'Recovery key' });
    await field.fill((await newRecoveryKey()).identity);
    await button('Open the copies').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/does not open/);
    await field.fill(`${key.slice(0, 30)}${key[30] === 'Q' ? 'P' : 'Q'}${key.slice(31)}`);
    await button('Open the copies').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/mistyped/);
    await field.fill(key);
    await button('Open the copies').click();
    await expect.element(button('See what it would bring')).toBeEnabled();
  });
});
