import { type Energy, energiesOf, LOW, type Spent, type SpillOver, type Trend } from '../../lib/domain/guard-rails/energy.ts';
import { saySigns } from '../../lib/languages/signs.ts';

const STEP = 16;
const LEVEL = 10;
/** Room for half a dot around the levels. */
const EDGE = 6;
const HEIGHT = 4 * LEVEL + 2 * EDGE;
const heightOf = (energy: number) => EDGE + (5 - energy) * LEVEL;
/** So many fit beside the words. */
const SHOWN = 16;

/** Where energy goes: a dot after each session, filled when it was low, under the line that stands between. It says no more than the words. */
function Picture({ energies }: { energies: readonly Energy[] }) {
  const points = energies.slice(-SHOWN).map((energy, index) => ({ energy, x: EDGE + index * STEP, y: heightOf(energy) }));
  const width = (points.length - 1) * STEP + 2 * EDGE;
  const between = heightOf(LOW + 0.5);
  return (
    <svg class="energies" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path class="between" d={`M0 ${between}H${width}`} />
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ energy, x, y }) => (
        <circle key={x} class={energy <= LOW ? 'low' : ''} cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  );
}

/** The trend with one person, in words and counts. */
export const TrendWords = ({ found }: { found: Trend }) => <p>{saySigns().trend(found.low, found.latest.length, found.latest)}</p>;

/** The same with its picture: in the notebook, not beside a call. @param all draws more than the latest five */
export function TrendLine({ found, sessions, all = false }: { found: Trend; sessions: readonly Spent[]; all?: boolean }) {
  return (
    <div class="trend">
      <TrendWords found={found} />
      <Picture energies={all ? energiesOf(sessions) : found.latest} />
    </div>
  );
}

/** How the next call begins after this person. */
export function SpillLine({ found, name, whole = false }: { found: SpillOver; name: string; whole?: boolean }) {
  const { level, orLess, low, of, still } = found;
  return (
    <p>
      {saySigns().spillOver(name, level, orLess, low, of)}
      {whole && low > 0 && ` ${saySigns().still(still)}`}
    </p>
  );
}
