import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Condition } from '@/domain/programme/model';
import { conditionsOf } from '@/programme/finding-subjects';
import { CategoryLabel } from '@/programme/parts/category-label';
import { OpenFindings } from '@/programme/parts/open-findings';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { SaidAndDone } from '@/programme/parts/said-and-done';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { ConditionFacts } from './condition-facts';
import { ConditionFields } from './condition-fields';
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
  const navigate = useNavigate();
  const { mayEdit, edit } = useWorkbench();
  const { key, title } = condition;
  return (
    <Page
      title={title}
      besideTitle={
        mayEdit ? (
          <>
            <RenameTitle title={title} onSave={(next) => void edit('conditions', key, { title: next })} />
            <RemoveItem
              list="conditions"
              of={key}
              title={title}
              onRemoved={() => void navigate({ to: '/o/$organisationId/p/$programmeId/conditions', params })}
            />
          </>
        ) : null
      }
      above={
        <BackLink to="/o/$organisationId/p/$programmeId/conditions" params={params}>
          {t('back')}
        </BackLink>
      }
      lead={<CategoryLabel category={condition.category} />}
    >
      <SaidAndDone condition={condition} heading="h2" editing={mayEdit ? key : undefined} />
      {mayEdit ? <ConditionFields condition={condition} /> : <ConditionFacts condition={condition} />}
      <ConditionRatings condition={condition} />
      <OpenFindings
        heading={t('findingsOf')}
        none={t('noFindingsOf')}
        about={(finding) => conditionsOf(finding).includes(key)}
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
