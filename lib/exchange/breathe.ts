/** A page may be busy for so long before it looks at what the coach does, in milliseconds. */
const BUSY = 8;

type Yielding = { scheduler?: { yield(): Promise<void> } };

/** The browser's own way where it has one; timers are held back to one a second in a page that is not seen. */
const turn = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

/** For work that takes long: to be awaited now and then, it lets the page do other things when it has been busy for a while. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BUSY) return;
    await turn();
    since = performance.now();
  };
}
