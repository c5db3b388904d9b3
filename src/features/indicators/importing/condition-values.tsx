import { useTranslation } from 'react-i18next';
import type { DraftFilter } from '@/domain/readings-import/draft-shape';
import { LISTED_MAX } from '@/domain/readings-import/value-roles';
import { fold } from '@/domain/tables/cell-text';
import { columnRef } from '@/domain/tables/find-column';
import { formatNumber } from '@/i18n/format';
import { shownIsoText } from '@/i18n/iso-text';
import { useLanguage } from '@/i18n/use-language';
import classes from '@/ui/import-steps/import.module.css';
import { useValues, type OpenImport } from './use-import';

interface ConditionValuesProps {
  imported: OpenImport;
  column: number;
  condition: DraftFilter;
  onChange: (condition: DraftFilter) => void;
}

/** What a column is compared with. */
export function ConditionValues(props: ConditionValuesProps) {
  const { t } = useTranslation('readingsImport');
  const { imported, column, condition, onChange } = props;
  const { operator, than, values } = condition;
  const kind = imported.draft.formats[column]?.kind;
  if (operator === 'greater' || operator === 'less')
    return (
      <label className={classes.field}>
        <span className={classes.label}>{t('measure.value')}</span>
        <input
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'date' ? undefined : 'decimal'}
          value={than}
          onChange={({ currentTarget }) => onChange({ ...condition, than: currentTarget.value })}
        />
      </label>
    );
  if (operator === 'contains')
    return (
      <label className={classes.field}>
        <span className={classes.label}>{t('measure.value')}</span>
        <input
          type="text"
          value={values[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...condition, values: value === '' ? [] : [value] })
          }
        />
      </label>
    );
  return <ListedValues {...props} />;
}

/** Values to tick, as they occur in the file. */
function ListedValues({ imported, column, condition, onChange }: ConditionValuesProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const { client, main, table } = imported;
  const { data } = useValues(client, main, columnRef(table.names, column));
  const { values } = condition;
  if (!data) return null;
  if (data.total > LISTED_MAX)
    return (
      <label className={classes.field}>
        <span className={classes.label}>{t('measure.manyValues')}</span>
        <textarea
          rows={3}
          defaultValue={values.join('\n')}
          onChange={({ currentTarget }) =>
            onChange({
              ...condition,
              values: currentTarget.value.split('\n').filter((line) => line.trim() !== ''),
            })
          }
        />
      </label>
    );
  const single = condition.operator === 'is' || condition.operator === 'is_not';
  // What was chosen last time may not occur in this file.
  const gone = values.filter((value) => !data.values.some((each) => fold(each.value) === fold(value)));
  const offered = [...data.values, ...gone.map((value) => ({ value, rows: 0 }))];
  const isChosen = (value: string) => values.some((each) => fold(each) === fold(value));
  return (
    <fieldset className={classes.ticks}>
      <legend>{t('measure.values')}</legend>
      {offered.map(({ value, rows }) => (
        <label key={value}>
          <input
            type={single ? 'radio' : 'checkbox'}
            checked={isChosen(value)}
            onChange={() =>
              onChange({
                ...condition,
                values: single
                  ? [value]
                  : isChosen(value)
                    ? values.filter((each) => fold(each) !== fold(value))
                    : [...values, value],
              })
            }
          />
          <span translate="no">{shownIsoText(language, value)}</span>
          <span className={classes.muted}>{formatNumber(language, rows)}</span>
        </label>
      ))}
    </fieldset>
  );
}
