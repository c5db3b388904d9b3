import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import type { MeasureOverlay } from '@/domain/training/measure-overlay';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { useRules } from '@/ui/forms/rules';
import { LeaveGuard } from '@/ui/leave-guard';
import { PartsOfPage } from '@/ui/use-leave-guard';
import classes from './measure-panel.module.css';

const FIELDS = ['startsOn', 'endsOn'] as const;
type Field = (typeof FIELDS)[number];
/** They stand in the panel of the measure that is chosen. */
const PARTS = ['selected'];

interface DateFieldsProps {
  measure: Measure;
  onTake: (overlay: MeasureOverlay) => void;
}

/** Start and end, typed; saved when a field is left, because a date is nonsense while it is being typed. */
export function DateFields({ measure, onTake }: DateFieldsProps) {
  const { t } = useTranslation('plan');
  const { day } = useRules();
  const [left, setLeft] = useState(false);
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const value = (field: Field) => typed[field] ?? measure[field] ?? '';
  const reversed = value('startsOn') !== '' && value('endsOn') !== '' && value('endsOn') < value('startsOn');
  const errors = FIELDS.map((field) => day(value(field), {}));
  const wrong = reversed || errors.some((error) => error !== null);
  const save = () => {
    setLeft(wrong);
    if (wrong) return;
    const [startsOn, endsOn] = FIELDS.map((field) => (value(field) === '' ? null : value(field)));
    setTyped({});
    if (startsOn === undefined || endsOn === undefined) return;
    if (startsOn !== measure.startsOn || endsOn !== measure.endsOn) {
      onTake({ measure: measure.key, startsOn, endsOn });
    }
  };
  return (
    <div className={classes.dates}>
      {wrong && Object.keys(typed).length > 0 ? (
        <PartsOfPage value={PARTS}>
          <LeaveGuard unsaved />
        </PartsOfPage>
      ) : null}
      {FIELDS.map((field, at) => (
        <TextInput
          key={field}
          {...DAY_INPUT}
          label={t(`panel.${field}`)}
          value={value(field)}
          error={(left ? errors[at] : null) ?? (reversed && field === 'endsOn' ? t('panel.order') : null)}
          onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
          onBlur={save}
        />
      ))}
    </div>
  );
}
