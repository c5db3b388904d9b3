import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { useRules } from '@/ui/forms/rules';
import { LeaveGuard } from '@/ui/leave-guard';
import type { ItemRows } from '../store/items';
import { useWorkbench } from '../use-workbench';
import classes from './period-fields.module.css';

const FIELDS = [
  { field: 'starts_on', label: 'startsOn' },
  { field: 'ends_on', label: 'endsOn' },
] as const;

/** Beginning and end; saved when a field is left, because a date is nonsense while it is being typed. */
export function PeriodFields({ programme }: { programme: ItemRows['programme'] }) {
  const { t } = useTranslation('editing');
  const { edit } = useWorkbench();
  const { day } = useRules();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState<Partial<Record<'starts_on' | 'ends_on', string>>>({});
  const value = (field: 'starts_on' | 'ends_on') => typed[field] ?? programme[field] ?? '';
  const reversed =
    value('starts_on') !== '' && value('ends_on') !== '' && value('ends_on') < value('starts_on');
  const objections = FIELDS.map(({ field }) => day(value(field), {}));
  const wrong = reversed || objections.some((objection) => objection !== null);
  const save = () => {
    setLeft(wrong);
    if (wrong) return;
    const changed = FIELDS.map(
      ({ field }) => [field, value(field) === '' ? null : value(field)] as const,
    ).filter(([field, entered]) => entered !== programme[field]);
    setTyped({});
    if (changed.length > 0) void edit('programme', programme.id, Object.fromEntries(changed));
  };
  return (
    <div className={classes.dates}>
      {wrong && Object.keys(typed).length > 0 ? <LeaveGuard unsaved /> : null}
      {FIELDS.map(({ field, label }, at) => (
        <TextInput
          key={field}
          {...DAY_INPUT}
          label={t(`period.${label}`)}
          value={value(field)}
          error={
            (left ? objections[at] : null) ?? (reversed && field === 'ends_on' ? t('period.order') : null)
          }
          onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
          onBlur={save}
        />
      ))}
    </div>
  );
}
