import { sayAround } from '../../../lib/languages/around.ts';
import { saySettings } from '../../../lib/languages/settings.ts';
import { type HomeworkWord, homeworkWord } from '../../../lib/state/homework-word.ts';
import { prefer, preferences, usualMinutes } from '../../../lib/state/preferences.ts';
import { LengthOptions } from '../../ui/LengthOptions.tsx';
import { SelectSetting, TickSetting } from './Setting.tsx';

const practices = ['coaching', 'career', 'therapy'] as const;

/** What the work is, how long a session is, and what it calls homework. */
export function WorkSettings() {
  const { practice = 'coaching', odds = false, firm2 = false } = preferences.value;
  const its = saySettings();
  const choosePractice = (chosen: string) => {
    const other = practices.find((one) => one === chosen);
    prefer({ practice: other === 'coaching' ? undefined : other });
  };
  const chooseWord = (chosen: string) => {
    const other = chosen as HomeworkWord;
    prefer({ homeworkWord: other === 'homework' ? undefined : other });
  };
  return (
    <section aria-labelledby="work-title">
      <h2 id="work-title">{its.groups.work}</h2>
      <SelectSetting name={its.practice} why={its.practiceWhy} value={practice} onChoose={choosePractice}>
        {practices.map((one) => (
          <option key={one} value={one}>
            {its.practices[one]}
          </option>
        ))}
      </SelectSetting>
      {practice === 'therapy' && (
        <>
          <TickSetting name={its.odds} why={its.oddsWhy} on={odds} onTurn={(on) => prefer({ odds: on || undefined })} />
          <TickSetting name={its.firm2} why={its.firm2Why} on={firm2} onTurn={(on) => prefer({ firm2: on || undefined })} />
        </>
      )}
      <SelectSetting
        name={its.length}
        why={its.lengthWhy}
        value={`${usualMinutes.value}`}
        onChoose={(minutes) => prefer({ sessionMinutes: Number(minutes) })}
      >
        <LengthOptions chosen={usualMinutes.value} />
      </SelectSetting>
      <SelectSetting name={its.word} why={its.wordWhy} value={homeworkWord()} onChoose={chooseWord}>
        {Object.entries(sayAround().homework).map(([word, label]) => (
          <option key={word} value={word}>
            {label}
          </option>
        ))}
      </SelectSetting>
    </section>
  );
}
