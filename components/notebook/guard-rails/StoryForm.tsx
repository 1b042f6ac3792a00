import { useSignal } from '@preact/signals';
import { emotions } from '../../../lib/domain/deck/deck.ts';
import type { Story } from '../../../lib/domain/guard-rails/own.ts';
import { cleanWords } from '../../../lib/domain/text.ts';
import { language } from '../../../lib/languages/language.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import { sayRefusal } from '../../../lib/languages/refusal.ts';
import type { DraftKey } from '../../../lib/records/draft-key.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { changeOwn, keepOwn, removeOwn } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { Alert } from '../../ui/Alert.tsx';
import { DraftField, textOf } from '../../ui/DraftField.tsx';

interface Props {
  desk: Desk;
  /** The story that is changed; a new one without. */
  story?: Story;
  next?: boolean;
}

/** The drafts of a story that is being written. */
export const storyField = (id: string, part: 'words' | 'feelings'): DraftKey => `story-${part}:${id}`;
const NEW = 'new';

export function StoryForm({ desk, story, next = false }: Props) {
  const its = sayParting();
  const id = story?.id ?? NEW;
  const [words, feelings] = [storyField(id, 'words'), storyField(id, 'feelings')];
  const chosen = useSignal((textOf(desk, feelings) ?? '').split(',').filter(Boolean));
  const message = useSignal<string | undefined>(undefined);
  const made = useSignal(0);

  const toggle = (feeling: string) => {
    chosen.value = chosen.value.includes(feeling) ? chosen.value.filter((one) => one !== feeling) : [...chosen.value, feeling];
    desk.drafts.value?.set(feelings, chosen.value.join());
  };
  const leave = () => {
    desk.close(feelings);
    desk.close(words);
  };
  const keep = async (event?: Event) => {
    event?.preventDefault();
    const kept = cleanWords(textOf(desk, words) ?? '');
    if ('refused' in kept) {
      message.value = sayRefusal(kept, its.storyEmpty);
      return;
    }
    const fields = { words: kept.text, feelings: emotions.map((one) => one.id).filter((one) => chosen.value.includes(one)) };
    let added = '';
    const done = await written(async () => {
      if (story) await changeOwn<'story'>(story.id, fields);
      else added = await keepOwn<'story'>({ kind: 'story', ...fields });
    });
    if (!done) return;
    leave();
    chosen.value = [];
    made.value++;
    const undo = story ? () => changeOwn<'story'>(story.id, { words: story.words, feelings: story.feelings }) : () => removeOwn(added);
    offerUndo(desk, () => sayParting().storyKept, undo);
  };

  return (
    <form
      class="story-form"
      aria-label={story ? its.changeStory(story.words) : its.storyNew}
      onSubmit={keep}
      onInput={() => (message.value = undefined)}
    >
      <DraftField
        key={made.value}
        desk={desk}
        field={words}
        label={story ? its.change : its.storyNew}
        hint={its.storyHint}
        kind="lines"
        onSend={keep}
      />
      <fieldset class="feelings">
        <legend>{its.storyFeelings}</legend>
        {emotions.map((emotion) => (
          <button
            key={emotion.id}
            type="button"
            class="chip"
            aria-pressed={chosen.value.includes(emotion.id)}
            onClick={() => toggle(emotion.id)}
          >
            {emotion[language()]}
          </button>
        ))}
      </fieldset>
      <Alert message={message.value} />
      <p class="actions">
        <button type="submit" class={next ? 'next' : 'second'}>
          {its.keepStory}
        </button>
        {story && (
          <button type="button" class="quiet" onClick={leave}>
            {its.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
