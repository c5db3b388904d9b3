import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { movedBy } from '@/domain/training/moved-by';
import { movedPatches } from '@/programme/moved-patches';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { LeaveGuard } from '@/ui/leave-guard';
import own from './measures.module.css';
import { ShiftHints } from './trainings/shift-hints';

const DAYS = { day: 1, week: 7 } as const;
type Unit = keyof typeof DAYS;
/** Nobody plans further ahead by mistake than this. */
const FURTHEST = 520;

/** A whole number as people type it, below 0 with any kind of minus; 0 when it is none, or too far. */
function readShift(text: string): number {
  const digits = text.trim().replace(/^[−–]/, '-');
  const by = /^-?\d{1,3}$/.test(digits) ? Number(digits) : 0;
  return Math.abs(by) <= FURTHEST ? by : 0;
}

const isDated = ({ startsOn, endsOn, sessions }: Measure) =>
  startsOn !== null || endsOn !== null || sessions.length > 0;

/** Moves all selected measures by as many days or weeks, their sessions along, as one step. */
export function ShiftSelected({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation('measures');
  const { model } = useProgramme();
  const { editAcross } = useWorkbench();
  const [text, setText] = useState('');
  const [unit, setUnit] = useState<Unit>('week');
  const [error, setError] = useState<string | null>(null);

  const by = readShift(text) * DAYS[unit];
  const dated = model.measures.filter((measure) => keys.includes(measure.key) && isDated(measure));

  const move = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong =
      by === 0 ? t('bulk.badShift', { max: FURTHEST }) : dated.length === 0 ? t('bulk.undated') : null;
    setError(wrong);
    if (wrong !== null) return event.currentTarget.querySelector('input')?.focus();
    setText('');
    void editAcross(
      dated.flatMap((measure) => movedPatches(movedBy(measure, by), measure)),
      dated.length,
    );
  };
  return (
    <form className={own.shift} noValidate onSubmit={move}>
      {text.trim() === '' ? null : <LeaveGuard unsaved />}
      <TextInput
        size="xs"
        className={own.by}
        classNames={{ error: own.error ?? '' }}
        label={t('bulk.shift')}
        placeholder={t('bulk.shiftHint')}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        error={error}
        onChange={({ currentTarget }) => {
          setError(null);
          setText(currentTarget.value);
        }}
      />
      <NativeSelect
        size="xs"
        label={t('bulk.unit')}
        value={unit}
        onChange={({ currentTarget: { value } }) => setUnit(value === 'day' ? 'day' : 'week')}
        data={(['day', 'week'] as const).map((value) => ({ value, label: t(`bulk.${value}`) }))}
      />
      <Button className={own.move} type="submit" size="xs" variant="default">
        {t('bulk.apply')}
      </Button>
      <ShiftHints measures={dated} by={by} />
    </form>
  );
}
