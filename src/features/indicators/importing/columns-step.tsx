import { useTranslation } from 'react-i18next';
import type { Cadence } from '@/domain/programme/model';
import { WEEK_PLACES, type WeekPlace } from '@/domain/readings-import/mapping';
import { needsWeeks } from '@/domain/readings-import/period-grain';
import { ColumnSelect } from '@/ui/import-steps/column-select';
import { Examples } from '@/ui/import-steps/examples';
import classes from '@/ui/import-steps/import.module.css';
import { Select } from '@/ui/import-steps/select';
import { useColumnNames } from '@/ui/import-steps/use-column-names';
import { Message } from '@/ui/message';
import { SavedNote } from './saved-note';
import type { OpenImport } from './use-import';

/** Which column tells the period, and which the team. */
export function ColumnsStep({ imported, cadence }: { imported: OpenImport; cadence: Cadence }) {
  const { t } = useTranslation('readingsImport');
  const { table, draft, change } = imported;
  const nameOf = useColumnNames(table);
  const formatOf = (at: number | null) => (at === null ? undefined : draft.formats[at]);
  const dateFormat = formatOf(draft.date);
  const notDate = draft.date !== null && dateFormat?.kind !== 'date';
  return (
    <>
      <h2 id="step">{t('columns.heading')}</h2>
      <SavedNote missing={imported.missing} />
      <div className={classes.block}>
        <ColumnSelect
          label={t('columns.date')}
          table={table}
          value={draft.date}
          first={(at) => draft.formats[at]?.kind === 'date'}
          onChange={(date) => change({ date, ...(draft.to === draft.date ? { to: date } : {}) })}
        >
          {t('columns.dateHint', { period: t(`period.${cadence}`) })}
        </ColumnSelect>
        <Examples rows={table.preview} column={draft.date} format={formatOf(draft.date)} />
        {notDate ? (
          <Message tone="error">{t('columns.notDate', { column: nameOf(draft.date ?? 0) })}</Message>
        ) : null}
        {dateFormat?.kind === 'date' && needsWeeks(dateFormat.format, cadence) ? (
          <Select<WeekPlace>
            label={t('columns.weeks')}
            value={draft.weeks ?? ''}
            placeholder={t('columns.weeksOpen')}
            options={WEEK_PLACES.map((each) => [each, t(`columns.weeksOf.${each}`)] as const)}
            onChange={(weeks) => change({ weeks })}
          />
        ) : null}
      </div>
      <div className={classes.block}>
        <ColumnSelect
          label={t('columns.team')}
          table={table}
          value={draft.team}
          first={(at) => draft.formats[at]?.kind === 'text'}
          onChange={(team) => change({ team, teams: [] })}
        >
          {t('columns.teamHint')}
        </ColumnSelect>
        <Examples rows={table.preview} column={draft.team} format={formatOf(draft.team)} />
        <fieldset className={classes.choices}>
          <legend>{t('columns.by')}</legend>
          <label>
            <input
              type="radio"
              name="by"
              checked={draft.second === null}
              onChange={() => change({ second: null, teams: [] })}
            />
            {t('columns.byColumn')}
          </label>
          <label>
            <input
              type="radio"
              name="by"
              checked={draft.second !== null}
              onChange={() => change({ second: { key: null, value: null }, teams: [] })}
            />
            {t('columns.bySecond')}
          </label>
        </fieldset>
      </div>
    </>
  );
}
