import { useTranslation } from 'react-i18next';
import type { ColumnFormat } from '@/domain/tables/column-format';
import { ENCODINGS } from '@/domain/tables/decode-text';
import { SEPARATORS } from '@/domain/tables/dialect';
import { HIDDEN_ROWS, type Chosen, type OpenedTextOrWorkbook } from '@/files/open-table';
import { formatList, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { Message } from '../message';
import classes from './import.module.css';
import { Select } from './select';
import { useColumnNames } from './use-column-names';

/** Rows that may hold the names of the columns; more titles above a table nobody writes. */
const HEADER_ROWS = 10;

interface FileSettingsProps {
  table: Pick<OpenedTextOrWorkbook, 'how' | 'headerRow' | 'names' | 'columns'>;
  /** How the columns are read now. */
  formats: readonly ColumnFormat[];
  onRead: (chosen: Chosen) => void;
}

/** What was found out about a file, and can be put right. */
export function FileSettings({ table, formats, onRead }: FileSettingsProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  const nameOf = useColumnNames(table);
  const { how, headerRow } = table;
  const hidden = how.kind === 'workbook' ? how.hidden : null;
  const rows = Array.from({ length: Math.max(HEADER_ROWS, headerRow ?? 0) }, (_, i) => String(i + 1));
  const unsure = table.columns.flatMap(({ alternatives }, at) =>
    alternatives.length > 0 && JSON.stringify(formats[at]) === JSON.stringify(table.columns[at]?.format)
      ? [nameOf(at)]
      : [],
  );
  return (
    <>
      <div className={classes.fields} role="group" aria-label={t('how.heading')}>
        {how.kind === 'text' ? (
          <>
            <Select
              label={t('how.encoding')}
              value={how.encoding}
              options={ENCODINGS.map((each) => [each, t(`how.encodings.${each}`)] as const)}
              onChange={(encoding) => onRead({ encoding })}
            />
            <Select
              label={t('how.separator')}
              value={how.separator}
              options={SEPARATORS.map((each) => [each, t(`how.separators.${each}`)] as const)}
              onChange={(separator) => onRead({ separator })}
            />
          </>
        ) : (
          <Select
            label={t('how.sheet')}
            value={how.sheet}
            options={how.sheets.map(
              (each) =>
                [
                  each,
                  how.hiddenSheets.includes(each) ? t('how.hiddenSheet', { sheet: each }) : each,
                ] as const,
            )}
            onChange={(sheet) => onRead({ sheet })}
            ofFile
          />
        )}
        <Select
          label={t('how.headerRow')}
          value={headerRow === null ? 'none' : String(headerRow)}
          options={[
            ...rows.map((row) => [row, t('how.headerIn', { row })] as const),
            ['none', t('how.noHeader')] as const,
          ]}
          onChange={(row) => onRead({ headerRow: row === 'none' ? null : Number(row) })}
        />
        {hidden && hidden.rows > 0 ? (
          <Select
            label={t('how.hiddenRows')}
            value={hidden.counted ? 'counted' : 'left_out'}
            options={HIDDEN_ROWS.map((each) => [each, t(`how.hiddenRow.${each}`)] as const)}
            onChange={(hiddenRows) => onRead({ hiddenRows })}
          />
        ) : null}
      </div>
      {hidden && hidden.rows > 0 ? (
        <Message tone="info">
          {t(hidden.counted ? 'how.hiddenCounted' : 'how.hiddenLeftOut', {
            count: hidden.rows,
            n: formatNumber(language, hidden.rows),
          })}
        </Message>
      ) : null}
      {hidden && hidden.columns.length > 0 ? (
        <Message tone="info">
          {t('how.hiddenColumns', {
            count: hidden.columns.length,
            columns: formatList(language, hidden.columns.map(nameOf)),
          })}
        </Message>
      ) : null}
      {how.kind === 'text' && !how.sure ? <Message tone="info">{t('how.look')}</Message> : null}
      {how.kind === 'text' && !how.separatorSure ? (
        <Message tone="info">{t('how.lookSeparator')}</Message>
      ) : null}
      {unsure.length > 0 ? (
        <Message tone="info">{t('how.ambiguous', { columns: formatList(language, unsure) })}</Message>
      ) : null}
    </>
  );
}
