import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CardPage } from '@/ui/card-page';
import { ErrorState, PageSkeleton } from '@/ui/states';
import classes from './account.module.css';
import { accountDeletionQuery, type Fate } from './delete-account';
import { DeleteAccountForm } from './delete-account-form';

const route = getRouteApi('/signed-in/without-organisation/account');

/** One's own account, and its end. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { t: common } = useTranslation();
  const { user } = route.useRouteContext();
  const { data, error, refetch } = useQuery(accountDeletionQuery(user.id));
  const email = user.email ?? '';
  return (
    <CardPage
      title={t('title')}
      lead={t('signedInAs', { email })}
      footer={<Link to="/">{common('back')}</Link>}
    >
      <section className={classes.part} aria-labelledby="delete-account">
        <h2 id="delete-account" className={classes.heading}>
          {t('deleteTitle')}
        </h2>
        <p>{t('deleteLead')}</p>
        {data ? (
          <Consequences fates={data} email={email} userId={user.id} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <PageSkeleton />
        )}
      </section>
    </CardPage>
  );
}

function Consequences({ fates, email, userId }: { fates: Fate[]; email: string; userId: string }) {
  const { t } = useTranslation('account');
  const those = (outcome: Fate['outcome']) => fates.filter((fate) => fate.outcome === outcome);
  const [kept, ending, ownerless] = [those('leave'), those('delete'), those('hand_over')];
  return (
    <>
      <Names intro={t('leave')} of={kept} />
      <Names intro={t('delete')} of={ending} />
      {ownerless.length > 0 ? (
        <div>
          <p>{t('handOver')}</p>
          <ul className={classes.names}>
            {ownerless.map(({ organisationId, name: organisation }) => (
              <li key={organisationId}>
                <Link to="/o/$organisationId/members" params={{ organisationId }}>
                  {t('handOverLink', { organisation })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <DeleteAccountForm
          email={email}
          userId={userId}
          ending={ending.map(({ organisationId }) => organisationId)}
        />
      )}
    </>
  );
}

function Names({ intro, of }: { intro: string; of: Fate[] }) {
  if (of.length === 0) return null;
  return (
    <div>
      <p>{intro}</p>
      <ul className={classes.names}>
        {of.map(({ organisationId, name }) => (
          <li key={organisationId}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
