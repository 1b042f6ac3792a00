import { sayAround } from '../../lib/languages/around.ts';
import { type Language, language } from '../../lib/languages/language.ts';
import { chooseLanguage, chooseTheme, type Theme, theme, themes } from '../../lib/state/preferences.ts';
import { LanguageOptions } from './LanguageOptions.tsx';

export function LanguageSelect() {
  return (
    <label class="choice">
      <span>{sayAround().language}</span>
      <select value={language()} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
        <LanguageOptions />
      </select>
    </label>
  );
}

export function ThemeSelect() {
  return (
    <label class="choice">
      <span>{sayAround().theme}</span>
      <select value={theme.value} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
        {themes.map((one) => (
          <option key={one} value={one}>
            {sayAround().themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
