/** What a WebDriver BiDi peer sends back; each caller knows the fields of what it asked for. */
type Message = { id?: number; type: string; result?: unknown; error?: string; message?: string; method?: string; params?: unknown };

export interface Bidi {
  send<Result>(method: string, params?: object): Promise<Result>;
  /** Calls back for every event of this name, once it was subscribed to with `session.subscribe`. */
  on(method: string, listener: (params: unknown) => void): void;
  close(): void;
  closed: Promise<void>;
}

/** Speaks WebDriver BiDi over the browser's own socket: no driver program is needed. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  const listeners: [method: string, listener: (params: unknown) => void][] = [];
  let lastId = 0;

  await new Promise<void>((open, failed) => {
    socket.addEventListener('open', () => open());
    socket.addEventListener('error', () => failed(new Error(`No answer from ${url}.`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) {
      for (const [method, listener] of listeners) if (method === message.method) listener(message.params);
      return;
    }
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') request?.done(message.result);
    else request?.failed(new Error(`${message.error}: ${message.message}`));
  });
  const closed = new Promise<void>((done) => {
    socket.addEventListener('close', () => {
      for (const { failed } of waiting.values()) failed(new Error('The browser has gone.'));
      done();
    });
  });

  return {
    send<Result>(method: string, params: object = {}) {
      return new Promise<Result>((done, failed) => {
        const id = ++lastId;
        waiting.set(id, { done: (result) => done(result as Result), failed });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    on: (method, listener) => void listeners.push([method, listener]),
    close: () => socket.close(),
    closed,
  };
}
