import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CURRENCIES } from '@/domain/tables/currency-signs';
import { collator } from '@/i18n/format';
import { LOCALES, type Language } from '@/i18n/languages';
import { useLanguage } from '@/i18n/use-language';
import { useFields } from '@/ui/forms/use-fields';
import { announce } from '@/ui/notices';
import classes from './organisation.module.css';
import { SettingForm } from './setting-form';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** Currencies by name, also the stored one where it is none of the usual. */
function choices(language: Language, stored: string) {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'currency' });
  const { compare } = collator(language);
  return [...new Set([...CURRENCIES, stored])]
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((a, b) => compare(a.label, b.label));
}

/** What all costs are in. A change converts none of them. */
export function CurrencyForm({ organisation }: { organisation: OpenedOrganisation & { currency: string } }) {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { values, set, submit, unsaved } = useFields({ currency: organisation.currency }, {});
  const saving = useChangeOrganisation(organisation, ['memberships']);
  const save = async ({ currency }: { currency: string }) => {
    await saving.mutateAsync({ currency });
    announce(t('settings.currencySaved', { currency }));
  };
  return (
    <SettingForm
      onSubmit={submit(save)}
      save={t('settings.currencySave')}
      saving={saving}
      unchanged={values.currency === organisation.currency}
      unsaved={unsaved}
      explained
    >
      <NativeSelect
        name="currency"
        value={values.currency}
        onChange={({ currentTarget: { value } }) => set('currency', value)}
        className={classes.renameField}
        label={t('settings.currency')}
        description={t('settings.currencyWhy')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        data={choices(language, organisation.currency)}
      />
    </SettingForm>
  );
}
