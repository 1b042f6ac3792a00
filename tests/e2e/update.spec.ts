import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { alive, entry, field, log, logFor, notebookUrl, openPage, panelUrl } from './aparte.ts';

/** What was landed last: to be moved on with every landing. */
const PREVIOUS = '2295100';

const known = spawnSync('git', ['cat-file', '-e', `${PREVIOUS}^{commit}`]).status === 0;

/** The previous sources, built with the packages of today. */
function buildPrevious(folder: string): string {
  const archive = execFileSync('git', ['archive', PREVIOUS], { maxBuffer: 100_000_000 });
  execFileSync('mkdir', ['-p', folder]);
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('wxt', ['build'], { cwd: folder, stdio: 'ignore' });
  return join(folder, '.output/chrome-mv3');
}

test('the build landed before, used; then this one on the same profile: everything is there, the half-written words too', async ({
  browserName: _,
}, info) => {
  // A copy of the sources without their history has no previous build; the frozen databases are walked all the same.
  test.skip(!known, `the commit ${PREVIOUS} is not in this clone`);
  test.setTimeout(120_000);
  const profile = info.outputPath('profile');
  const before = await launchChromium({ profile, build: buildPrevious(info.outputPath('previous')), headless: true, offline: true });
  const old = await before.context.newPage();
  await openPage(old, panelUrl(before.extensionId));
  await logFor(old, 'Marie', 'call the baker');
  await log(old, 'write to Jo');
  await field(old).fill('half a sentence');
  const notebook = await before.context.newPage();
  await openPage(notebook, notebookUrl(before.extensionId));
  const holdings = await notebook.locator('.holdings').textContent();
  await before.context.close();

  const after = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
  expect(after.extensionId).toBe(before.extensionId);
  const page = await after.context.newPage();
  await openPage(page, panelUrl(after.extensionId));
  await alive(page);
  await expect(field(page)).toHaveValue('half a sentence');
  await expect(entry(page, 'call the baker')).toBeVisible();
  await expect(entry(page, 'write to Jo')).toBeVisible();
  await page.goto(notebookUrl(after.extensionId));
  await expect(page.locator('.holdings')).toHaveText(holdings ?? '');
  await after.context.close();
});
