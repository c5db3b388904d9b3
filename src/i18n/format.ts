import { LOCALES, type Language } from './languages';

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.Collator>();

/** Intl objects are slow to make and cheap to keep. */
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.Collator>(
  key: string,
  make: () => T,
): T {
  const known = cache.get(key);
  if (known) return known as T;
  const made = make();
  cache.set(key, made);
  return made;
}

/** 1234.5 → „1.234,5“ / "1,234.5". */
export function formatNumber(language: Language, value: number, maximumFractionDigits = 1): string {
  const make = () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits });
  return kept(`n ${language} ${maximumFractionDigits}`, make).format(value);
}

/** A rating with its sign: −3, 0, +2, with a real minus sign. */
export function formatSigned(language: Language, value: number): string {
  // The same in both languages; the first Intl object costs the sign-in page a tenth of its scripting.
  if (value !== 0 && Number.isInteger(value) && Math.abs(value) < 1000)
    return value < 0 ? `−${-value}` : `+${value}`;
  const make = () =>
    new Intl.NumberFormat(LOCALES[language], { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return kept(`s ${language}`, make).format(value).replace('-', '−');
}

/** A share 0-1 as per cent without decimals: „87 %“ / "87%". */
export function formatPercent(language: Language, share: number): string {
  const make = () => new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 });
  return kept(`p ${language}`, make).format(share);
}

/** In English the month is a word: 12/01 is read differently on the two sides of the Atlantic. */
const DAY = {
  de: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<Language, Intl.DateTimeFormatOptions>;

/** An ISO calendar date: 01.03.2026 / 1 Mar 2026. */
export function formatDate(language: Language, isoDate: string): string {
  const make = () => new Intl.DateTimeFormat(LOCALES[language], { ...DAY[language], timeZone: 'UTC' });
  return kept(`d ${language}`, make).format(new Date(`${isoDate}T00:00:00Z`));
}

/** What the clock on the wall shows: 01.03.2026, 09:00 / 1 Mar 2026, 09:00. */
export function formatWallClock(language: Language, wallClock: string): string {
  return `${formatDate(language, wallClock.slice(0, 10))}, ${wallClock.slice(11, 16)}`;
}

/** The day of the week of an ISO calendar date: Montag / Monday. */
export function formatWeekday(language: Language, isoDate: string): string {
  const make = () => new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
  return kept(`w ${language}`, make).format(new Date(`${isoDate}T00:00:00Z`));
}

/** The month of an ISO calendar date: Mär 2026 / Mar 2026. */
export function formatMonth(language: Language, isoDate: string): string {
  const make = () =>
    new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return kept(`mo ${language}`, make).format(new Date(`${isoDate}T00:00:00Z`));
}

/** A moment (timestamptz): date and time in the reader's time zone. */
export function formatMoment(language: Language, moment: string): string {
  const make = () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  return kept(`m ${language}`, make).format(new Date(moment));
}

/** The reader's calendar day of a moment (timestamptz): 01.03.2026 / 1 Mar 2026. */
export function formatDay(language: Language, moment: string): string {
  const make = () => new Intl.DateTimeFormat(LOCALES[language], DAY[language]);
  return kept(`day ${language}`, make).format(new Date(moment));
}

/** „a, b und c“ / "a, b and c". */
export function formatList(
  language: Language,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(items);
}

/** Sorts words as people do; the database sorts by bytes. */
export function collator(language: Language): Intl.Collator {
  return kept(
    `c ${language}`,
    () => new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: 'base' }),
  );
}
