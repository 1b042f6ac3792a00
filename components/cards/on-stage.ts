import { signal } from '@preact/signals';
import { type Laid, nothing, readLaid } from '../../lib/domain/deck/stage.ts';
import { followStage } from '../../lib/platform/stage.ts';

/** What is on the stage now, as every window of ours sees it. */
export const onStage = signal<{ laid: Laid; shown: boolean; shared: boolean }>({ laid: nothing, shown: false, shared: false });

/** To be called once, before any of it is shown. */
export const startOnStage = () =>
  followStage(({ laid, shown, shared }) => {
    onStage.value = { laid: readLaid(laid), shown, shared };
  });
