import { CURRENCY_IN_TEXT } from './currency-signs';

/** What a workbook makes of a number by showing it in a format; null: the number itself. */
export type ShownAs = 'day' | { factor: number; unit: string } | null;

/** Formats that every spreadsheet knows by their number; those of days run in two stretches beside these. */
const BUILT_IN: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%', 45: 'mm:ss', 46: '[h]:mm:ss' };
const BUILT_IN_DAYS = [
  [14, 22],
  [27, 36],
  [47, 47],
  [50, 58],
] as const;

const ELAPSED = {
  h: { factor: 24, unit: 'h' },
  m: { factor: 1440, unit: 'min' },
  s: { factor: 86_400, unit: 's' },
} as const;

const QUOTED = /"([^"]*)"/g;

/** The sign of a currency, whether the format quotes it, escapes it or names it together with a country. */
function currencyOf(code: string): string | null {
  for (const [, symbol = ''] of code.matchAll(/\[\$([^\]-]+)(?:-[^\]]*)?\]/g)) {
    if (symbol.trim() !== '') return symbol.trim();
  }
  const quoted = [...code.matchAll(QUOTED)].map(([, text = '']) => text.trim());
  const around = code
    .replace(QUOTED, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replaceAll('\\', '');
  const found = quoted.find((text) => CURRENCY_IN_TEXT.test(text));
  return found ?? CURRENCY_IN_TEXT.exec(around)?.[0] ?? null;
}

/**
 * What a format makes of a number: a day or time of day, per cent, hours, an amount in a currency.
 * @param code as the workbook has it; German programs write T and J for days and years
 * @example shownAs('0%') // { factor: 100, unit: '%' }
 * @example shownAs('[h]:mm') // { factor: 24, unit: 'h' }
 */
export function shownAs(code: string): ShownAs {
  // Amounts below zero and zeros have formats of their own, behind the first.
  const [first = ''] = code.replace(QUOTED, (quoted) => quoted.replaceAll(';', ',')).split(';');
  const bare = first.replace(QUOTED, '').replace(/\\./g, '');
  const elapsed = /\[([hms])\1*\]/i.exec(bare)?.[1]?.toLowerCase();
  if (elapsed === 'h' || elapsed === 'm' || elapsed === 's') return ELAPSED[elapsed];
  const plain = bare.replace(/\[[^\]]*\]/g, '').replace(/[_*]./g, '');
  if (plain.includes('%')) return { factor: 100, unit: '%' };
  const digits = /[0#?]/.test(plain.replace(/s[.,]0+/gi, 's'));
  if (!digits) return /[dmyhstjwq]/i.test(plain.replace(/general|standard/gi, '')) ? 'day' : null;
  const unit = currencyOf(first);
  return unit === null ? null : { factor: 1, unit };
}

/** What a format makes of a number, by the number that spreadsheets know the format by. */
export function shownAsBuiltIn(id: number): ShownAs {
  const code = BUILT_IN[id];
  if (code !== undefined) return shownAs(code);
  return BUILT_IN_DAYS.some(([least, most]) => id >= least && id <= most) ? 'day' : null;
}

/** Decimals beyond which a number shows how computers keep it, not what was typed. */
const DIGITS = 12;

/**
 * The number as it is shown, in its unit.
 * @example shownAmount(0.07, { factor: 100, unit: '%' }) // 7
 */
export function shownAmount(value: number, { factor }: { factor: number; unit: string }): number {
  if (factor === 1) return value;
  // Times are kept as parts of a day: nobody types less than a second.
  if (factor !== 100) return (Math.round(value * 86_400) * factor) / 86_400;
  return Number((value * factor).toPrecision(DIGITS));
}
