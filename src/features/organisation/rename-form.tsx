import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toAppError } from '@/data/errors';
import { all, useRules } from '@/shared/forms/rules';
import { useBaseVersion } from '@/shared/forms/use-base-version';
import { useFields } from '@/shared/forms/use-fields';
import { LeaveGuard } from '@/shared/ui/leave-guard';
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
  const { id } = organisation;
  const { base, moveOn } = useBaseVersion(organisation.version);
  const { values, field, submit, unsaved } = useFields(
    { name: organisation.name },
    { name: all(rules.required, rules.atMost(200)) },
  );
  const renaming = useMutation({
    mutationFn: ({ name }: { name: string }) => renameOrganisation({ id, version: base, name }),
    meta: { quiet: true },
    onSuccess: (_, { name }) => announce(t('settings.renamed', { name: name.trim() })),
    onSettled: async (_, error) => {
      if (error && toAppError(error).kind !== 'conflict') return;
      // A name that has been saved is the one to start from, too.
      moveOn();
      await Promise.all([
        queryClient.invalidateQueries(organisationQuery(id)),
        queryClient.invalidateQueries({ queryKey: ['memberships'] }),
      ]);
    },
  });
  const unchanged = values.name.trim() === organisation.name;
  return (
    <form className={classes.rename} noValidate onSubmit={submit(renaming.mutateAsync)}>
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
