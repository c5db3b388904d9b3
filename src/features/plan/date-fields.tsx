import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureOverlay } from '@/domain/consistency/measure-overlay';
import type { Measure } from '@/domain/programme/model';
import classes from './measure-panel.module.css';

const FIELDS = ['startsOn', 'endsOn'] as const;
type Field = (typeof FIELDS)[number];

interface DateFieldsProps {
  measure: Measure;
  onTake: (overlay: MeasureOverlay) => void;
}

/** Start and end, typed; saved when a field is left, because a date is nonsense while it is being typed. */
export function DateFields({ measure, onTake }: DateFieldsProps) {
  const { t } = useTranslation('plan');
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const value = (field: Field) => typed[field] ?? measure[field] ?? '';
  const wrong = value('startsOn') !== '' && value('endsOn') !== '' && value('endsOn') < value('startsOn');
  const save = () => {
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
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          type="date"
          label={t(`panel.${field}`)}
          value={value(field)}
          error={wrong && field === 'endsOn' ? t('panel.order') : null}
          onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
          onBlur={save}
        />
      ))}
    </div>
  );
}
