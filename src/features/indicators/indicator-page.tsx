import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { indicatorsOf } from '@/programme/finding-subjects';
import { OpenFindings } from '@/programme/parts/open-findings';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { RemoveItem } from '@/programme/parts/remove-item';
import { RenameTitle } from '@/programme/parts/rename-title';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { BackLink } from '@/ui/back-link';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { ReadingsExport } from './export/readings-export';
import { HeldBackTeams } from './held-back-teams';
import { ImportLink } from './importing/import-link';
import { IndicatorFacts } from './indicator-facts';
import { IndicatorFields } from './indicator-fields';
import classes from './indicator-page.module.css';
import { ReadingsLink } from './readings/readings-link';
import { SmallMultiples } from './small-multiples';
import { TeamSection } from './team-section';
import { useJudged, type Judged } from './use-judged';
import { rankOf } from './worst-first';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/indicators/$key');

/** One indicator: what it measures, how each team's readings run, and what they say. */
export function IndicatorPage() {
  const { key } = route.useParams();
  const judged = useJudged().find(({ indicator }) => indicator.key === key);
  return judged ? <Known judged={judged} /> : <Unknown indicatorKey={key} />;
}

function Known({ judged }: { judged: Judged }) {
  const { indicator, teams } = judged;
  const { readings, printed } = useProgramme();
  const { mayEdit, edit } = useWorkbench();
  const navigate = useNavigate();
  const { key } = indicator;
  const isHeldBack = (readings.hidden.get(key)?.length ?? 0) > 0;
  const { t } = useTranslation('indicators');
  const params = useProgrammeParams();
  const { team } = route.useSearch();
  // What asks for attention is shown large, until somebody chooses.
  const worst = teams.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict))[0];
  const shown = teams.find((each) => each.team === team) ?? worst;
  return (
    <Page
      title={indicator.title}
      besideTitle={
        mayEdit ? (
          <>
            <RenameTitle
              title={indicator.title}
              onSave={(title) => void edit('indicators', key, { title })}
            />
            <RemoveItem
              list="indicators"
              of={key}
              title={indicator.title}
              onRemoved={() => void navigate({ to: '/o/$organisationId/p/$programmeId/indicators', params })}
            />
          </>
        ) : null
      }
      above={
        <BackLink to="/o/$organisationId/p/$programmeId/indicators" params={params}>
          {t('back')}
        </BackLink>
      }
    >
      {shown ? (
        <>
          <TeamSection key={shown.team} judged={judged} judgement={shown} />
          {teams.length > 1 ? <SmallMultiples judged={judged} shown={shown.team} /> : null}
        </>
      ) : (
        <p className={classes.none}>{t(isHeldBack ? 'held.all' : 'noReadings')}</p>
      )}
      <HeldBackTeams indicators={[key]} />
      <div className={classes.ways} data-screen-only>
        <ReadingsLink indicatorKey={indicator.key} />
        <ImportLink indicatorKey={indicator.key} />
        <ReadingsExport indicator={indicator} />
      </div>
      {mayEdit ? (
        <div data-screen-only>
          <IndicatorFields indicator={indicator} />
        </div>
      ) : null}
      {!mayEdit || printed ? <IndicatorFacts indicator={indicator} /> : null}
      <OpenFindings
        heading={t('findingsOf')}
        none={t('noFindingsOf')}
        about={(finding) => indicatorsOf(finding).includes(indicator.key)}
      />
    </Page>
  );
}

function Unknown({ indicatorKey }: { indicatorKey: string }) {
  const { t } = useTranslation('indicators');
  const params = useProgrammeParams();
  return (
    <Page title={t('unknown.title')} lead={t('unknown.text', { key: indicatorKey })}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/indicators" params={params}>
          {t('back')}
        </LinkButton>
      </div>
    </Page>
  );
}
