import { type Laid, readLaid } from '../domain/deck/stage.ts';

// The stage's own way to the browser: it shares no code with pages that know people. The names stand in stage.ts and stage-open.ts too.
const lock = 'stage';
const LAID = 'stage';
const SHOWN = 'stageShown';
const BOUNDS = 'stageWindow';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(heard: (changes: Record<string, unknown>) => void): void };
}

/** The browser's own, which every browser that Aparté runs in has. */
const { storage } = (globalThis as unknown as { browser: { storage: Record<'local' | 'session', Area> } }).browser;

/** Says what lies on the stage and whether it is shown, at once and at each change. */
export function followLaid(changed: (laid: Laid, shown: boolean) => void): void {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const [local, session] = await Promise.all([storage.local.get(LAID), storage.session.get(SHOWN)]);
    if (mine === asked) changed(readLaid(local[LAID]), session[SHOWN] === true);
  };
  storage.local.onChanged.addListener((changes) => void (LAID in changes && look()));
  storage.session.onChanged.addListener((changes) => void (SHOWN in changes && look()));
  void look();
}

/** Makes one card of the spread big, or shows all of them again. */
export async function makeBig(laid: Laid, big: number | undefined): Promise<void> {
  const { big: _, ...spread } = laid;
  await storage.local.set({ [LAID]: big === undefined ? spread : { ...spread, big } });
}

/** Every page of ours knows that the stage is open, until it is not. */
export function sayOpen(): void {
  void navigator.locks.request(lock, { mode: 'shared' }, () => {
    new BroadcastChannel(lock).postMessage('open');
    return new Promise(() => {});
  });
}

/** In a window of its own: keeps its size and place. */
export function rememberBounds(): void {
  if (!location.search) return;
  const save = () => {
    const { screenX: left, screenY: top, outerWidth: width, outerHeight: height } = window;
    void storage.local.set({ [BOUNDS]: { left, top, width, height } });
  };
  for (const moment of ['resize', 'blur', 'pagehide']) addEventListener(moment, save);
}
