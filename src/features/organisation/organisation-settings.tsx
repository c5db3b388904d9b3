import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useBaseVersion } from '@/ui/forms/use-base-version';
import { announce } from '@/ui/notices';
import { ErrorState } from '@/ui/states';
import { CurrencyForm } from './currency-form';
import { deleteOrganisation } from './delete-organisation';
import classes from './organisation.module.css';
import { organisationQuery } from './queries';
import { RenameForm } from './rename-form';
import { SmallestTeamForm, SmallestTeamNote } from './smallest-team-form';
import table from './table.module.css';
import { useGoodbye } from './use-goodbye';

/** The organisation itself: its name, what it shows of small teams, what its costs are in, and its end. Who is no owner reads the second. */
export function OrganisationSettings() {
  const { t } = useTranslation('organisation');
  const { organisationId } = useOrganisation();
  const owner = useMay('manage_organisation');
  const { data, error, refetch } = useQuery(organisationQuery(organisationId));
  return (
    <section className={table.section} aria-labelledby="organisation-settings">
      <h2 id="organisation-settings" className={table.heading}>
        {t('settings.title')}
      </h2>
      {data ? (
        owner ? (
          <Settings organisation={data} />
        ) : (
          <SmallestTeamNote smallestTeam={data.smallest_team} />
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={64} />
      )}
    </section>
  );
}

interface Stored {
  id: string;
  name: string;
  smallest_team: number;
  currency: string;
  version: number;
}

function Settings({
  organisation: { id, name, smallest_team: smallestTeam, currency, version },
}: {
  organisation: Stored;
}) {
  const base = useBaseVersion(version);
  return (
    <>
      <RenameForm organisation={{ id, base, name }} />
      <SmallestTeamForm organisation={{ id, base, smallestTeam }} />
      <CurrencyForm organisation={{ id, base, currency }} />
      <DeletePart name={name} />
    </>
  );
}

function DeletePart({ name }: { name: string }) {
  const { t } = useTranslation('organisation');
  const { organisationId } = useOrganisation();
  const goodbye = useGoodbye(organisationId);
  const [asking, setAsking] = useState(false);

  const remove = async () => {
    await deleteOrganisation(organisationId);
    announce(t('settings.deleted', { name }));
    await goodbye();
  };

  return (
    <div className={classes.end}>
      <div>
        <h3 className={classes.endTitle}>{t('settings.deleteTitle')}</h3>
        <p className={classes.plain}>{t('settings.deleteText')}</p>
      </div>
      <Button variant="default" className={classes.endButton} onClick={() => setAsking(true)}>
        {t('settings.delete')}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('confirm.deleteTitle', { organisation: name })}
        confirm={t('confirm.deleteSubmit')}
        phrase={{ label: t('confirm.deletePhrase'), value: name }}
        onConfirm={remove}
      >
        <p>{t('confirm.delete')}</p>
      </ConfirmDialog>
    </div>
  );
}
