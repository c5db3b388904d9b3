import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { all, useRules } from '@/shared/forms/rules';
import { useFields } from '@/shared/forms/use-fields';
import { useSession } from '@/shared/hooks/use-session';
import { reloadMemberships } from '@/shared/organisation/queries';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import { organisationQuery } from './queries';
import { renameOrganisation } from './rename-organisation';

/** A stale version is refused; the name that was typed stays, and sending it again overwrites knowingly. */
export function RenameForm({
  organisation,
}: {
  organisation: { id: string; name: string; version: number };
}) {
  const { t } = useTranslation('organisation');
  const errorText = useErrorText();
  const rules = useRules();
  const queryClient = useQueryClient();
  const userId = useSession()?.user.id;
  const { id, version } = organisation;
  const { values, field, submit } = useFields(
    { name: organisation.name },
    { name: all(rules.required, rules.atMost(200)) },
  );
  const renaming = useMutation({
    mutationFn: ({ name }: { name: string }) => renameOrganisation({ id, version, name }),
    meta: { quiet: true },
    onSuccess: (_, { name }) => announce(t('settings.renamed', { name: name.trim() })),
    onSettled: async () => {
      await queryClient.invalidateQueries(organisationQuery(id));
      if (userId !== undefined) await reloadMemberships(queryClient, userId);
    },
  });
  const unchanged = values.name.trim() === organisation.name;
  return (
    <form className={classes.rename} noValidate onSubmit={submit(renaming.mutateAsync)}>
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
