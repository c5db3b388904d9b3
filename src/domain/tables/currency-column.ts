import type { SignCount } from '../readings-import/aggregated';
import { cellText, fold, isMissing } from './cell-text';
import { countSigns, namedCurrency } from './count-signs';
import { currencyNamed } from './currency-signs';
import type { Row } from './table';
import { CONVERTED_WORDS, CURRENCY_WORDS, hasWord } from './vocabulary';

interface CurrencyCounter {
  add: (row: Row) => void;
  /** Most frequent first; nothing where the column turns out to be something else. */
  counted: () => SignCount[];
}

/** A code of ISO 4217, or a sign that stands for one. */
const isCode = (text: string): boolean => /^[A-Z]{3}$/.test(text) || currencyNamed(text) !== null;

/** The column whose header says that it has the currencies of these amounts; null where none does. */
function namedColumn(header: readonly string[], of: number, used: ReadonlySet<number>): number | null {
  const own = fold(header[of] ?? '');
  const converted = hasWord(own, CONVERTED_WORDS);
  const named = header.flatMap((name, at) =>
    at !== of &&
    !used.has(at) &&
    hasWord(name, CURRENCY_WORDS) &&
    hasWord(name, CONVERTED_WORDS) === converted
      ? [{ at, name: fold(name) }]
      : [],
  );
  const [closest] = named
    .filter(({ name }) => own !== '' && name.startsWith(own))
    .sort((a, b) => a.name.length - b.name.length);
  // What has been converted is in one currency, whatever another column says.
  return closest?.at ?? (converted ? null : (named[0]?.at ?? null));
}

/**
 * Counts the currencies that a column beside the amounts names: one whose header says so, else a neighbour without a
 * header in which hardly anything but codes of currencies stands. Null where there is no such column.
 * @param of place of the amounts
 * @param used columns that say something else already
 */
export function currencyColumn(
  header: readonly string[] | null,
  of: number,
  used: ReadonlySet<number>,
): CurrencyCounter | null {
  if (header === null) return null;
  const named = namedColumn(header, of, used);
  if (named !== null) return countSigns(named, namedCurrency);
  if (hasWord(header[of] ?? '', CONVERTED_WORDS)) return null;
  const beside = [of + 1, of - 1].filter((at) => header[at] === '' && !used.has(at));
  const counters = beside.map((at) => {
    const codes = countSigns(at, (cell) => {
      const text = namedCurrency(cell);
      return text !== null && isCode(text) ? text : null;
    });
    let others = 0;
    return {
      add(row: Row) {
        codes.add(row);
        const text = cellText(row[at] ?? null);
        if (!isMissing(text) && !isCode(text.toUpperCase())) others += 1;
      },
      counted: () => (others === 0 ? codes.counted() : []),
    };
  });
  return {
    add: (row) => counters.forEach((counter) => counter.add(row)),
    counted: () => counters.map((counter) => counter.counted()).find((counts) => counts.length > 0) ?? [],
  };
}
