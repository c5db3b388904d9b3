import { isLanguage, pickLanguage, type Language } from '@/i18n/languages';

const KEY = 'tragwerk.language';

/** The language chosen last time, else the best of the browser's. */
export function wantedLanguage(): Language {
  const stored = read();
  return isLanguage(stored) ? stored : pickLanguage(navigator.languages ?? []);
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // storage may be forbidden: the choice then lasts as long as the page
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
