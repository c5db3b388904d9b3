import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/ui/forms/use-fields';
import { announce } from '@/ui/notices';
import classes from './organisation.module.css';
import { SettingForm } from './setting-form';
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
    <SettingForm
      onSubmit={submit(save)}
      save={t('settings.smallestTeamSave')}
      saving={saving}
      unchanged={unchanged}
      unsaved={unsaved}
      explained
    >
      <TextInput
        {...field('people')}
        className={classes.renameField}
        label={t('settings.smallestTeam')}
        description={t('settings.smallestTeamWhy')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        inputMode="numeric"
        autoComplete="off"
      />
    </SettingForm>
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
