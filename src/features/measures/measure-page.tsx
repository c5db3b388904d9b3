import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverdue } from '@/domain/guidance/due-measures';
import { measuresAbout } from '@/domain/guidance/finding-reach';
import type { Measure } from '@/domain/programme/model';
import { CalendarFileButton } from '@/programme/calendar-file/calendar-file-button';
import { KindAdvice } from '@/programme/parts/kind-advice';
import { OpenFindings } from '@/programme/parts/open-findings';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { useProgramme } from '@/programme/programme-context';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { useWorkbench } from '@/programme/use-workbench';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { AnsweredFindings } from './answered-findings';
import { Expectations } from './expectations';
import { MadeFrom } from './made-from';
import { MeasureFacts } from './measure-facts';
import { MeasureFields } from './measure-fields';
import { MeasureLinks } from './measure-links';
import classes from './measure-page.module.css';
import { OverdueMark } from './overdue-mark';
import { RitualFields } from './ritual-fields';
import { TrainingSections } from './trainings/training-sections';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/measures/$key');

/** One measure: what it is, what it is for, how far it is, what it is expected to do, and whether it works. */
export function MeasurePage() {
  const { key } = route.useParams();
  const { model } = useProgramme();
  const measure = model.measures.find((each) => each.key === key);
  return measure ? <Known key={key} measure={measure} /> : <Unknown measureKey={key} />;
}

function Known({ measure }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'domain']);
  const params = useProgrammeParams();
  const navigate = useNavigate();
  const { edit } = useWorkbench();
  const { model, policy, today } = useProgramme();
  const aboutOf = useMemo(() => measuresAbout(model, policy), [model, policy]);
  const editable = useMayEditMeasure()(measure.kind);
  const { key, title, kind, status } = measure;
  return (
    <Page
      title={title}
      besideTitle={
        editable ? (
          <>
            <RenameTitle title={title} onSave={(next) => void edit('measures', key, { title: next })} />
            <RemoveItem
              list="measures"
              of={key}
              title={title}
              onRemoved={() => void navigate({ to: '/o/$organisationId/p/$programmeId/measures', params })}
            />
          </>
        ) : null
      }
      above={
        <BackLink to="/o/$organisationId/p/$programmeId/measures" params={params}>
          {t('back')}
        </BackLink>
      }
      lead={
        <>
          {t(`domain:measureKind.${kind ?? 'none'}`)} · {t(`domain:measureStatus.${status}`)}{' '}
          {isOverdue(measure, today) ? <OverdueMark /> : null}
        </>
      }
      actions={
        measure.sessions.length > 0 || measure.ritual !== null ? (
          <CalendarFileButton name={title} fileName={key} measures={[key]} />
        ) : null
      }
    >
      <MadeFrom finding={route.useSearch().finding} />
      {editable ? (
        <>
          <MeasureFields measure={measure} />
          <MeasureLinks measure={measure} />
        </>
      ) : (
        <MeasureFacts measure={measure} />
      )}
      <Expectations measure={measure} editable={editable} />
      {kind === 'training' ? (
        <TrainingSections measure={measure} editable={editable} />
      ) : (
        <RitualFields measure={measure} editable={editable} />
      )}
      {kind !== null && editable ? (
        <details className={classes.advice}>
          <summary>{t('advice')}</summary>
          <KindAdvice kind={kind} />
        </details>
      ) : null}
      <AnsweredFindings measure={measure} />
      <OpenFindings
        heading={t('findingsOf')}
        none={t('noFindingsOf')}
        about={(finding) => aboutOf(finding).includes(key)}
      />
    </Page>
  );
}

function Unknown({ measureKey }: { measureKey: string }) {
  const { t } = useTranslation('measure');
  const params = useProgrammeParams();
  return (
    <Page title={t('unknown.title')} lead={t('unknown.text', { key: measureKey })}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/measures" params={params}>
          {t('back')}
        </LinkButton>
      </div>
    </Page>
  );
}
