import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openDrafts } from '../../lib/store/drafts.ts';
import { latest, saveWords } from '../../lib/store/entries.ts';
import { expectSound, showPanel, widths } from './mount.tsx';

const field = () => page.getByRole('textbox', { name: 'In their own words' });
const picker = () => page.getByRole('combobox', { name: 'Whose is it?' });
const entries = () => page.getByRole('listitem');
const words = async () => (await latest(undefined)).map((entry) => entry.words);

/** What can be done with an entry is behind its line. */
const openEntry = (words: string) =>
  page
    .getByRole('button', { name: new RegExp(`^Edit: .*${words}`) })
    .first()
    .click();

async function logFor(name: string, ...all: string[]) {
  for (const [index, text] of all.entries()) {
    await field().fill(text);
    await userEvent.keyboard('{Enter}');
    if (index === 0) {
      await expect.element(picker()).toHaveFocus();
      await userEvent.keyboard(`${name}{Enter}`);
      await expect.element(page.getByRole('heading', { level: 2 })).toMatchTextContent(name);
    }
    await expect.poll(() => entries().elements().length).toBe(index + 1);
    await expect.element(field()).toHaveValue('');
  }
}

describe.each(widths)('at %i px', (width) => {
  test.each(['en', 'fr'] as const)('empty, in %s', async (language) => {
    await showPanel({ width, language });
    await expectSound();
  });

  test.each(['light', 'dark'] as const)('with people and words in any script, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await showPanel({ width });
    await logFor('Jean-Christophe de la Rochefoucauld-Montmorency', 'أتصل بالطبيب يوم الاثنين', 'x'.repeat(300), '<b>not bold</b>');
    await expectSound();
    await openEntry('not bold');
    await page.getByRole('button', { name: /^Delete/ }).click();
    await expect.element(page.getByText('Deleted.').first()).toBeVisible();
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await page
      .getByRole('button', { name: /^Move to somebody else/ })
      .first()
      .click();
    await expect.element(page.getByRole('option')).toBeVisible();
    await expectSound();
  });

  test('menu and keys', async () => {
    await showPanel({ width });
    await page.getByRole('button', { name: 'Menu' }).click();
    await expectSound();
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectSound();
  });
});

describe('logging', () => {
  test('letters typed while the components come alive stand once, after what was kept', async () => {
    await showPanel();
    await field().fill('kept ');
    await expect.poll(async () => (await openDrafts({ surface: 'panel', windowId: 1 }, [1])).text('homework')).toBe('kept ');
    render(null, document.body);
    const early = document.createElement('div');
    early.innerHTML = '<div class="panel"><header></header><main><form><h1></h1><textarea id="homework"></textarea></form></main></div>';
    document.body.append(early);
    const textarea = document.getElementById('homework') as HTMLTextAreaElement;
    textarea.value = 'ear';
    await showPanel({
      into: early,
      rightAfter: () => {
        textarea.value += 'ly';
        textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    });
    expect(document.getElementById('homework')).toBe(textarea);
    await expect.element(field()).toHaveValue('kept early');
    await expect.poll(async () => (await openDrafts({ surface: 'panel', windowId: 1 }, [1])).text('homework')).toBe('kept early');
  });

  test('words and one Enter; whose, after', async () => {
    await showPanel();
    await field().click();
    await userEvent.keyboard('call the baker{Enter}');
    await expect.element(picker()).toHaveFocus();
    expect(await words()).toEqual(['call the baker']);
    await userEvent.keyboard('Marie{Enter}');
    await expect.element(page.getByRole('heading', { level: 2 })).toMatchTextContent(/Logged for .*Marie/);
    await expect.element(field()).toHaveFocus();
  });

  test('two homeworks in one breath are both logged', async () => {
    await showPanel();
    await logFor('Marie', 'first');
    const area = field().element() as HTMLTextAreaElement;
    for (const text of ['second', 'third']) {
      area.value += text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await Promise.resolve();
    }
    await expect.poll(words).toHaveLength(3);
    expect((await words()).sort()).toEqual(['first', 'second', 'third']);
  });

  test('Esc leaves "whose" for later', async () => {
    await showPanel();
    await field().fill('call');
    await userEvent.keyboard('{Enter}');
    await expect.element(picker()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Whose is it? ⁨call⁩' })).toBeVisible();
  });

  test('a second Enter by habit picks nobody', async () => {
    await showPanel();
    await logFor('Marie', 'first');
    await openEntry('first');
    await page.getByRole('button', { name: /^Move to somebody else/ }).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Type a name or a code first.');
  });

  test('Shift+Enter is a new line, and Enter while an input method composes goes to it', async () => {
    await showPanel();
    await field().fill('one');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}two');
    field()
      .element()
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
    await expect.element(field()).toHaveValue('one\ntwo');
    expect(await words()).toEqual([]);
  });

  test.each([
    ['   ', /write their words/],
    ['x'.repeat(100_000), /100,000 characters; 10,000 is the most/],
  ])('what cannot be logged stays, and it is said why', async (text, message) => {
    await showPanel();
    await field().fill(text);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(message);
    await expect.element(field()).toHaveValue(text);
    expect(await words()).toEqual([]);
  });

  test('invisible characters are left out, and it is said', async () => {
    await showPanel();
    await field().fill('pay \u202elater\u202c');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Invisible control characters were left out.');
    expect(await words()).toEqual(['pay later']);
  });
});

describe('mending', () => {
  test('deleted, brought back by its button and by Ctrl+Z, the focus never lost', async () => {
    await showPanel();
    await logFor('Marie', 'call');
    const remove = page.getByRole('button', { name: 'Delete: ⁨call⁩' });
    await openEntry('call');
    await remove.click();
    await expect.element(page.getByRole('button', { name: /^Undo/ })).toHaveFocus();
    expect(await words()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).toHaveFocus();
    await openEntry('call');
    await remove.click();
    await expect.element(page.getByRole('button', { name: /^Undo/ })).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).toBeVisible();
    expect(await words()).toEqual(['call']);
  });

  test('edited with the keyboard; Esc first leaves the text, then gives it up', async () => {
    await showPanel();
    await logFor('Marie', 'call');
    await page.getByRole('button', { name: 'Edit: ⁨call⁩' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Edit their words' })).toHaveFocus();
    await userEvent.keyboard(' on Monday{Escape}');
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Edit their words' })).toHaveValue('call on Monday');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Edit their words' })).toHaveFocus();
    await userEvent.keyboard(' on Monday{Enter}');
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call on Monday⁩' })).toHaveFocus();
    expect(await words()).toEqual(['call on Monday']);
  });

  test('another window wrote first: both texts are shown, and the coach chooses', async () => {
    await showPanel();
    await logFor('Marie', 'call');
    const [entry] = await latest(undefined);
    await page.getByRole('button', { name: 'Edit: ⁨call⁩' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Edit their words' })).toHaveFocus();
    await userEvent.keyboard(' Paul');
    await saveWords('homework', entry?.id ?? '', 'call on Monday', entry?.updatedAt ?? 0);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/another window.*call on Monday/);
    await expectSound();
    expect(await words()).toEqual(['call on Monday']);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call Paul⁩' })).toBeVisible();
  });

  test('the wrong person: what was just written moves with one click', async () => {
    await showPanel();
    await logFor('Marie', 'call');
    await page.getByRole('button', { name: 'Marie Change' }).click();
    await userEvent.keyboard('Paul{Enter}');
    await expect.element(page.getByText(/The session with .*Marie.* has ended/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).not.toBeInTheDocument();
    await expectSound();
    await page.getByRole('button', { name: /^Move to .*Paul/ }).click();
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Edit: ⁨call⁩' })).not.toBeInTheDocument();
  });

  test('another person picked by mistake: undo goes back into the running session', async () => {
    await showPanel();
    await logFor('Marie', 'call');
    await page.getByRole('button', { name: 'Marie Change' }).click();
    await userEvent.keyboard('Paul{Enter}');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('button', { name: 'Marie Change' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /End the session/ })).toBeVisible();
  });
});

describe('keys outside fields', () => {
  test('say that they work, list themselves, and letters go on in the field', async () => {
    await showPanel();
    await field().click();
    await userEvent.keyboard('ca{Escape}');
    await expect.element(page.getByText(/Keys work now/)).toBeVisible();
    await userEvent.keyboard('ll');
    await expect.element(field()).toHaveValue('call');
    await userEvent.keyboard('{Escape}?');
    await expect.element(page.getByRole('dialog')).toMatchTextContent('Alt+Shift+L');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('a taken key is said, with the way to choose another', async () => {
    const openKeySettings = vi.fn();
    await showPanel({ asksWho: true, browser: { openKeySettings, readKeys: async () => [{ command: 'log-homework', shortcut: '' }] } });
    await page.getByRole('button', { name: 'Choose your keys' }).click();
    expect(openKeySettings).toHaveBeenCalledOnce();
  });
});
