import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Random } from '../../support/random.ts';
import { field, log, toField } from '../aparte.ts';

/** What was promised before the browser was killed. */
export interface Promised {
  /** Words that were shown as logged. */
  words: string[];
  /** What came in together: an import that was said to be done, or one that was not. Its words begin with `import` and its name. */
  imports: { name: string; count: number; done: boolean }[];
  /** Whether a copy was said to be done. */
  copied: boolean;
}

export interface Pages {
  panel: Page;
  notebook: Page;
}

type Act = (pages: Pages, promised: Promised, random: Random, name: string) => Promise<unknown>;

const type: Act = async ({ panel }, _, random) => {
  await toField(panel);
  await field(panel).pressSequentially('letters on their way '.slice(0, random.between(1, 20)));
};

const logOne: Act = async ({ panel }, promised, _, name) => {
  await log(panel, `logged ${name}`);
  promised.words.push(`logged ${name}`);
};

const bringIn: Act = async ({ notebook }, promised, random, name) => {
  const now = Date.now();
  const record = () => ({ id: randomUUID(), createdAt: now, updatedAt: now });
  const client = { ...record(), name: `Somebody ${name}` };
  const homework = Array.from({ length: random.between(50, 1500) }, (_, index) => ({
    ...record(),
    ...{ clientId: client.id, sessionId: '', at: now, words: `import ${name} ${index}` },
  }));
  const coming = { name, count: homework.length, done: false };
  promised.imports.push(coming);
  const records = { homework, notes: [], sessions: [], clients: [client] };
  const archive = JSON.stringify({ format: 'aparte', version: 4, exportedAt: new Date(now).toISOString(), records });
  const section = notebook.getByRole('region', { name: 'Restore', exact: true });
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(archive) };
  await section.locator('input[type="file"]').setInputFiles(file);
  await section.getByRole('button', { name: 'Bring it in' }).click();
  await expect(section.getByText('Done. The archive is in.')).toBeVisible();
  coming.done = true;
};

const copy: Act = async ({ notebook }, promised) => {
  await notebook.getByRole('button', { name: 'Back up now' }).click();
  await expect(notebook.getByText(/^Done and checked/)).toBeVisible();
  promised.copied = true;
};

const acts = [type, logOne, logOne, bringIn, copy];

/** One thing after the other, as fast as the page takes them, until the browser is gone. */
export async function actUntilGone(pages: Pages, promised: Promised, random: Random, round: number): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      await random.oneOf(acts)(pages, promised, random, `${round}.${count}`);
    } catch (error) {
      if (pages.panel.isClosed() || /closed|crashed|disconnected/iu.test(String(error))) return;
      throw error;
    }
  }
}
