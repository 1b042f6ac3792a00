import type { BrowserWindow } from './chrome.ts';
import { answerOf, askedAs, visibleText } from './page.ts';
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
    const inPage = `(async () => {
      const page = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const answer = await Cu.evalInSandbox(${JSON.stringify(askedAs(question, words))}, page);
      return { answer };
    })().catch((error) => ({ trouble: String(error) })).then((said) => sendAsyncMessage('aparte:answer', said))`;
    const { answer, trouble } = await this.#window.run<{ answer?: string; trouble?: string }>(`
      const { messageManager } = ${panel};
      const answered = new Promise((done) => {
        messageManager.addMessageListener('aparte:answer', function heard({ data }) {
          messageManager.removeMessageListener('aparte:answer', heard);
          done(data);
        });
      });
      messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(inPage)}), false);
      return answered;`);
    if (trouble !== undefined) throw new Error(trouble);
    return answerOf(answer);
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

  /** Types into whatever has the keyboard, through Firefox's own input method; `\n` is Enter. */
  async type(text: string): Promise<void> {
    await this.#window.run(`
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys now');
      for (const letter of ${JSON.stringify(text)}) {
        const event = new KeyboardEvent('', letter === '\\n' ? { key: 'Enter', keyCode: 13 } : { key: letter });
        keyboard.keydown(event);
        keyboard.keyup(event);
      }`);
  }
}
