import { spokenLanguages } from '../lib/domain/language.ts';
import { bring } from '../lib/languages/language.ts';

// A page waits for the words of its language; tests have all of them before they begin.
await Promise.all(spokenLanguages.map(bring));
