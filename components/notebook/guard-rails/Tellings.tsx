import { ofKind, type Rail } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { bringBackRail, ownOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { useLive } from '../../ui/use-live.ts';

/** The stories that one person was told, latest first. */
export function Tellings({ desk, rails }: { desk: Desk; rails: readonly Rail[] }) {
  const its = sayParting();
  const stories = useLive(() => () => ownOf('story')).value ?? [];
  const tellings = ofKind(rails, 'telling').toReversed();
  if (tellings.length === 0) return null;
  const takeBack = (id: string) => () =>
    takeAway(
      desk,
      () => sayParting().tellingTakenBack,
      () => removeRail(id),
      () => bringBackRail(id),
    );
  return (
    <section aria-labelledby="tellings-title">
      <h2 id="tellings-title">{its.storiesTold}</h2>
      <ul class="lately">
        {tellings.map(({ id, story, at }) => {
          const words = stories.find((one) => one.id === story)?.words ?? its.storyGone;
          return (
            <li key={id}>
              <blockquote class="story-start" dir="auto">
                {words}
              </blockquote>
              <p class="facts">
                <span>{its.toldOn(dayAt(at))}</span>
                <button type="button" class="quiet destroys" aria-label={its.takeBackTelling(words)} onClick={takeBack(id)}>
                  {its.takeBack}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
