import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { useRules } from '@/ui/forms/rules';
import { LeaveGuard } from '@/ui/leave-guard';
import { useProgramme } from '../programme-context';
import { useWorkbench } from '../use-workbench';
import classes from './period-fields.module.css';

const FIELDS = ['startsOn', 'endsOn'] as const;
type Field = (typeof FIELDS)[number];

/** Beginning and end; saved when a field is left, because a date is nonsense while it is being typed. */
export function PeriodFields() {
  const { t } = useTranslation('editing');
  const { programme } = useProgramme().model;
  const { editProgramme } = useWorkbench();
  const { day } = useRules();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const value = (field: Field) => typed[field] ?? programme[field] ?? '';
  const reversed = value('startsOn') !== '' && value('endsOn') !== '' && value('endsOn') < value('startsOn');
  const errors = FIELDS.map((field) => day(value(field), {}));
  const wrong = reversed || errors.some((error) => error !== null);
  const save = () => {
    setLeft(wrong);
    if (wrong) return;
    const changed = FIELDS.map((field) => [field, value(field) === '' ? null : value(field)] as const).filter(
      ([field, entered]) => entered !== programme[field],
    );
    setTyped({});
    if (changed.length > 0) void editProgramme(Object.fromEntries(changed));
  };
  return (
    <div className={classes.dates}>
      {wrong && Object.keys(typed).length > 0 ? <LeaveGuard unsaved /> : null}
      {FIELDS.map((field, at) => (
        <TextInput
          key={field}
          {...DAY_INPUT}
          label={t(`period.${field}`)}
          value={value(field)}
          error={(left ? errors[at] : null) ?? (reversed && field === 'endsOn' ? t('period.order') : null)}
          onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
          onBlur={save}
        />
      ))}
    </div>
  );
}
