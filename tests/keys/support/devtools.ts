/** What the browser says about a page, worker or panel. */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Reply {
  id?: number;
  method?: string;
  params?: { targetInfo?: TargetInfo; targetId?: string; sessionId?: string };
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  /** Session of the page that was asked; a page that goes away answers nothing any more. */
  sessionId: string | undefined;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A bare connection to Chromium's own debugging port. Unlike Playwright it does not hold every new page and worker until it has been set
 * up: a panel is attached to only after it has started, so what is measured is what a coach gets.
 */
export class Devtools {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, Promise<string>>();
  readonly targets = new Map<string, TargetInfo>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#heard(JSON.parse(String(data))));
  }

  static async connect(url: string): Promise<Devtools> {
    const socket = new WebSocket(url);
    await new Promise((open, failed) => {
      socket.addEventListener('open', open);
      socket.addEventListener('error', failed);
    });
    const devtools = new Devtools(socket);
    await devtools.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    return devtools;
  }

  send<T = unknown>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { sessionId, resolve: resolve as (result: unknown) => void, reject });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Runs `question` in that page, with JSON arguments and answer; rejects when the page goes away meanwhile. */
  async ask<T, A extends unknown[]>(targetId: string, question: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
    const session = await this.session(targetId);
    const expression = `(${question})(...${JSON.stringify(args)})`;
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.send<{
      result: { value: Awaited<T> };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', how, session);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Attaches once to each target. */
  session(targetId: string): Promise<string> {
    const known = this.#sessions.get(targetId);
    if (known) return known;
    const attached = this.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true }).then(
      ({ sessionId }) => sessionId,
    );
    this.#sessions.set(targetId, attached);
    return attached;
  }

  async detach(targetId: string): Promise<void> {
    const sessionId = await this.#sessions.get(targetId);
    if (!sessionId) return;
    this.#sessions.delete(targetId);
    await this.send('Target.detachFromTarget', { sessionId });
  }

  #heard({ id, method, params, result, error }: Reply): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (params?.targetInfo && method !== 'Target.attachedToTarget') {
      this.targets.set(params.targetInfo.targetId, params.targetInfo);
    } else if (method === 'Target.detachedFromTarget') {
      for (const { sessionId, reject } of this.#waiting.values())
        if (sessionId === params?.sessionId) reject(new Error('The page has gone'));
    } else if (method === 'Target.targetDestroyed' && params?.targetId) {
      this.targets.delete(params.targetId);
      this.#sessions.delete(params.targetId);
    }
  }
}
