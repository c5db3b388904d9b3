import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '@/domain/indicators/bounded';
import type { Indicator, IsoDate } from '@/domain/programme/model';
import { periodName } from '@/i18n/period-name';
import { useLanguage } from '@/i18n/use-language';
import { useMay } from '@/organisation/organisation-context';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useItemId } from '@/programme/use-item-id';
import { BackLink } from '@/ui/back-link';
import { LeaveGuard } from '@/ui/leave-guard';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { PlainButton } from '@/ui/plain-button';
import { EmptyState, ErrorState, PageSkeleton } from '@/ui/states';
import { useErrorText } from '@/ui/use-error-text';
import { ImportLink } from '../importing/import-link';
import { NONE, withEntries } from './entry';
import { gridLines } from './grid-lines';
import { PeriodBar } from './period-bar';
import { periodsUntil } from './periods';
import { ReadingsGrid } from './readings-grid';
import { ReadingsTable } from './readings-table';
import classes from './readings.module.css';
import { teamRows } from './team-rows';
import { useReadings, type Readings } from './use-readings';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key/readings');

/** All readings of an indicator: to be typed and pasted by those who keep them, to be read by everybody else. */
export function ReadingsPage() {
  const { t } = useTranslation('readings');
  const { key } = route.useParams();
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const mayEdit = useMay('enter_readings');
  const indicator = model.indicators.find((each) => each.key === key);
  if (!indicator)
    return (
      <Navigate to="/o/$organisationId/p/$programmeId/indicators/$key" params={{ ...params, key }} replace />
    );
  return (
    <Page
      title={t('title', { indicator: indicator.title })}
      lead={t(mayEdit ? 'lead' : 'leadReader')}
      actions={mayEdit ? <ImportLink indicatorKey={key} /> : undefined}
      wide
      above={
        <BackLink to="/o/$organisationId/p/$programmeId/indicators/$key" params={{ ...params, key }}>
          {t('back')}
        </BackLink>
      }
    >
      {model.teams.length === 0 ? (
        <NoTeams />
      ) : mayEdit ? (
        <Editing key={key} indicator={indicator} />
      ) : (
        <Reading indicator={indicator} />
      )}
    </Page>
  );
}

function NoTeams() {
  const { t } = useTranslation('readings');
  const { organisationId } = useProgrammeParams();
  return (
    <EmptyState title={t('noTeams')}>
      <p>{t('noTeamsText')}</p>
      <LinkButton to="/o/$organisationId/teams" params={{ organisationId }}>
        {t('toTeams')}
      </LinkButton>
    </EmptyState>
  );
}

function Reading({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('readings');
  const { model } = useProgramme();
  const latest = indicator.observations.reduce((last, { period }) => (period > last ? period : last), '');
  const frame = useFrame(indicator, latest);
  const language = useLanguage();
  if (indicator.observations.length === 0) return <EmptyState title={t('noneToShow')}>{null}</EmptyState>;
  const withReadings = new Set(indicator.observations.map(({ team }) => team));
  return (
    <>
      <PeriodBar {...frame} indicator={indicator} />
      <ReadingsTable
        lines={gridLines({
          ...frame,
          language,
          rows: teamRows(model.teams).filter(({ team }) => withReadings.has(team.key)),
          entries: withEntries(NONE, indicator.observations),
        })}
        periods={frame.periodNames}
      />
    </>
  );
}

function Editing({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('readings');
  const { model, today, readings: allowed } = useProgramme();
  const readings = useReadings(useItemId('indicators', indicator.key));
  const frame = useFrame(indicator, readings.latest);
  const language = useLanguage();
  const { entries } = readings;
  const { periods, shown } = frame;
  const lines = useMemo(
    () => gridLines({ entries, rows: teamRows(model.teams), periods, shown, language }),
    [entries, model.teams, periods, shown, language],
  );
  const stored = [...entries.values()].flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value }],
  );
  const bounds = boundsOf(indicator, stored, model.programme.startsOn);
  const rules = { cadence: indicator.cadence, bounds, today };
  if (readings.loadError) return <ErrorState error={readings.loadError} />;
  if (!readings.loaded) return <PageSkeleton />;
  const small = new Set(allowed.hidden.get(indicator.key)?.map(({ team }) => team));
  return (
    <>
      <LeaveGuard
        kept
        unsaved={readings.error !== null || readings.disputes.length > 0}
        onLeave={readings.drop}
      />
      <PeriodBar {...frame} indicator={indicator}>
        <EditState readings={readings} />
      </PeriodBar>
      {readings.empty ? <p className={classes.note}>{t('noReadings')}</p> : null}
      <ReadingsGrid
        indicator={indicator}
        rules={rules}
        lines={lines}
        periods={periods}
        periodNames={frame.periodNames}
        shown={shown}
        small={small}
        guard={<LeaveGuard unsaved />}
        readings={readings}
      />
      <div className={classes.work}>
        {lines.some(({ computed }) => computed.some((text) => text !== '')) ? (
          <p className={classes.note}>{t('computed.why')}</p>
        ) : null}
        <p className={classes.note}>{t('keys')}</p>
        {small.size > 0 ? (
          <p className={classes.note}>{t('smallWhy', { least: allowed.smallestTeam })}</p>
        ) : null}
        <p className={classes.note}>{t('running')}</p>
      </div>
    </>
  );
}

/** Undo, redo, and whether all is saved. */
function EditState({ readings }: { readings: Readings }): ReactNode {
  const { t } = useTranslation('readings');
  const errorText = useErrorText();
  const { undo, redo, error, sending, retry } = readings;
  return (
    <>
      <PlainButton variant="default" disabled={!undo} onClick={() => undo?.()}>
        {t('undo')}
      </PlainButton>
      <PlainButton variant="default" disabled={!redo} onClick={() => redo?.()}>
        {t('redo')}
      </PlainButton>
      <span role="status" className={error === null ? classes.note : classes.problem}>
        {error !== null ? t('failed', { reason: errorText(error) }) : t(sending ? 'saving' : 'saved')}
      </span>
      {error === null ? null : <PlainButton onClick={retry}>{t('retry')}</PlainButton>}
    </>
  );
}

/** Which periods and which number the address asks for. */
function useFrame(indicator: Indicator, latestReading: IsoDate) {
  const { today } = useProgramme();
  const { until, shown } = route.useSearch();
  const language = useLanguage();
  const latest = latestReading > today ? latestReading : today;
  const { cadence } = indicator;
  const periods = useMemo(() => periodsUntil(until ?? latest, cadence), [until, latest, cadence]);
  const periodNames = useMemo(
    () => periods.map((period) => periodName(language, cadence, period)),
    [periods, language, cadence],
  );
  return { periods, periodNames, shown: shown ?? ('value' as const), latest };
}
