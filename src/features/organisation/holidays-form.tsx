import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { countriesIn, statesQuery } from '@/shared/organisation/holidays';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** Whose public holidays sessions of trainings keep clear of. */
export function HolidaysForm({ organisation }: { organisation: OpenedOrganisation & { holidays: string } }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const errorText = useErrorText();
  const saving = useChangeOrganisation(organisation, [organisation.id, 'holidays']);
  // What has been chosen shows at once.
  const region =
    saving.isPending && 'holidays' in saving.variables ? saving.variables.holidays : organisation.holidays;
  const country = region.slice(0, 2);
  const { data: states = [] } = useQuery({ ...statesQuery(country, language), enabled: country !== '' });
  const choose = (holidays: string) =>
    saving.mutate({ holidays }, { onSuccess: () => announce(t('settings.holidaysSaved')) });
  return (
    <div className={classes.rename}>
      <NativeSelect
        className={classes.renameField}
        label={t('settings.holidays')}
        description={t('settings.holidaysWhy')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={country}
        onChange={({ currentTarget: { value } }) => choose(value)}
        data={[
          { value: '', label: t('settings.holidaysNone') },
          ...countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {states.length > 0 ? (
        <NativeSelect
          className={classes.renameField}
          label={t('settings.holidaysState')}
          value={region}
          onChange={({ currentTarget: { value } }) => choose(value)}
          data={[
            { value: country, label: t('settings.holidaysWhole') },
            ...states.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      ) : null}
      {saving.error ? (
        <div className={classes.renameError}>
          <Message tone="error">{errorText(saving.error)}</Message>
        </div>
      ) : null}
    </div>
  );
}
