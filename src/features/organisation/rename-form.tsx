import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { all, useRules } from '@/shared/forms/rules';
import { useFields } from '@/shared/forms/use-fields';
import { LeaveGuard } from '@/shared/ui/leave-guard';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** A stale version is refused; the name that was typed stays, and sending it again overwrites knowingly. */
export function RenameForm({ organisation }: { organisation: OpenedOrganisation & { name: string } }) {
  const { t } = useTranslation('organisation');
  const errorText = useErrorText();
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
    <form className={classes.rename} noValidate onSubmit={submit(rename)}>
      <LeaveGuard unsaved={unsaved} />
      <TextInput
        {...field('name')}
        className={classes.renameField}
        label={t('settings.name')}
        autoComplete="organization"
      />
      <Button type="submit" variant="default" disabled={unchanged} loading={renaming.isPending}>
        {t('settings.rename')}
      </Button>
      {renaming.error ? (
        <div className={classes.renameError}>
          <Message tone="error">{errorText(renaming.error)}</Message>
        </div>
      ) : null}
    </form>
  );
}
