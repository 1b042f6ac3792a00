import { sayAround } from '../../../lib/languages/around.ts';
import { type Language, language } from '../../../lib/languages/language.ts';
import { saySettings } from '../../../lib/languages/settings.ts';
import { chooseLanguage, chooseTheme, prefer, preferences, type Theme, theme, themes } from '../../../lib/state/preferences.ts';
import { LanguageOptions } from '../../ui/LanguageOptions.tsx';
import { type KeyBrowser, KeySettings } from './KeySettings.tsx';
import { SelectSetting, TickSetting } from './Setting.tsx';
import { SingleKeys } from './SingleKeys.tsx';
import { Stored } from './Stored.tsx';
import { WorkSettings } from './WorkSettings.tsx';

export type { KeyBrowser };

/** How the coach likes Aparté; each setting says what it does and why one would change it. */
export function Settings({ browser }: { browser: KeyBrowser }) {
  const { groups, intro, languageWhy, themeWhy, spellcheck, spellcheckWhy } = saySettings();
  return (
    <>
      <p>{intro}</p>
      <section aria-labelledby="look-title">
        <h2 id="look-title">{groups.look}</h2>
        <SelectSetting
          name={sayAround().language}
          why={languageWhy}
          value={language()}
          onChoose={(value) => chooseLanguage(value as Language)}
        >
          <LanguageOptions />
        </SelectSetting>
        <SelectSetting name={sayAround().theme} why={themeWhy} value={theme.value} onChoose={(value) => chooseTheme(value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {sayAround().themes[one]}
            </option>
          ))}
        </SelectSetting>
      </section>
      <WorkSettings />
      <KeySettings browser={browser} />
      <SingleKeys />
      <section aria-labelledby="writing-title">
        <h2 id="writing-title">{groups.writing}</h2>
        <TickSetting
          name={spellcheck}
          why={spellcheckWhy}
          on={preferences.value.spellcheck === true}
          onTurn={(on) => prefer({ spellcheck: on || undefined })}
        />
      </section>
      <Stored />
    </>
  );
}
