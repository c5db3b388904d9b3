import type { Language } from '@/i18n/languages';

/** What no text of ours may have in it, by the name it gets in a complaint. */
type Faults = Readonly<Record<string, RegExp>>;

const EVERYWHERE: Faults = {
  'a straight quotation mark': /"/,
  'a straight apostrophe': /\p{L}'|'\p{L}/u,
  'three full stops for an ellipsis': /\.\.\./,
  'a hyphen for a minus sign': /(?<![\p{L}\p{N}])-\d/u,
};

const OF_LANGUAGE: Readonly<Record<Language, Faults>> = {
  de: {
    'English quotation marks': /”|(?<![\p{L}\p{N}\p{P}])“/u,
    'an English date': /\b\d{1,2}\/\d{1,2}\/\d{4}\b/,
    'a decimal point': /(?<![\d.])\d+\.\d{1,2}(?![\d.])/,
    'no space before the per cent sign': /\d%/,
  },
  en: {
    'German quotation marks': /[„‚]/,
    'a German date': /\b\d{1,2}\.\d{1,2}\.\d{4}\b/,
    'a decimal comma': /(?<![\d,])\d+,\d{1,2}(?![\d,])/,
    'a space before the per cent sign': /\d\s%/,
  },
};

/** How a text departs from the way its language is printed: quotation marks, numbers, dates. */
export function typographyFaults(language: Language, text: string): string[] {
  const faults = { ...EVERYWHERE, ...OF_LANGUAGE[language] };
  return Object.entries(faults).flatMap(([name, pattern]) =>
    pattern.test(text) ? [`${name}: ${text}`] : [],
  );
}
