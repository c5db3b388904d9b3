import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OPERATORS, type DraftFilter, type Operator } from '@/domain/readings-import/draft-shape';
import { ColumnSelect } from '@/ui/import-steps/column-select';
import shared from '@/ui/import-steps/import.module.css';
import { Select } from '@/ui/import-steps/select';
import { PlainButton } from '@/ui/plain-button';
import { ConditionValues } from './condition-values';
import classes from './conditions.module.css';
import type { OpenImport } from './use-import';

interface ConditionsProps {
  imported: OpenImport;
  heading: string;
  lead: string | null;
  conditions: readonly DraftFilter[];
  onChange: (conditions: DraftFilter[]) => void;
}

const NEW: DraftFilter = { column: null, operator: 'one_of', values: [], than: '' };

/** Conditions that rows have to meet, all of them. */
export function Conditions({ imported, heading, lead, conditions, onChange }: ConditionsProps) {
  const { t } = useTranslation('readingsImport');
  const id = useId();
  return (
    <section aria-labelledby={id} className={shared.block}>
      <h3 id={id}>{heading}</h3>
      {lead === null ? null : <p className={shared.muted}>{lead}</p>}
      {conditions.length === 0 ? null : (
        <ul className={classes.conditions}>
          {conditions.map((condition, i) => (
            <li key={i}>
              <ConditionEditor
                imported={imported}
                condition={condition}
                onChange={(changed) => onChange(conditions.map((each, at) => (at === i ? changed : each)))}
              />
              <button
                type="button"
                className={classes.remove}
                aria-label={t('measure.remove')}
                onClick={() => onChange(conditions.filter((_, at) => at !== i))}
              >
                <IconX size={18} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <PlainButton
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={t('measure.addTo', { group: heading })}
          onClick={() => onChange([...conditions, NEW])}
        >
          {t('measure.add')}
        </PlainButton>
      </div>
    </section>
  );
}

/** One of a single value is the value; only amounts and dates are greater or less. */
function isOffered(operator: Operator, kind: string | undefined): boolean {
  if (operator === 'is' || operator === 'is_not') return false;
  return kind !== 'text' || (operator !== 'greater' && operator !== 'less');
}

interface ConditionEditorProps {
  imported: OpenImport;
  condition: DraftFilter;
  onChange: (condition: DraftFilter) => void;
}

function ConditionEditor({ imported, condition, onChange }: ConditionEditorProps) {
  const { t } = useTranslation('readingsImport');
  const { table, draft } = imported;
  const { column, operator } = condition;
  const kind = column === null ? 'text' : draft.formats[column]?.kind;
  const offered = OPERATORS.filter((each) => each === operator || isOffered(each, kind));
  return (
    <div className={classes.condition}>
      <ColumnSelect
        label={t('measure.column')}
        table={table}
        value={column}
        onChange={(at) => onChange({ ...condition, column: at, values: [], than: '' })}
      />
      <Select<Operator>
        label={t('measure.operator')}
        value={operator}
        options={offered.map((each) => [each, t(`measure.operators.${each}`)] as const)}
        onChange={(chosen) => onChange({ ...condition, operator: chosen })}
      />
      {column === null || operator === 'empty' || operator === 'not_empty' ? null : (
        <ConditionValues
          key={column}
          imported={imported}
          column={column}
          condition={condition}
          onChange={onChange}
        />
      )}
    </div>
  );
}
