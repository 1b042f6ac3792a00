import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { besideCall } from '../support/beside-call.ts';
import { press, type } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';

const report = new Report('chromium-panel');
const call = besideCall(report);

describe('Alt+Shift+L: no letter in the call, and from the first that the homework field takes none is lost', () => {
  it.each(presses(34))('with the panel closed: %s', async () => {
    await talkInChat(call.desk);
    report.add('panel closed', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(20))('with the panel open: %s', async () => {
    await call.openPanel();
    await talkInChat(call.desk);
    report.add('panel open', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(6))('with the panel open, pressed before it is there: %s', async () => {
    await talkInChat(call.desk);
    await press('alt+shift+j');
    report.add('panel opening', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(5))('with half a word in the field of a closed panel: %s', async () => {
    await talkInChat(call.desk);
    await press('alt+shift+l');
    await until('the field has the keyboard', async () => (await call.desk.panelOf(call.window)).focused);
    await type('half');
    await until('it has half a word', async () => (await call.desk.panelOf(call.window)).words === 'half');
    await talkInChat(call.desk);
    await call.desk.clear();
    await talkInChat(call.desk);
    report.add('half a word', await logHomework(call.desk, call.inPanel, 'half'));
  });

  it.each(presses(6))('pressed in our own window, beside an open panel: %s', async () => {
    await call.openPanel();
    await call.desk.openOwnWindow();
    report.add('pressed in our own window', await logHomework(call.desk, ({ own }) => own));
  });

  describe('beside a second window', () => {
    let other: string;
    let otherWindow: number;
    beforeAll(async () => {
      other = await call.desk.openWindow();
      otherWindow = await call.desk.windowOf(other);
    });
    afterAll(() => call.desk.close(other));

    async function draftThere(name: string): Promise<string> {
      await call.desk.goTo(other);
      await press('alt+shift+l');
      await until('that panel has the keyboard', async () => (await call.desk.panelOf(otherWindow)).focused);
      const draft = `draft${name.replaceAll(' ', '')}`;
      await type(draft);
      await until('it has a draft', async () => (await call.desk.panelOf(otherWindow)).words.includes(draft));
      await call.desk.bringForward();
      return draft;
    }

    const seeDraft = (draft: string) =>
      until('the draft is still there', async () => (await call.desk.panelOf(otherWindow)).words.includes(draft));

    it.each(presses(3))('whose panel is open, and still is afterwards with its draft: %s', async (name) => {
      const draft = await draftThere(name);
      await talkInChat(call.desk);
      report.add('panel open in another window', await logHomework(call.desk, call.inPanel));
      await seeDraft(draft);
    });

    it.each(presses(3))('with a panel in both, and still afterwards: %s', async (name) => {
      const draft = await draftThere(name);
      await call.openPanel();
      await talkInChat(call.desk);
      report.add('panel open in both windows', await logHomework(call.desk, call.inPanel));
      await seeDraft(draft);
    });
  });
});

describe('under the curtain: every letter in the one field there', () => {
  beforeAll(async () => {
    await call.desk.clear(); // a window of ours may stand before the chat
    await talkInChat(call.desk);
    await press('alt+shift+u');
  });
  afterAll(() => press('alt+shift+u'));

  it.each(presses(8))('with the panel closed: %s', async () => {
    await talkInChat(call.desk);
    report.add('under the curtain', await logHomework(call.desk, call.inPanel));
  });

  it.each(presses(6))('with the field open: %s', async () => {
    await talkInChat(call.desk);
    report.add('under the curtain', await logHomework(call.desk, call.inPanel));
    await talkInChat(call.desk);
    report.add('under the curtain, panel open', await logHomework(call.desk, call.inPanel));
  });
});

describe('opens and closes the panel', () => {
  it.each(presses(2))('Alt+Shift+J: %s', async () => {
    await call.openPanel();
    await talkInChat(call.desk);
    const { words } = await call.desk.chat();
    await press('alt+shift+j');
    await until('the panel is closed', () => call.desk.surfaces().length === 0);
    expect((await call.desk.chat()).words).toBe(words);
  });

  it.each(presses(2))('a click on the toolbar: %s', async () => {
    await call.desk.clickToolbar();
    await until('the panel has the keyboard', async () => (await call.desk.panelOf(call.window)).inFront);
    await call.desk.clickToolbar();
    await until('the panel is closed', () => call.desk.surfaces().length === 0);
  });
});

describe('Alt+Shift+K shows the card and blanks it, and no letter of it is in the call', () => {
  it.each(presses(2))('from the call, the stage in a tab behind: %s', async () => {
    const stage = await call.desk.openStage();
    try {
      await talkInChat(call.desk);
      const { words } = await call.desk.chat();
      await press('alt+shift+k');
      await until('the card is shown', async () => (await call.desk.cardsOn(stage)) === 1);
      await press('alt+shift+k');
      await until('the stage is black', async () => (await call.desk.cardsOn(stage)) === 0);
      expect((await call.desk.chat()).words).toBe(words);
    } finally {
      await call.desk.close(stage);
    }
  });
});

it('no letter in the call', () => report.expectQuiet());
