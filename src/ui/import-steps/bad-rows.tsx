import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { PlainButton } from '../plain-button';
import classes from './import.module.css';
import { Scroller } from './scroller';
import { useColumnNames } from './use-column-names';

/** What is wrong in a file, and where. */
interface ShownProblem {
  /** As a spreadsheet shows it, from 1. */
  row: number;
  /** From 1. */
  column: number;
  /** What stands there. */
  text: string;
  reason: string;
}

interface BadRowsProps {
  table: { names: readonly string[] };
  /** How many rows are bad. */
  count: number;
  problems: readonly ShownProblem[];
  /** How many problems there are; of very many only the first are shown. */
  total: number;
  choice: 'stop' | 'skip';
  onChoice: (choice: 'stop' | 'skip') => void;
  onDownload: () => void;
  children?: ReactNode;
}

/** Every row that does not count, with its place and the reason, and whether that stops the import. */
export function BadRows({
  table,
  count,
  problems,
  total,
  choice,
  onChoice,
  onDownload,
  children,
}: BadRowsProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  const nameOf = useColumnNames(table);
  return (
    <section className={classes.block} aria-labelledby="bad">
      <h3 id="bad">{t('bad.heading', { count, n: formatNumber(language, count) })}</h3>
      <fieldset className={classes.choices}>
        <legend>{t('bad.choice')}</legend>
        {(['stop', 'skip'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="bad" checked={choice === each} onChange={() => onChoice(each)} />
            {t(`bad.${each}`)}
          </label>
        ))}
      </fieldset>
      {children}
      <Scroller label={t('bad.caption')} tall>
        <table className={classes.table}>
          <caption>{t('bad.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" data-kind="number">
                {t('bad.row')}
              </th>
              <th scope="col">{t('bad.column')}</th>
              <th scope="col">{t('bad.value')}</th>
              <th scope="col">{t('bad.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, column, text, reason }, i) => (
              <tr key={i}>
                <td data-kind="number">{formatNumber(language, row)}</td>
                <td translate="no">{nameOf(column - 1)}</td>
                <td translate="no">{text || '–'}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <div className={classes.headline}>
        {total > problems.length ? (
          <p className={classes.muted}>
            {t('bad.shown', {
              shown: formatNumber(language, problems.length),
              total: formatNumber(language, total),
            })}
          </p>
        ) : null}
        <PlainButton variant="default" onClick={onDownload}>
          {t('bad.download')}
        </PlainButton>
      </div>
    </section>
  );
}
