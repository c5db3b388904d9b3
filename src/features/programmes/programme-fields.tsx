import { Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_STATUSES } from '@/domain/programme/model';
import classes from './programme-form.module.css';
import type { ProgrammeFieldsForm, ProgrammeValues } from './use-programme-fields';

interface ProgrammeFieldsProps {
  form: ProgrammeFieldsForm;
  withStatus?: boolean;
  /** What somebody else saved meanwhile; shown where it differs from what was typed. */
  saved?: ProgrammeValues | null;
}

/** The fields of a programme's particulars. */
export function ProgrammeFields({ form, withStatus = false, saved = null }: ProgrammeFieldsProps) {
  const { t } = useTranslation(['programmes', 'domain']);
  const hint = (name: keyof ProgrammeValues, otherwise?: string) => {
    if (saved === null || saved[name] === form.values[name]) return otherwise;
    return t('form.current', { value: saved[name] === '' ? t('form.nothing') : saved[name] });
  };
  return (
    <>
      <TextInput
        {...form.field('name')}
        label={t('form.name')}
        description={hint('name')}
        autoComplete="off"
        withAsterisk
        aria-required
        data-autofocus
      />
      <Textarea
        {...form.field('strategy')}
        label={t('form.strategy')}
        description={hint('strategy', t('form.strategyHint'))}
        rows={5}
      />
      <div className={classes.dates}>
        <TextInput
          {...form.field('startsOn')}
          type="date"
          label={t('form.startsOn')}
          description={hint('startsOn')}
        />
        <TextInput
          {...form.field('endsOn')}
          type="date"
          label={t('form.endsOn')}
          description={hint('endsOn')}
        />
        {withStatus ? (
          <Select
            label={t('form.status')}
            description={hint('status')}
            value={form.values.status}
            data={PROGRAMME_STATUSES.map((value) => ({ value, label: t(`domain:programmeStatus.${value}`) }))}
            onChange={(value) => form.set('status', value ?? 'draft')}
          />
        ) : null}
      </div>
    </>
  );
}
