import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { measuresAbout } from '@/domain/guidance/finding-reach';
import { openFindings } from '@/domain/guidance/open-findings';
import type { Measure } from '@/domain/programme/model';
import { slug } from '@/domain/programme/slug';
import { CalendarFileButton } from '@/programme/calendar-file/calendar-file-button';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { changedFilters, type FilterPatch } from '@/programme/search-params/changed-filters';
import type { PlanSettings } from '@/programme/search-params/plan-settings';
import { useMayEditMeasure } from '@/programme/use-may-edit-measure';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { EmptyState } from '@/ui/states';
import { usePhone } from '@/ui/use-phone';
import { AgendaList } from './agenda-list';
import { KeyHelp } from './key-help';
import { MeasurePanel } from './measure-panel';
import { MoveStrip } from './move-strip';
import { PlanLegend } from './plan-legend';
import classes from './plan-page.module.css';
import { filterMeasures, groupMeasures, isPlaced } from './plan-rows';
import { PlanSentence } from './plan-sentence';
import { PlanTable } from './plan-table';
import { PlanToolbar } from './plan-toolbar';
import { paperScale, timeScale } from './time-scale';
import { Timeline } from './timeline';
import { UndatedList } from './undated-list';
import { useTrialMove } from './use-trial-move';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/plan');

/** All measures and trainings over time; what a move would do to the findings is said while it is made. */
export function PlanPage() {
  const { t } = useTranslation('plan');
  const params = useProgrammeParams();
  const { model } = useProgramme();
  if (model.measures.length > 0) return <Plan />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <EmptyState
        title={t('empty.title')}
        action={
          <LinkButton to="/o/$organisationId/p/$programmeId/measures" params={params}>
            {t('empty.action')}
          </LinkButton>
        }
      >
        {t('empty.text')}
      </EmptyState>
    </Page>
  );
}

function Plan() {
  const { t } = useTranslation('plan');
  const { model, today, printed } = useProgramme();
  const settings = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = useMayEditMeasure();
  const mayMove = (measure: Measure) => mayEdit(measure.kind);
  const trial = useTrialMove();
  const flags = usePlanningFlags();
  const [asTimeline, setAsTimeline] = useState(false);
  const phone = usePhone() && !printed;
  // Whatever is on the move has to stay in sight.
  const byMonth = phone && !asTimeline && trial.draft === null;
  const { zoom = 'month', group = 'kind', kind, team, status, search, selected } = settings;

  const change = (patch: FilterPatch<PlanSettings>) =>
    void navigate({ search: changedFilters(settings, patch), replace: true, resetScroll: false });
  const clear = () => change({ kind: undefined, team: undefined, status: undefined, search: undefined });
  const close = () => {
    change({ selected: undefined });
    document.querySelector<HTMLElement>(`[data-measure="${CSS.escape(selected ?? '')}"]`)?.focus();
  };

  const scale = useMemo(
    () => (printed ? paperScale(model, today) : timeScale(model, today, zoom)),
    [printed, model, today, zoom],
  );
  const shown = useMemo(
    () => filterMeasures(model, { kind, team, status, search }),
    [model, kind, team, status, search],
  );
  const groups = useMemo(() => groupMeasures(shown.filter(isPlaced), model, group), [shown, model, group]);
  const measure = model.measures.find(({ key }) => key === selected);
  const total = model.measures.length;
  return (
    <Page
      wide
      title={t('title')}
      lead={t('lead')}
      actions={
        model.measures.some(({ sessions, ritual }) => sessions.length > 0 || ritual !== null) ? (
          <CalendarFileButton
            name={model.programme.name}
            fileName={slug(model.programme.name, 'plan')}
            measures={model.measures.map(({ key }) => key)}
          />
        ) : null
      }
    >
      <div className={classes.content} data-print-across>
        <PlanSentence flags={flags} />
        <PlanToolbar settings={settings} onChange={change} zooms={!byMonth} />
        {phone ? (
          <div>
            <Button variant="default" onClick={() => setAsTimeline(byMonth)}>
              {t(byMonth ? 'agenda.timeline' : 'agenda.agenda')}
            </Button>
          </div>
        ) : null}
        {shown.length < total ? (
          <div className={classes.shown}>
            <p role="status">{t('shown', { shown: shown.length, total })}</p>
            <Button variant="subtle" size="compact-sm" onClick={clear}>
              {t('clear')}
            </Button>
          </div>
        ) : null}
        {model.measures.some(mayMove) && !byMonth ? <MoveStrip trial={trial} /> : null}
        <div className={classes.work} data-split={measure !== undefined || undefined}>
          {groups.length > 0 && byMonth ? (
            <AgendaList
              measures={shown.filter(isPlaced)}
              flags={flags}
              onOpen={(key) => change({ selected: key })}
            />
          ) : groups.length > 0 ? (
            <Timeline
              groups={groups}
              group={group}
              scale={scale}
              trial={trial}
              flags={flags}
              selected={selected}
              mayMove={mayMove}
              onOpen={(key) => change({ selected: key })}
            />
          ) : (
            <EmptyState title={t(shown.length === 0 ? 'filteredAway' : 'noneDated')}>
              {shown.length === 0 ? null : t('noneDatedText')}
            </EmptyState>
          )}
          {measure ? (
            <MeasurePanel measure={measure} mayMove={mayMove(measure)} onTake={trial.take} onClose={close} />
          ) : null}
        </div>
        {groups.length > 0 && !byMonth ? (
          <PlanLegend measures={shown.filter(isPlaced)} flagged={flags.size > 0} />
        ) : null}
        <UndatedList
          measures={shown.filter((each) => !isPlaced(each))}
          mayMove={mayMove}
          onOpen={(key) => change({ selected: key })}
        />
        {byMonth ? null : <KeyHelp />}
        <PlanTable measures={shown} />
      </div>
    </Page>
  );
}

/** How many open findings about planning are about each measure. */
function usePlanningFlags(): ReadonlyMap<string, number> {
  const { audit, model, policy, today } = useProgramme();
  const aboutOf = useMemo(() => measuresAbout(model, policy), [model, policy]);
  return useMemo(() => {
    const flags = new Map<string, number>();
    for (const finding of openFindings(audit.findings, model.decisions, today)) {
      if (!finding.rule.startsWith('S')) continue;
      for (const measure of aboutOf(finding)) flags.set(measure, (flags.get(measure) ?? 0) + 1);
    }
    return flags;
  }, [audit, model.decisions, today, aboutOf]);
}
