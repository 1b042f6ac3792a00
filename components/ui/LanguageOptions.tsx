import { languages } from '../../lib/languages/language.ts';

/** The languages of Aparté, each by its own name. */
export const LanguageOptions = () =>
  languages.map(({ code, name }) => (
    <option key={code} value={code} lang={code}>
      {name}
    </option>
  ));
