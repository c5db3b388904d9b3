import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import { usualSpan } from '@/domain/guidance/measure-template';
import { TITLE_MAX } from '@/domain/programme/limits';
import { MEASURE_KINDS } from '@/domain/programme/model';
import { isPlausibleDate } from '@/domain/programme/plausible-date';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import { KindAdvice } from '../parts/kind-advice';
import { useProgramme } from '../programme-context';
import { DaysHints } from '../session-conflicts/days-hints';
import { useHolidaysAround } from '../session-conflicts/use-holidays-around';
import { useOwnMeasureKinds } from '../use-may-edit-measure';
import type { AddingProps } from './add-item-form';
import classes from './add-item-form.module.css';
import { useAddItem } from './use-add-item';

/** Asks for the kind first: each comes with a title to begin with, usual dates, and what makes such a measure work. */
export function AddMeasureForm({ guard, onCancel, onAdded }: AddingProps) {
  const { t } = useTranslation(['adding', 'domain', 'common', 'measureKinds']);
  const { required, atMost, day } = useRules();
  const { model, today } = useProgramme();
  const holidays = useHolidaysAround(useMemo(() => [today, addDays(today, 365)], [today]));
  const adding = useAddItem('measures');
  const kinds = useOwnMeasureKinds();
  const startOf = (kind: (typeof kinds)[number]) => ({
    title: t(`measureKinds:${kind}.title`),
    ...usualSpan(kind, today, { blackouts: model.blackouts, holidays }),
  });
  const [first = 'training'] = kinds;
  const { values, field, set, submit, reset, unsaved } = useFields(
    { kind: first, behaviour: '', ...startOf(first) },
    {
      title: all(required, atMost(TITLE_MAX)),
      startsOn: day,
      endsOn: (value, { startsOn = '' }) =>
        day(value, {}) ??
        (value !== '' && startsOn !== '' && value < startsOn ? t('measure.endsBeforeStart') : null),
    },
  );
  const kind = MEASURE_KINDS.find((each) => each === values.kind) ?? first;

  // Holidays come a moment later: what nobody has touched waits for days that are none.
  const [reckoned, setReckoned] = useState(holidays);
  if (reckoned !== holidays) {
    setReckoned(holidays);
    if (!unsaved) reset({ ...values, ...startOf(kind) });
  }

  /** What nobody has changed follows the kind. */
  const choose = (next: string) => {
    const chosen = kinds.find((each) => each === next);
    if (!chosen) return;
    const [before, after] = [startOf(kind), startOf(chosen)];
    set('kind', chosen);
    for (const name of ['title', 'startsOn', 'endsOn'] as const)
      if (values[name] === before[name]) set(name, after[name]);
  };

  const dayOf = (text: string) => (isPlausibleDate(text) ? text : null);
  const tried = {
    kind,
    status: 'planned' as const,
    startsOn: dayOf(values.startsOn),
    endsOn: dayOf(values.endsOn),
    behaviours: values.behaviour === '' ? [] : [values.behaviour],
    teams: [],
    sessions: [],
  };

  const send = async ({ title, behaviour, startsOn, endsOn }: typeof values) => {
    await adding.mutateAsync({
      title: title.trim(),
      patch: {
        kind,
        behaviours: behaviour === '' ? [] : [behaviour],
        startsOn: startsOn === '' ? null : startsOn,
        endsOn: endsOn === '' ? null : endsOn,
      },
    });
    onAdded();
  };

  return (
    <form className={classes.form} noValidate onSubmit={submit(send)}>
      <LeaveGuard ref={guard} unsaved={unsaved && !adding.isPending && !adding.isSuccess} />
      <NativeSelect
        label={t('measure.kind')}
        value={kind}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={kinds.map((each) => ({ value: each, label: t(`domain:measureKind.${each}`) }))}
        data-autofocus
      />
      <KindAdvice kind={kind} />
      <TextInput {...field('title')} label={t('name')} autoComplete="off" required />
      <NativeSelect
        label={t('measure.behaviour')}
        value={values.behaviour}
        onChange={({ currentTarget }) => set('behaviour', currentTarget.value)}
        data={[
          { value: '', label: t('measure.noBehaviour') },
          ...model.behaviours.map(({ key, title }) => ({ value: key, label: title })),
        ]}
      />
      <div className={classes.pair}>
        <TextInput {...field('startsOn')} {...DAY_INPUT} label={t('measure.startsOn')} />
        <TextInput {...field('endsOn')} {...DAY_INPUT} label={t('measure.endsOn')} />
      </div>
      <DaysHints measure={tried} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={adding.isPending}>
          {t('measure.add')}
        </Button>
      </div>
    </form>
  );
}
