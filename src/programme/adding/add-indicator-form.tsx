import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TITLE_MAX } from '@/domain/programme/limits';
import { CADENCES, DIRECTIONS } from '@/domain/programme/model';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import { useProgramme } from '../programme-context';
import type { AddingProps } from './add-item-form';
import classes from './add-item-form.module.css';
import { useAddItem } from './use-add-item';

/** Asks what is counted, of which behaviour and how; the rest is said on the page of the indicator. */
export function AddIndicatorForm({ guard, onCancel, onAdded }: AddingProps) {
  const { t } = useTranslation(['adding', 'domain', 'common']);
  const { required, atMost } = useRules();
  const { model } = useProgramme();
  const adding = useAddItem('indicators');
  const { behaviours, indicators } = model;
  const unmeasured = behaviours.find(({ key }) => !indicators.some(({ behaviour }) => behaviour === key));
  const { values, field, set, submit, unsaved } = useFields(
    {
      title: '',
      behaviour: (unmeasured ?? behaviours[0])?.key ?? '',
      unit: '%',
      direction: 'up',
      cadence: 'month',
    },
    { title: all(required, atMost(TITLE_MAX)), behaviour: required, unit: atMost(TITLE_MAX) },
  );
  const send = async ({ title, behaviour, unit, direction, cadence }: typeof values) => {
    await adding.mutateAsync({
      title: title.trim(),
      patch: {
        behaviour,
        unit: unit.trim(),
        direction: DIRECTIONS.find((each) => each === direction),
        cadence: CADENCES.find((each) => each === cadence),
      },
    });
    onAdded();
  };

  if (behaviours.length === 0) return <p>{t('indicator.noBehaviour')}</p>;
  return (
    <form className={classes.form} noValidate onSubmit={submit(send)}>
      <LeaveGuard ref={guard} unsaved={unsaved && !adding.isPending && !adding.isSuccess} />
      <TextInput
        {...field('title')}
        label={t('name')}
        description={t('indicator.nameHint')}
        autoComplete="off"
        required
        data-autofocus
      />
      <NativeSelect
        label={t('indicator.behaviour')}
        value={values.behaviour}
        onChange={({ currentTarget }) => set('behaviour', currentTarget.value)}
        data={behaviours.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <TextInput
        {...field('unit')}
        label={t('domain:indicator.unit')}
        description={t('indicator.unitHint')}
        autoComplete="off"
      />
      <NativeSelect
        label={t('domain:indicator.direction')}
        value={values.direction}
        onChange={({ currentTarget }) => set('direction', currentTarget.value)}
        data={DIRECTIONS.map((each) => ({ value: each, label: t(`domain:indicator.${each}`) }))}
      />
      <NativeSelect
        label={t('domain:indicator.cadence')}
        value={values.cadence}
        onChange={({ currentTarget }) => set('cadence', currentTarget.value)}
        data={CADENCES.map((each) => ({ value: each, label: t(`domain:indicator.${each}`) }))}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" loading={adding.isPending}>
          {t('indicator.add')}
        </Button>
      </div>
    </form>
  );
}
