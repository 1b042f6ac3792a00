import { type Language, language, languages, say } from '../../lib/messages/language.ts';
import type { PanelBrowser } from '../desk.ts';
import { chooseCueOnly } from './cue-only.ts';
import { chooseLanguage, chooseTheme, type Theme, theme, themes } from './preferences.ts';

interface Props {
  browser: PanelBrowser;
  onKeys(): void;
  onSeen(): void;
}

export function Menu({ browser, onKeys, onSeen }: Props) {
  return (
    <>
      <button type="button" class="quiet menu-button" popovertarget="menu">
        {say().menu}
      </button>
      <div id="menu" popover="auto" class="menu">
        <MenuItem words={say().curtain} act={() => browser.setCurtain(true)} />
        <MenuItem words={say().cueOnly} act={() => chooseCueOnly(true)} />
        <MenuItem words={say().seenTitle} act={onSeen} />
        <MenuItem words={say().openInWindow} act={browser.openOwnWindow} />
        <MenuItem words={say().notebook} act={browser.openNotebook} />
        <MenuItem words={say().keys} act={onKeys} />
        <LanguageSelect />
        <ThemeSelect />
      </div>
    </>
  );
}

function MenuItem({ words, act }: { words: string; act: () => void }) {
  return (
    <button type="button" class="item" popovertarget="menu" popovertargetaction="hide" onClick={act}>
      {words}
    </button>
  );
}

export function LanguageSelect() {
  return (
    <label class="choice">
      <span>{say().language}</span>
      <select value={language()} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ThemeSelect() {
  return (
    <label class="choice">
      <span>{say().theme}</span>
      <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {say().themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
