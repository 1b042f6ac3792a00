import { signal } from '@preact/signals';
import { type Laid, nothing, readLaid } from '../domain/deck/stage.ts';
import type { StagePlace } from '../platform/stage.ts';

// The browser is asked for nothing before there is something for the stage.
const stage = () => import('../platform/stage.ts');

/** What is on the stage now, as every window of ours sees it. */
export const onStage = signal<{ laid: Laid; shown: boolean; shared: boolean }>({ laid: nothing, shown: false, shared: false });

let following = false;

/** Begins to follow what is on the stage; once is enough. */
export async function startOnStage(): Promise<void> {
  if (following) return;
  following = true;
  await (await stage()).followStage(({ laid, shown, shared }) => {
    onStage.value = { laid: readLaid(laid), shown, shared };
  });
}

export const openStage = async (place: StagePlace) => (await stage()).openStage(place);
export const closeStage = async () => (await stage()).closeStage();
export const showStage = async () => (await stage()).showStage();
export const blankStage = async () => (await stage()).blankStage();
export const sharingStopped = async () => (await stage()).sharingStopped();
export const lay = async (laid: Laid) => (await stage()).lay(laid);
