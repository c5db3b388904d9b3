import { useTranslation } from 'react-i18next';
import { columnsToDecide, withRole, type ValueRole } from '@/domain/readings-import/value-roles';
import { formatNumber } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { Scroller } from '@/ui/import-steps/scroller';
import { Select } from '@/ui/import-steps/select';
import { Message } from '@/ui/message';
import { useDecided } from './use-decided';
import type { OpenImport } from './use-import';

/** What the values of a column such as the stage mean: each is in sight, and none is left out without a word. */
export function DecidedValues({ imported }: { imported: OpenImport }) {
  return columnsToDecide(imported.draft).map((column) => (
    <ColumnValues key={column} imported={imported} column={column} />
  ));
}

/** Nobody reads through a longer list; what is further down is decided with all that are open. */
const SHOWN = 100;

function ColumnValues({ imported, column }: { imported: OpenImport; column: number }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { draft, change } = imported;
  const { heading, roles, wordsOf, given, onlyMeets } = useDecided(imported, column);
  if (!given) return null;
  const openOnes = given.filter(({ role }) => role === 'open').map(({ value }) => value);
  const open = openOnes.length;
  const shown = given.slice(0, SHOWN);
  return (
    <div className={classes.block}>
      <h3>{heading}</h3>
      <p className={classes.muted}>{t('measure.decideText')}</p>
      <Scroller label={heading}>
        <table className={classes.table}>
          <caption>{heading}</caption>
          <thead>
            <tr>
              <th scope="col">{t('measure.decideValue')}</th>
              <th scope="col" data-kind="number">
                {t('measure.decideRows')}
              </th>
              <th scope="col">{t('measure.decideRole')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ value, rows, role }) => (
              <tr key={value}>
                <th scope="row" translate="no">
                  {shownIsoText(language, value)}
                </th>
                <td data-kind="number">{formatNumber(language, rows)}</td>
                <td>
                  <Select<Exclude<ValueRole, 'open'>>
                    label={t('measure.roleOf', { value })}
                    hidden
                    value={role === 'open' ? '' : role}
                    placeholder={t('measure.roleOpen')}
                    options={roles.map((each) => [each, wordsOf(each)] as const)}
                    onChange={(chosen) => change(withRole(draft, column, [value], chosen))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {given.length > shown.length ? (
        <p className={classes.muted}>{t('measure.moreValues', { count: given.length - shown.length })}</p>
      ) : null}
      {open > 1 ? (
        <Select<Exclude<ValueRole, 'open'>>
          label={t('measure.allOpen', { count: open })}
          value=""
          placeholder={t('measure.roleOpen')}
          options={roles.map((each) => [each, wordsOf(each)] as const)}
          onChange={(chosen) => change(withRole(draft, column, openOnes, chosen))}
        />
      ) : null}
      <p role="status" className={open > 0 ? classes.open : classes.muted}>
        {open > 0 ? t('measure.undecided', { count: open }) : t('measure.allDecided')}
      </p>
      {open === 0 && onlyMeets ? <Message tone="info">{t('measure.onlyMeets')}</Message> : null}
    </div>
  );
}
