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
import type { ItemRows } from '@/programme/store/items';
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
  const { model, rows } = useProgramme();
  const measure = model.measures.find((each) => each.key === key);
  const row = rows.measures.find((each) => each.key === key);
  return measure && row ? <Known key={key} measure={measure} row={row} /> : <Unknown measureKey={key} />;
}

function Known({ measure, row }: { measure: Measure; row: ItemRows['measures'] }) {
  const { t } = useTranslation(['measure', 'domain']);
  const params = useProgrammeParams();
  const navigate = useNavigate();
  const { edit } = useWorkbench();
  const { model, policy, today } = useProgramme();
  const aboutOf = useMemo(() => measuresAbout(model, policy), [model, policy]);
  const editable = useMayEditMeasure()(measure.kind);
  const { title, kind, status } = measure;
  return (
    <Page
      title={title}
      besideTitle={
        editable ? (
          <>
            <RenameTitle title={title} onSave={(next) => void edit('measures', row.id, { title: next })} />
            <RemoveItem
              list="measures"
              id={row.id}
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
          <CalendarFileButton name={title} fileName={measure.key} measures={[row]} />
        ) : null
      }
    >
      <MadeFrom finding={route.useSearch().finding} />
      {editable ? (
        <>
          <MeasureFields measure={measure} row={row} />
          <MeasureLinks measure={measure} row={row} />
        </>
      ) : (
        <MeasureFacts measure={measure} />
      )}
      <Expectations measure={measure} row={row} editable={editable} />
      {kind === 'training' ? (
        <TrainingSections measure={measure} row={row} editable={editable} />
      ) : (
        <RitualFields row={row} editable={editable} />
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
        about={(finding) => aboutOf(finding).includes(measure.key)}
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
