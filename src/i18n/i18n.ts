import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language } from './languages';

const files = import.meta.glob<Record<string, unknown>>(['./de/*.ts', './en/*.ts']);

async function load(language: string, namespace: string): Promise<Record<string, unknown>> {
  const texts = (await files[`./${language}/${namespace}.ts`]?.())?.[namespace];
  if (typeof texts !== 'object' || texts === null) throw new Error(`no texts: ${language}/${namespace}`);
  return texts as Record<string, unknown>;
}

/** Namespaces are loaded when a page first asks for them, in the language it is read in. */
const lazyFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, callback) {
    load(language, namespace).then(
      (texts) => callback(null, texts),
      (error: Error) => callback(error, null),
    );
  },
};

/** Sets up the texts; resolves when the common ones are there. */
export async function startTexts(language: Language): Promise<i18n> {
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: ['de', 'en'],
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  return i18next;
}

export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : 'en');
