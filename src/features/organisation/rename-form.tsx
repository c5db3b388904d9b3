import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { announce } from '@/ui/notices';
import classes from './organisation.module.css';
import { SettingForm } from './setting-form';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** A stale version is refused; the name that was typed stays, and sending it again overwrites knowingly. */
export function RenameForm({ organisation }: { organisation: OpenedOrganisation & { name: string } }) {
  const { t } = useTranslation('organisation');
  const rules = useRules();
  const { values, field, submit, unsaved } = useFields(
    { name: organisation.name },
    { name: all(rules.required, rules.atMost(200)) },
  );
  const renaming = useChangeOrganisation(organisation, ['memberships']);
  const rename = async ({ name }: { name: string }) => {
    await renaming.mutateAsync({ name: name.trim() });
    announce(t('settings.renamed', { name: name.trim() }));
  };
  const unchanged = values.name.trim() === organisation.name;
  return (
    <SettingForm
      onSubmit={submit(rename)}
      save={t('settings.rename')}
      saving={renaming}
      unchanged={unchanged}
      unsaved={unsaved}
    >
      <TextInput
        {...field('name')}
        className={classes.renameField}
        label={t('settings.name')}
        autoComplete="organization"
      />
    </SettingForm>
  );
}
