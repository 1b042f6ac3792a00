import type { CDPSession } from '@playwright/test';

/**
 * A page spoken to over the debugging protocol without Playwright, which would hold it up while it opens (about 30 ms, floor and Aparté
 * alike, so that they would look more alike than they are) and would tell it that it has the focus.
 */
export class TargetPage {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  #lastId = 0;

  /** Use `attach`. */
  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', this.#receive);
    browser.on('Target.detachedFromTarget', this.#gone);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetPage> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetPage(browser, sessionId);
  }

  readonly #receive = ({ sessionId, message }: { sessionId: string; message: string }) => {
    if (sessionId !== this.#sessionId) return;
    const { id, result, error } = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
    if (id === undefined) return;
    const request = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) request?.failed(new Error(error.message));
    else request?.done(result);
  };

  readonly #gone = ({ sessionId }: { sessionId: string }) => {
    if (sessionId !== this.#sessionId) return;
    this.#browser.off('Target.receivedMessageFromTarget', this.#receive);
    this.#browser.off('Target.detachedFromTarget', this.#gone);
    for (const { failed } of this.#waiting.values()) failed(new Error('The page has gone.'));
  };

  async send<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const answer = new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answer) as Result;
  }

  /** Runs a function in the page and brings back what it gives. It can use nothing from around it. */
  async evaluate<Result>(inPage: () => Result | Promise<Result>): Promise<Result> {
    const { result, exceptionDetails } = await this.send<Evaluated<Result>>('Runtime.evaluate', {
      expression: `(${inPage})()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Tells the page to go without waiting for its answer, which may go with it. */
  async close(): Promise<void> {
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id: ++this.#lastId, method: 'Runtime.evaluate', params: { expression: 'window.close()' } }),
    });
  }
}

interface Evaluated<Result> {
  result: { value: Result };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
