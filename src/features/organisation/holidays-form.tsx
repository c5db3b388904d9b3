import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { countriesQuery, type Country } from '@/shared/organisation/holidays';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** Where most customers are: they come first. */
const FIRST = ['DE', 'AT', 'CH'];

/** Whose public holidays sessions of trainings keep clear of. */
export function HolidaysForm({ organisation }: { organisation: OpenedOrganisation & { holidays: string } }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const errorText = useErrorText();
  const { data: countries } = useQuery(countriesQuery(language));
  const saving = useChangeOrganisation(organisation, [organisation.id, 'holidays']);
  // What has been chosen shows at once.
  const region =
    saving.isPending && 'holidays' in saving.variables ? saving.variables.holidays : organisation.holidays;
  const country = countries?.find(({ code }) => code === region.slice(0, 2));
  const choose = (holidays: string) =>
    saving.mutate({ holidays }, { onSuccess: () => announce(t('settings.holidaysSaved')) });
  return (
    <div className={classes.rename}>
      <NativeSelect
        className={classes.renameField}
        label={t('settings.holidays')}
        description={t('settings.holidaysWhy')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={region.slice(0, 2)}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        <option value="">{t('settings.holidaysNone')}</option>
        {/* Until the names are there, the code stands for what is stored. */}
        {countries || region === '' ? null : <option value={region.slice(0, 2)}>{region}</option>}
        <Countries countries={countries ?? []} />
      </NativeSelect>
      {country && country.states.length > 0 ? (
        <NativeSelect
          className={classes.renameField}
          label={t('settings.holidaysState')}
          value={region}
          onChange={({ currentTarget: { value } }) => choose(value)}
          data={[
            { value: country.code, label: t('settings.holidaysWhole') },
            ...country.states.map(({ code, name }) => ({ value: code, label: name })),
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

function Countries({ countries }: { countries: readonly Country[] }) {
  const isFirst = ({ code }: Country) => FIRST.includes(code);
  const options = (some: readonly Country[]) =>
    some.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <>
      {options(countries.filter(isFirst).toSorted((a, b) => FIRST.indexOf(a.code) - FIRST.indexOf(b.code)))}
      {options(countries.filter((country) => !isFirst(country)))}
    </>
  );
}
