import { useTranslation } from 'react-i18next';
import type { ColumnFormat } from '@/domain/tables/column-format';
import { DATE_FORMATS } from '@/domain/tables/date-formats';
import { DECIMAL_MARKS } from '@/domain/tables/read-number';
import type { Cell, Row } from '@/domain/tables/table';
import { useLanguage } from '@/i18n/use-language';
import classes from './import.module.css';
import { Scroller } from './scroller';
import { Select } from './select';
import { understoodCell, writtenCell } from './shown-cell';
import { useColumnNames } from './use-column-names';

type Named = 'text' | `number${(typeof DECIMAL_MARKS)[number]}` | (typeof DATE_FORMATS)[number];

const FORMATS: Readonly<Record<Named, ColumnFormat>> = {
  text: { kind: 'text' },
  'number,': { kind: 'number', decimal: ',' },
  'number.': { kind: 'number', decimal: '.' },
  ymd: { kind: 'date', format: 'ymd' },
  dmy: { kind: 'date', format: 'dmy' },
  mdy: { kind: 'date', format: 'mdy' },
  named: { kind: 'date', format: 'named' },
  week: { kind: 'date', format: 'week' },
  month: { kind: 'date', format: 'month' },
  quarter: { kind: 'date', format: 'quarter' },
  compact: { kind: 'date', format: 'compact' },
  serial1900: { kind: 'date', format: 'serial1900' },
  serial1904: { kind: 'date', format: 'serial1904' },
};
const NAMES: readonly Named[] = [
  'text',
  ...DECIMAL_MARKS.map((mark) => `number${mark}` as const),
  ...DATE_FORMATS,
];

function nameOfFormat(format: ColumnFormat): Named {
  if (format.kind === 'text') return 'text';
  return format.kind === 'number' ? `number${format.decimal}` : format.format;
}

interface RowPreviewProps {
  table: { names: readonly string[]; preview: readonly Row[] };
  formats: readonly ColumnFormat[];
  onFormats: (formats: ColumnFormat[]) => void;
  /** Whether the time of day in a column of dates counts. */
  hasTime?: (at: number) => boolean;
  /** Whether what cannot be read as the column's kind is judged elsewhere. */
  asWritten?: (at: number) => boolean;
}

/** The first rows as they are understood: each column can be read in another way at once. */
export function RowPreview({
  table,
  formats,
  onFormats,
  hasTime = () => false,
  asWritten = () => false,
}: RowPreviewProps) {
  const { t } = useTranslation('tableImport');
  const nameOf = useColumnNames(table);
  return (
    <Scroller label={t('how.preview')}>
      <table className={classes.table}>
        <caption>{t('how.preview')}</caption>
        <thead>
          <tr>
            {formats.map((format, at) => (
              <th key={at} scope="col">
                <span translate="no">{nameOf(at)}</span>
                <Select
                  label={t('how.columnFormat', { column: nameOf(at) })}
                  hidden
                  value={nameOfFormat(format)}
                  options={NAMES.map((each) => [each, t(`how.formats.${each}`)] as const)}
                  onChange={(name) => onFormats(formats.map((each, i) => (i === at ? FORMATS[name] : each)))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.preview.map((row, i) => (
            <tr key={i}>
              {formats.map((format, at) => (
                <Understood
                  key={at}
                  cell={row[at] ?? null}
                  format={format}
                  withTime={hasTime(at)}
                  asWritten={asWritten(at)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface UnderstoodProps {
  cell: Cell;
  format: ColumnFormat;
  withTime: boolean;
  asWritten: boolean;
}

function Understood({ cell, format, withTime, asWritten }: UnderstoodProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  const value = understoodCell(language, cell, format, withTime);
  if (value === undefined && asWritten) return <td translate="no">{writtenCell(language, cell)}</td>;
  if (value === undefined)
    return (
      <td className={classes.unread}>
        <span translate="no">{writtenCell(language, cell)}</span> <small>{t('how.unread')}</small>
      </td>
    );
  return (
    <td data-kind={format.kind} translate="no">
      {value === null ? <span className={classes.muted}>–</span> : value}
    </td>
  );
}
