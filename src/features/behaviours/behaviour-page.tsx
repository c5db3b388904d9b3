import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { behavioursOf } from '@/programme/finding-subjects';
import { OpenFindings } from '@/programme/parts/open-findings';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { BehaviourFacts } from './behaviour-facts';
import { BehaviourFields } from './behaviour-fields';
import { ForceFieldSection } from './force-field-section';
import { ForceList } from './force-list';
import { FromTo } from './from-to';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/behaviours/$key');

/** One target behaviour: from what to what, what carries it, what pulls against it, and what is wrong with that. */
export function BehaviourPage() {
  const { key } = route.useParams();
  const { model } = useProgramme();
  const behaviour = model.behaviours.find((each) => each.key === key);
  return behaviour ? <Known key={key} behaviour={behaviour} /> : <Unknown behaviourKey={key} />;
}

function Known({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('behaviours');
  const params = useProgrammeParams();
  const navigate = useNavigate();
  const { mayEdit, edit } = useWorkbench();
  const { key, title } = behaviour;
  return (
    <Page
      title={title}
      besideTitle={
        mayEdit ? (
          <>
            <RenameTitle title={title} onSave={(next) => void edit('behaviours', key, { title: next })} />
            <RemoveItem
              list="behaviours"
              of={key}
              title={title}
              onRemoved={() => void navigate({ to: '/o/$organisationId/p/$programmeId/behaviours', params })}
            />
          </>
        ) : null
      }
      above={
        <BackLink to="/o/$organisationId/p/$programmeId/behaviours" params={params}>
          {t('back')}
        </BackLink>
      }
    >
      <FromTo behaviour={behaviour} editing={mayEdit ? key : undefined} />
      {mayEdit ? <BehaviourFields behaviour={behaviour} /> : <BehaviourFacts behaviour={behaviour} />}
      <ForceFieldSection behaviour={behaviour} />
      {mayEdit ? <ForceList behaviour={key} /> : null}
      <OpenFindings
        heading={t('findingsOf')}
        none={t('noFindingsOf')}
        about={(finding) => behavioursOf(finding).includes(key)}
      />
    </Page>
  );
}

function Unknown({ behaviourKey }: { behaviourKey: string }) {
  const { t } = useTranslation('behaviours');
  const params = useProgrammeParams();
  return (
    <Page title={t('unknown.title')} lead={t('unknown.text', { key: behaviourKey })}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/behaviours" params={params}>
          {t('back')}
        </LinkButton>
      </div>
    </Page>
  );
}
