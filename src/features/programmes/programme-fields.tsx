import { Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_STATUSES } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { DAY_INPUT } from '@/ui/forms/day-input';
import classes from './programme-form.module.css';
import type { ProgrammeFieldsForm, ProgrammeValues } from './use-programme-fields';

interface ProgrammeFieldsProps {
  form: ProgrammeFieldsForm;
  withStatus?: boolean;
  /** What somebody else saved meanwhile; shown where it differs from what was typed. */
  others?: Partial<ProgrammeValues>;
}

/** The fields of a programme's particulars. */
export function ProgrammeFields({ form, withStatus = false, others = {} }: ProgrammeFieldsProps) {
  const { t } = useTranslation(['programmes', 'domain']);
  const language = useLanguage();
  const shown = (name: keyof ProgrammeValues, value: string) => {
    if (value === '') return t('form.nothing');
    if (name === 'startsOn' || name === 'endsOn') return formatDate(language, value);
    const status = PROGRAMME_STATUSES.find((known) => name === 'status' && known === value);
    return status === undefined ? value : t(`domain:programmeStatus.${status}`);
  };
  const hint = (name: keyof ProgrammeValues, otherwise?: string) => {
    const other = others[name];
    if (other === undefined || other === form.values[name]) return otherwise;
    return t('form.current', { value: shown(name, other) });
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
          {...DAY_INPUT}
          label={t('form.startsOn')}
          description={hint('startsOn')}
        />
        <TextInput
          {...form.field('endsOn')}
          {...DAY_INPUT}
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
