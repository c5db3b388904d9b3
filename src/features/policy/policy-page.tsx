import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { useOrganisationPolicy } from '@/organisation/policy';
import { Mantine } from '@/ui/mantine/mantine';
import { Message } from '@/ui/message';
import { Page } from '@/ui/page';
import { PageSkeleton } from '@/ui/states';
import { EffectPanel } from './effect-panel';
import { policyGroups } from './policy-groups';
import classes from './policy-page.module.css';
import { PolicySection } from './policy-section';
import { SaveBar } from './save-bar';
import { topicTitle } from './topic-title';
import { usePolicyDraft } from './use-policy-draft';

const route = getRouteApi('/signed-in/o/$organisationId/policy');

/** The thresholds behind the rules: explained to everybody, changed by owners, who see first what a change does. */
export function PolicyPage() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Mantine>
        <Loaded />
      </Mantine>
    </Suspense>
  );
}

function Loaded() {
  const { t } = useTranslation(['policy', 'domain']);
  const { organisationId, organisationName: organisation } = useOrganisation();
  const mayEdit = useMay('manage_organisation');
  const saved = useOrganisationPolicy(organisationId);
  const draft = usePolicyDraft(saved);
  const { programme } = route.useSearch();
  const navigate = route.useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const sections = policyGroups();
  const choose = (chosen: string | undefined) =>
    void navigate({ search: chosen === undefined ? {} : { programme: chosen }, replace: true });

  const content = (
    <>
      <nav aria-label={t('jump')} className={classes.jump}>
        <ul>
          {sections.map(({ topic }) => (
            <li key={topic}>
              <a href={`#${topic}`}>{topicTitle(t, topic)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((section) => (
        <PolicySection key={section.topic} {...section} draft={draft} mayEdit={mayEdit} />
      ))}
    </>
  );
  const lead = (
    <>
      <p className={classes.lead}>{t('lead', { organisation })}</p>
      {mayEdit ? null : <p className={classes.lead}>{t('readOnly')}</p>}
    </>
  );
  return (
    <Page title={t('title')} lead={lead}>
      {mayEdit && saved.errors.length > 0 ? (
        <Message tone="info">
          {t('invalid', { paths: saved.errors.map(({ path }) => path).join(', ') })}
        </Message>
      ) : null}
      {mayEdit ? (
        <form ref={form} className={classes.layout} noValidate onSubmit={(event) => event.preventDefault()}>
          <div className={classes.content}>{content}</div>
          <aside
            className={classes.side}
            data-idle={draft.unsaved ? undefined : true}
            aria-label={t('effect.heading')}
          >
            <EffectPanel draft={draft} saved={saved} programme={programme} onChoose={choose} />
            <SaveBar draft={draft} saved={saved} form={form} />
          </aside>
        </form>
      ) : (
        <div className={classes.content}>{content}</div>
      )}
    </Page>
  );
}
