import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/shared/forms/use-fields';
import { LeaveGuard } from '@/shared/ui/leave-guard';
import { Message } from '@/shared/ui/message';
import { announce } from '@/shared/ui/notices';
import { useErrorText } from '@/shared/ui/use-error-text';
import classes from './organisation.module.css';
import { useChangeOrganisation, type OpenedOrganisation } from './use-change-organisation';

/** As the database has it: with fewer than three, one person can work out another. */
const LEAST = 3;
const MOST = 1000;

const inRange = (value: string) =>
  /^\d+$/.test(value.trim()) && Number(value) >= LEAST && Number(value) <= MOST;

/** How many people a team must have for its readings to be shown by themselves. */
export function SmallestTeamForm({
  organisation,
}: {
  organisation: OpenedOrganisation & { smallestTeam: number };
}) {
  const { t } = useTranslation('organisation');
  const errorText = useErrorText();
  const { values, field, submit, unsaved } = useFields(
    { people: String(organisation.smallestTeam) },
    {
      people: (value) =>
        inRange(value) ? null : t('settings.smallestTeamRange', { least: LEAST, most: MOST }),
    },
  );
  // What may be shown of the readings is decided where they are loaded: with every programme.
  const saving = useChangeOrganisation(
    organisation,
    [organisation.id, 'programmes'],
    [organisation.id, 'programme'],
  );
  const save = async ({ people }: { people: string }) => {
    await saving.mutateAsync({ smallest_team: Number(people) });
    announce(t('settings.smallestTeamSaved', { count: Number(people) }));
  };
  const unchanged = values.people.trim() === String(organisation.smallestTeam);
  return (
    <form className={classes.rename} noValidate onSubmit={submit(save)}>
      <LeaveGuard unsaved={unsaved} />
      <TextInput
        {...field('people')}
        className={classes.renameField}
        label={t('settings.smallestTeam')}
        description={t('settings.smallestTeamWhy')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        inputMode="numeric"
        autoComplete="off"
      />
      <Button
        type="submit"
        variant="default"
        className={classes.beside}
        disabled={unchanged}
        loading={saving.isPending}
      >
        {t('settings.smallestTeamSave')}
      </Button>
      {saving.error ? (
        <div className={classes.renameError}>
          <Message tone="error">{errorText(saving.error)}</Message>
        </div>
      ) : null}
    </form>
  );
}

/** The same for who may not change it. */
export function SmallestTeamNote({ smallestTeam }: { smallestTeam: number }) {
  const { t } = useTranslation('organisation');
  return (
    <p className={classes.plain}>
      {t('settings.smallestTeam')}: <strong>{smallestTeam}</strong>. {t('settings.smallestTeamWhy')}
    </p>
  );
}
