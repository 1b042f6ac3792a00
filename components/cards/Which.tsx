import { useSignal } from '@preact/signals';
import { sayCards } from '../../lib/messages/cards/index.ts';
import { stageOpen } from '../ui/cue-only.ts';
import { Numbers } from './Numbers.tsx';
import { onStage } from './on-stage.ts';

/** Which card of the spread it is. With the stage open its own numbers stand below, and what is big there counts. */
export function Which({ cards, onGo }: { cards: readonly string[]; onGo(id: string): unknown }) {
  const here = useSignal<number | undefined>(undefined);
  const open = stageOpen.value;
  const big = open ? onStage.value.laid.big : here.value;
  const id = big === undefined ? undefined : (open ? onStage.value.laid.cards : cards)[big];
  return (
    <>
      {!open && <Numbers cards={cards} big={big} onBig={(index) => (here.value = index)} />}
      <div class="actions">
        {id === undefined ? (
          <p class="small">{sayCards().whichFirst}</p>
        ) : (
          <button type="button" class="next" onClick={() => onGo(id)}>
            {sayCards().whichPicked}
          </button>
        )}
      </div>
    </>
  );
}
