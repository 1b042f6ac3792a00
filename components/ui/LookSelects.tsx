import { sayAround } from '../../lib/messages/around/index.ts';
import { type Language, language } from '../../lib/messages/language.ts';
import { LanguageOptions } from './LanguageOptions.tsx';
import { chooseLanguage, chooseTheme, type Theme, theme, themes } from './preferences.ts';

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
