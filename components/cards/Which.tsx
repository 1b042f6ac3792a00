import { useEffect, useRef } from 'preact/hooks';
import { onStage } from '../../lib/actions/stage.ts';
import { stageOpen } from '../../lib/state/cue-only.ts';
import { Numbers } from './Numbers.tsx';

/** Which card of the spread it is: its number brings its question, wherever it is said. With the stage open its own numbers stand below. */
export function Which({ cards, onSaid }: { cards: readonly string[]; onSaid(id: string): unknown }) {
  const { laid } = onStage.value;
  const open = stageOpen.value;
  const big = open ? laid.big : undefined;
  const before = useRef(big);
  useEffect(() => {
    const said = big === undefined || big === before.current ? undefined : laid.cards[big];
    before.current = big;
    if (said !== undefined) onSaid(said);
  }, [big]);
  const say = (index: number | undefined) => {
    const id = index === undefined ? undefined : cards[index];
    if (id !== undefined) onSaid(id);
  };
  return open ? null : <Numbers cards={cards} big={undefined} onBig={say} />;
}
