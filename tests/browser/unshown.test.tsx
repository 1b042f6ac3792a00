import { signal } from '@preact/signals';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadMoments } from '../../components/moments.ts';
import { Boundary } from '../../components/ui/Boundary.tsx';
import type { Stored } from '../../lib/domain/record.ts';
import { choose } from '../../lib/store/clients.ts';
import { db } from '../../lib/store/db.ts';
import { startSession } from '../../lib/store/sessions.ts';
import { anyTable } from '../../lib/store/tables.ts';
import { said } from '../support/said.ts';
import { oneOfEach, together } from '../unit/support/records.ts';
import { show, showNotebook, showPanel } from './mount.tsx';

const broken = signal(true);
function Row() {
  if (broken.value) throw new RangeError('Invalid time value');
  return <p>it is shown again</p>;
}

/** As an older Aparté wrote it: no field of ours would take it any more. @returns its id */
async function unreadDay(clientId: string): Promise<string> {
  const id = crypto.randomUUID();
  await db
    .table('homework')
    .put({ id, clientId, at: Date.now(), sessionId: '', body: { words: 'call the baker', when: { date: '202609-12-05' } } });
  return id;
}

test('what cannot be shown says so in its place, with what is written there; the rest goes on', async () => {
  await loadMoments();
  const { id: clientId } = await choose({ name: 'Marie' });
  const id = await unreadDay(clientId);
  const errors = said();
  await show(
    <>
      <Boundary about={id} onLeave={() => undefined}>
        <Row />
      </Boundary>
      <p>the rest</p>
    </>,
  );
  const failed = page.getByRole('alert');
  await expect.element(failed).toMatchTextContent(/Nothing of it is lost.*call the baker.*202609-12-05/s);
  await expect.element(failed.getByRole('button', { name: /Copy/ })).toBeVisible();
  await expect.element(page.getByText('the rest')).toBeVisible();
  expect(errors).toHaveBeenCalledWith('Aparté could not show something', expect.any(RangeError));
  broken.value = false;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('it is shown again')).toBeVisible();
});

test('a day that an older Aparté let through breaks no row: it is seen as it was written, and said again', async () => {
  await loadMoments();
  const { id: clientId } = await choose({ name: 'Marie' });
  await unreadDay(clientId);
  await startSession(clientId);
  await showPanel();
  await expect.element(page.getByRole('button', { name: /Edit: .*call the baker/ })).toBeVisible();
  await expect.element(page.getByText(/^202609-12-05 · /u)).toBeVisible();
});

test('another person of the same name is asked about, never taken for the first', async () => {
  await loadMoments();
  await choose({ name: 'Marie' });
  await showPanel();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: /Marie/ }).first().click();
  await page.getByRole('combobox').fill('marie');
  await page.getByRole('option', { name: 'Another “⁨marie⁩”' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Add a letter or a code/);
  expect(await db.table('clients').count()).toBe(1);
});

test('whatever was stored, every screen shows', async () => {
  await loadMoments();
  const made = fc.sample(oneOfEach, 20).map(together);
  for (const [index, records] of made.entries()) {
    for (const { kind, record } of records) {
      // Their words name the row; their sessions are over, so that one can begin.
      const known = { homework: { words: `demande ${index}` }, sessions: { startedAt: index, endedAt: index } };
      await anyTable(kind).put({ ...record, ...(kind in known && known[kind as keyof typeof known]) } as Stored);
    }
  }
  await showPanel({ language: 'fr', asksWho: true });
  const unshown = page.getByText(/Rien n’est perdu, et tout le reste continue/);
  await expect.element(page.getByRole('combobox')).toBeVisible();
  expect(unshown.elements()).toEqual([]);
  for (const [index, records] of made.entries()) {
    const id = records.find(({ kind }) => kind === 'clients')?.record.id ?? '';
    await choose({ id });
    await expect.poll(() => document.querySelector('main[data-screen="preparation"] h1')).not.toBeNull();
    expect(unshown.elements()).toEqual([]);
    await startSession(id);
    await expect.element(page.getByRole('button', { name: `Modifier : ⁨demande ${index}⁩`, exact: true })).toBeInTheDocument();
    expect(unshown.elements()).toEqual([]);
  }
  await showNotebook({ language: 'fr', section: 'guard-rails' });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(unshown.elements()).toEqual([]);
});
