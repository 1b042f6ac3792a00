import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import { entry, field, notebookUrl, openPage, panelUrl, person, whose } from './aparte.ts';

// See tests/fixtures/README.md.
const builds = readdirSync('tests/fixtures/builds');

for (const packed of builds) {
  test(`the earlier build ${packed}, used; then this one on the same profile: everything is there, the half-written words too`, async ({
    browserName: _,
  }, info) => {
    test.setTimeout(120_000);
    const earlier = info.outputPath('earlier');
    mkdirSync(earlier);
    execFileSync('tar', ['-xzf', resolve('tests/fixtures/builds', packed), '-C', earlier]);
    const profile = info.outputPath('profile');
    const before = await launchChromium({ profile, build: earlier, headless: true, offline: true });
    const old = await before.context.newPage();
    await old.goto(panelUrl(before.extensionId));
    await expect(person(old)).toBeVisible(); // its components are alive
    await field(old).fill('call the baker');
    await field(old).press('Enter');
    await whose(old).fill('Marie');
    await whose(old).press('Enter');
    await expect(person(old)).toContainText('Marie');
    await field(old).fill('write to Jo');
    await field(old).press('Enter');
    await expect(entry(old, 'write to Jo')).toBeVisible();
    await field(old).fill('half a sentence');
    const notebook = await before.context.newPage();
    await openPage(notebook, notebookUrl(before.extensionId));
    const holdings = await notebook.locator('.holdings').textContent();
    await before.context.close();

    const after = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
    expect(after.extensionId).toBe(before.extensionId);
    const page = await after.context.newPage();
    await openPage(page, panelUrl(after.extensionId));
    await expect(field(page)).toHaveValue('half a sentence');
    await expect(entry(page, 'call the baker')).toBeVisible();
    await expect(entry(page, 'write to Jo')).toBeVisible();
    await page.goto(notebookUrl(after.extensionId));
    await expect(page.locator('.holdings')).toHaveText(holdings ?? '');
    await after.context.close();
  });
}
