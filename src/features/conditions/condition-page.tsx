import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { useMay } from '@/shared/organisation/organisation-context';
import { CategoryLabel } from '@/shared/programme/components/category-label';
import { EditStrip } from '@/shared/programme/components/edit-strip';
import { OpenFindings } from '@/shared/programme/components/open-findings';
import { useProgrammeParams } from '@/shared/programme/components/programme-links';
import { SaidAndDone } from '@/shared/programme/components/said-and-done';
import { conditionsOf } from '@/shared/programme/finding-subjects';
import { useProgramme } from '@/shared/programme/programme-context';
import { LinkButton } from '@/shared/ui/link-button';
import { Page } from '@/shared/ui/page';
import { ConditionFacts } from './condition-facts';
import { ConditionForm } from './condition-form';
import classes from './condition-page.module.css';
import { ConditionRatings } from './condition-ratings';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/conditions/$key');

/** One framework condition: what is said and done, what it is, and what it does to every target behaviour. */
export function ConditionPage() {
  const { key } = route.useParams();
  const { model } = useProgramme();
  const condition = model.conditions.find((each) => each.key === key);
  return condition ? <Known key={key} condition={condition} /> : <Unknown conditionKey={key} />;
}

function Known({ condition }: { condition: Condition }) {
  const { t } = useTranslation('conditions');
  const params = useProgrammeParams();
  const mayEdit = useMay('edit_programme');
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title={condition.title}
      above={
        <Link to="/o/$organisationId/p/$programmeId/conditions" params={params} className={classes.back}>
          <IconArrowLeft size={16} aria-hidden />
          {t('back')}
        </Link>
      }
      lead={<CategoryLabel category={condition.category} />}
      actions={
        mayEdit && !editing ? (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('facts.edit')}
          </Button>
        ) : null
      }
    >
      <EditStrip />
      {editing ? (
        <ConditionForm condition={condition} onClose={() => setEditing(false)} />
      ) : (
        <>
          <SaidAndDone condition={condition} heading="h2" />
          <ConditionFacts condition={condition} />
        </>
      )}
      <ConditionRatings condition={condition} />
      <OpenFindings
        heading={t('findingsOf')}
        none={t('noFindingsOf')}
        about={(finding) => conditionsOf(finding).includes(condition.key)}
      />
    </Page>
  );
}

function Unknown({ conditionKey }: { conditionKey: string }) {
  const { t } = useTranslation('conditions');
  const params = useProgrammeParams();
  return (
    <Page title={t('unknown.title')} lead={t('unknown.text', { key: conditionKey })}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/conditions" params={params}>
          {t('back')}
        </LinkButton>
      </div>
    </Page>
  );
}
