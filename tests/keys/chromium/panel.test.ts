import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logHomework, talkInChat } from '../support/attempt.ts';
import { type Desk, sitDown } from '../support/chromium.ts';
import { press, type } from '../support/keyboard.ts';
import { Report } from '../support/report.ts';
import { presses } from '../support/rounds.ts';
import { until } from '../support/until.ts';
import type { FieldSeen } from '../support/watch.ts';

const report = new Report('chromium-panel');
let desk: Desk;
let leave: (() => Promise<void>) | undefined;
let callWindow: number;

beforeAll(async () => {
  ({ desk, leave } = await sitDown());
  callWindow = await desk.windowOf();
});
afterAll(async () => {
  await report.write();
  await leave?.();
});
beforeEach(() => desk.clear());

const inCallPanel = ({ own, windowId }: FieldSeen) => !own && windowId === callWindow;

async function openPanel() {
  await talkInChat(desk);
  await press('alt+shift+j');
  await desk.panelOf(callWindow);
}

describe('Alt+Shift+L: no letter in the call, and from the first that the homework field takes none is lost', () => {
  it.each(presses(6))('with the panel closed: %s', async () => {
    await talkInChat(desk);
    report.add('panel closed', await logHomework(desk, inCallPanel));
  });

  it.each(presses(4))('with the panel open: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    report.add('panel open', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('with the panel open, pressed before it is there: %s', async () => {
    await talkInChat(desk);
    await press('alt+shift+j');
    report.add('panel opening', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('with half a word in the field of a closed panel: %s', async () => {
    await talkInChat(desk);
    await press('alt+shift+l');
    await until('the field has the keyboard', async () => (await desk.panelOf(callWindow)).focused);
    await type('half');
    await until('it has half a word', async () => (await desk.panelOf(callWindow)).words === 'half');
    await desk.clear();
    await talkInChat(desk);
    report.add('half a word', await logHomework(desk, inCallPanel, 'half'));
  });

  it.each(presses(2))('pressed in our own window, beside an open panel: %s', async () => {
    await openPanel();
    await desk.openOwnWindow();
    report.add('pressed in our own window', await logHomework(desk, ({ own }) => own));
  });

  describe('beside a second window', () => {
    let other: string;
    let otherWindow: number;
    beforeAll(async () => {
      other = await desk.openWindow();
      otherWindow = await desk.windowOf(other);
    });
    afterAll(() => desk.close(other));

    it.each(presses(2))('whose panel is open, and still is afterwards with its draft: %s', async (name) => {
      await desk.goTo(other);
      await press('alt+shift+l');
      await until('that panel has the keyboard', async () => (await desk.panelOf(otherWindow)).focused);
      const draft = `draft${name.replaceAll(' ', '')}`;
      await type(draft);
      await until('it has a draft', async () => (await desk.panelOf(otherWindow)).words.includes(draft));
      await desk.bringForward();
      await talkInChat(desk);
      report.add('panel open in another window', await logHomework(desk, inCallPanel));
      await until('the draft is still there', async () => (await desk.panelOf(otherWindow)).words.includes(draft));
    });
  });
});

describe('under the curtain: every letter in the one field there', () => {
  beforeAll(async () => {
    await talkInChat(desk);
    await press('alt+shift+u');
  });
  afterAll(() => press('alt+shift+u'));

  it.each(presses(2))('with the panel closed: %s', async () => {
    await talkInChat(desk);
    report.add('under the curtain', await logHomework(desk, inCallPanel));
  });

  it.each(presses(2))('with the field open: %s', async () => {
    await talkInChat(desk);
    report.add('under the curtain', await logHomework(desk, inCallPanel));
    await talkInChat(desk);
    report.add('under the curtain, panel open', await logHomework(desk, inCallPanel));
  });
});

describe('opens and closes the panel', () => {
  it.each(presses(2))('Alt+Shift+J: %s', async () => {
    await openPanel();
    await talkInChat(desk);
    const { words } = await desk.chat();
    await press('alt+shift+j');
    await until('the panel is closed', () => desk.surfaces().length === 0);
    expect((await desk.chat()).words).toBe(words);
  });

  it.each(presses(2))('a click on the toolbar: %s', async () => {
    await desk.clickToolbar();
    await until('the panel has the keyboard', async () => (await desk.panelOf(callWindow)).inFront);
    await desk.clickToolbar();
    await until('the panel is closed', () => desk.surfaces().length === 0);
  });
});

describe('Alt+Shift+K shows the card and blanks it, and no letter of it is in the call', () => {
  it.each(presses(2))('from the call, the stage in a tab behind: %s', async () => {
    const stage = await desk.openStage();
    try {
      await talkInChat(desk);
      const { words } = await desk.chat();
      await press('alt+shift+k');
      await until('the card is shown', async () => (await desk.cardsOn(stage)) === 1);
      await press('alt+shift+k');
      await until('the stage is black', async () => (await desk.cardsOn(stage)) === 0);
      expect((await desk.chat()).words).toBe(words);
    } finally {
      await desk.close(stage);
    }
  });
});

it('no letter in the call', () => report.expectQuiet());
