import type { Story } from '../../../lib/domain/guard-rails/own.ts';
import { ofKind, type Rail } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import { apart } from '../../../lib/languages/said.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { bringBackOwn, ownOf, recentRails, removeOwn } from '../../../lib/store/guard-rails.ts';
import { feelingNames } from '../../guard-rails/feeling-names.ts';
import { useLive } from '../../ui/use-live.ts';
import { StoryForm, storyField } from './StoryForm.tsx';

/** The coach's few short stories by feeling, and to whom each was told (method.md §7). */
export function MyStories({ desk }: { desk: Desk }) {
  const its = sayParting();
  const kept = useLive(() => async () => ({ stories: await ownOf('story'), tellings: ofKind(await recentRails(), 'telling') })).value;
  if (!kept) return null;
  const { stories, tellings } = kept;
  const editing = stories.some(({ id }) => desk.isOpen(storyField(id, 'words')));
  return (
    <section aria-labelledby="stories-title">
      <h2 id="stories-title">{its.stories}</h2>
      <p class="why">{its.storiesTeach}</p>
      {stories.length > 0 && (
        <ul class="lately stories">
          {stories.map((story) => (
            <li key={story.id}>
              {desk.isOpen(storyField(story.id, 'words')) ? (
                <StoryForm desk={desk} story={story} next />
              ) : (
                <Kept desk={desk} story={story} told={toldTo(desk, tellings, story)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <StoryForm desk={desk} next={!editing} />
    </section>
  );
}

/** "Marie, told on 3 May 2026", latest first. */
function toldTo(desk: Desk, tellings: readonly Extract<Rail, { kind: 'telling' }>[], { id }: Story): string {
  const its = sayParting();
  const nameOf = (clientId: string) => desk.people.value?.find((client) => client.id === clientId)?.name;
  return tellings
    .filter(({ story }) => story === id)
    .toReversed()
    .map(({ clientId, at }) => `${apart(nameOf(clientId) ?? its.somebody)}, ${dayAt(at)}`)
    .join(' · ');
}

function Kept({ desk, story, told }: { desk: Desk; story: Story; told: string }) {
  const its = sayParting();
  const erase = () =>
    takeAway(
      desk,
      () => sayParting().storyDeleted,
      () => removeOwn(story.id),
      () => bringBackOwn(story.id),
    );
  const change = () => {
    desk.drafts.value?.set(storyField(story.id, 'feelings'), story.feelings.join());
    desk.open(storyField(story.id, 'words'), story.words);
  };
  return (
    <>
      <blockquote dir="auto">{story.words}</blockquote>
      {story.feelings.length > 0 && <p class="small">{feelingNames(story.feelings).join(' · ')}</p>}
      <p class="facts">
        <span>{told ? `${its.toldTo} ${told}` : its.toldNobody}</span>
        <button type="button" class="quiet" aria-label={its.changeStory(story.words)} onClick={change}>
          {its.change}
        </button>
        <button type="button" class="quiet destroys" aria-label={its.deleteStory(story.words)} onClick={erase}>
          {its.delete}
        </button>
      </p>
    </>
  );
}
