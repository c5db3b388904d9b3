import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, lazy, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { collator } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { useOrganisationPolicy } from '@/organisation/policy';
import { programmesQuery } from '@/programme/queries';
import { today } from '@/programme/today';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { PageSkeleton } from '@/ui/states';
import type { OpenDialog } from './open-dialog';
import { ProgrammeCard } from './programme-card';
import classes from './programmes-page.module.css';
import { summarise } from './summarise';

/** Loaded once the list is there: nothing in it waits for them. */
const ProgrammeDialogs = lazy(() =>
  import('./programme-dialogs').then((module) => ({ default: module.ProgrammeDialogs })),
);

const ArchivedProgrammes = lazy(() =>
  import('./archived-programmes').then((module) => ({ default: module.ArchivedProgrammes })),
);

/** Hardly any list needs these. */
const NoProgrammes = lazy(() =>
  import('./no-programmes').then((module) => ({ default: module.NoProgrammes })),
);
const UnreadableCard = lazy(() =>
  import('./unreadable-card').then((module) => ({ default: module.UnreadableCard })),
);

/** All programmes of the organisation, each with what the engine says of it. */
export function ProgrammesPage() {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const { organisationId, organisationName } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  const { data } = useSuspenseQuery(programmesQuery(organisationId));
  const { policy } = useOrganisationPolicy(organisationId);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const day = today();

  const { summaries, unreadable } = useMemo(() => {
    const { compare } = collator(language);
    return summarise(data, policy, day, (a, b) => compare(a.rows.programme.name, b.rows.programme.name));
  }, [data, policy, day, language]);
  const none = summaries.length + unreadable.length === 0;

  const actions = mayEdit ? (
    <>
      <LinkButton to="/o/$organisationId/import" params={{ organisationId }} variant="default">
        {t('import')}
      </LinkButton>
      <PlainButton onClick={() => setDialog({ kind: 'create' })}>{t('create')}</PlainButton>
    </>
  ) : null;

  return (
    <Page title={t('title')} lead={t('lead')} actions={none ? null : actions}>
      {/* The list comes as a whole: a card that came later would push away what one is about to click. */}
      <Suspense fallback={<PageSkeleton />}>
        {none ? (
          <NoProgrammes onCreate={() => setDialog({ kind: 'create' })} />
        ) : (
          <ul className={classes.list} aria-label={t('list', { organisation: organisationName })}>
            {unreadable.map((each) => (
              <UnreadableCard key={each.rows.programme.id} {...each} />
            ))}
            {summaries.map((summary) => (
              <ProgrammeCard key={summary.rows.programme.id} summary={summary} openDialog={setDialog} />
            ))}
          </ul>
        )}
      </Suspense>
      <Suspense>
        <ArchivedProgrammes openDialog={setDialog} />
      </Suspense>
      <Suspense>
        <ProgrammeDialogs
          open={dialog}
          programmes={summaries.map(({ rows }) => rows.programme)}
          onClose={() => setDialog(null)}
        />
      </Suspense>
    </Page>
  );
}
