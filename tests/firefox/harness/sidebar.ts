import type { BrowserWindow } from './chrome.ts';
import { answerOf, askedAs, keys, visibleText } from './page.ts';
import { until } from './until.ts';

const panel = 'SidebarController.browser.contentDocument?.getElementById("webext-panels-browser")';

/**
 * Our page in Firefox's sidebar. WebDriver does not know sidebars, so questions go through Firefox's own window, and run in the page as
 * a driver's would: with the page's own rights and objects.
 */
export class Sidebar {
  readonly #window: BrowserWindow;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  async isOpen(): Promise<boolean> {
    return this.#window.run<boolean>('return SidebarController.isOpen && SidebarController.currentID.endsWith("-sidebar-action");');
  }

  /** CSS pixels. */
  width(): Promise<number> {
    return this.#window.run<number>('return SidebarController.browser.getBoundingClientRect().width;');
  }

  /** Runs `question` in the page, with JSON arguments and answer; rejects with the page's own words when it throws. */
  async ask<Answer, Words extends unknown[]>(question: (...words: Words) => Answer, ...words: Words): Promise<Awaited<Answer>> {
    return answerOf(await this.evaluate(askedAs(question, words)));
  }

  /** Runs a script in the page; what it comes to is told when it is a text. */
  async evaluate(expression: string): Promise<string | undefined> {
    return this.#beside(`
      const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const answer = await Cu.evalInSandbox(${JSON.stringify(expression)}, page);
      return typeof answer === 'string' ? answer : undefined;`);
  }

  /** Runs a script next to the page, with Firefox's own rights. `content` is the page's window. */
  async #beside(script: string): Promise<string | undefined> {
    const guarded = `(async () => { ${script} })()
      .then((answer) => ({ answer }), (error) => ({ trouble: String(error) }))
      .then((said) => sendAsyncMessage('aparte:answer', said));`;
    const { answer, trouble } = await this.#window.run<{ answer?: string; trouble?: string }>(`
      const { messageManager } = ${panel};
      const answered = new Promise((done) => {
        messageManager.addMessageListener('aparte:answer', function heard({ data }) {
          messageManager.removeMessageListener('aparte:answer', heard);
          done(data);
        });
      });
      messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(guarded)}), false);
      return answered;`);
    if (trouble !== undefined) throw new Error(trouble);
    return answer;
  }

  until<Answer, Words extends unknown[]>(what: string, question: (...words: Words) => Answer, ...words: Words) {
    return until(what, () => this.ask(question, ...words));
  }

  /** Text of the first element that matches, once there is one on the screen. */
  see(selector: string): Promise<string> {
    return this.until(`${selector} is visible in the sidebar`, visibleText, selector);
  }

  /** What a click into the sidebar does: it gets the keyboard, and in it the element that has the caret. */
  async focus(): Promise<void> {
    await this.#window.run(`window.focus(); ${panel}.focus();`);
    await this.until('the sidebar has the keyboard', () => document.hasFocus());
  }

  /** A press and release of the mouse in the middle of the first element that matches. */
  async click(selector: string): Promise<void> {
    await this.see(selector);
    await this.#beside(`
      const found = content.document.querySelector(${JSON.stringify(selector)});
      found.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = found.getBoundingClientRect();
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
      }`);
  }

  /** Types into whatever has the keyboard. */
  async type(text: string): Promise<void> {
    await this.#strike([...text].flatMap((key) => [down(key), up(key)]));
  }

  /** One chord, such as `press(keys.control, keys.enter)`. */
  async press(...chord: string[]): Promise<void> {
    await this.#strike([...chord.map(down), ...chord.toReversed().map(up)]);
  }

  /** The clipboard's text as the keyboard's "paste" brings it into whatever has the keyboard. */
  async paste(text: string): Promise<void> {
    await this.#window.run(
      `Cc['@mozilla.org/widget/clipboardhelper;1'].getService(Ci.nsIClipboardHelper).copyString(${JSON.stringify(text)});`,
    );
    await this.#beside(`docShell.doCommand('cmd_paste');`);
  }

  /** Through Firefox's own input method, as it takes keys from the system. */
  async #strike(strokes: Stroke[]): Promise<void> {
    await this.#window.run(`
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now');
      for (const { type, key } of ${JSON.stringify(strokes)}) keyboard[type](new KeyboardEvent('', key));`);
  }
}

interface Stroke {
  type: 'keydown' | 'keyup';
  key: KeyboardEventInit;
}

/** What Firefox calls the keys that type no character. */
const names: Record<string, KeyboardEventInit> = {
  [keys.enter]: { key: 'Enter', keyCode: 13 },
  [keys.escape]: { key: 'Escape', keyCode: 27 },
  [keys.tab]: { key: 'Tab', keyCode: 9 },
  [keys.backspace]: { key: 'Backspace', keyCode: 8 },
  [keys.shift]: { key: 'Shift', keyCode: 16 },
  [keys.control]: { key: 'Control', keyCode: 17 },
  [keys.alt]: { key: 'Alt', keyCode: 18 },
  [keys.up]: { key: 'ArrowUp', keyCode: 38 },
  [keys.down]: { key: 'ArrowDown', keyCode: 40 },
  [keys.f2]: { key: 'F2', keyCode: 113 },
  [keys.f8]: { key: 'F8', keyCode: 119 },
};

/** Letters and digits are where an English keyboard has them. */
function keyOf(value: string): KeyboardEventInit {
  if (names[value]) return names[value];
  const letter = /^[a-z]$/i.test(value) && value.toUpperCase();
  if (/^\d$/.test(value)) return { key: value, code: `Digit${value}`, keyCode: value.charCodeAt(0) };
  return letter ? { key: value, code: `Key${letter}`, keyCode: letter.charCodeAt(0) } : { key: value };
}
const down = (value: string): Stroke => ({ type: 'keydown', key: keyOf(value) });
const up = (value: string): Stroke => ({ type: 'keyup', key: keyOf(value) });
