import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { LinkButton } from '@/ui/link-button';
import { Page } from '@/ui/page';
import { CellChain } from './cell-chain';
import { CoverageLink } from './coverage-link';
import { DecidingArea } from './decisions/deciding-area';
import { DecisionSection } from './decisions/decision-section';
import { FindingFigures } from './finding-figures';
import { FindingHeader } from './finding-header';
import { FindingNavigation } from './finding-navigation';
import classes from './finding-page.module.css';
import { findingState } from './finding-state';
import { GoneFinding } from './gone-finding';
import { OverloadSection } from './overload-section';
import { PlannedMeasures } from './planned-measures';
import { Remedies } from './remedies';
import { RuleSection } from './rule-section';
import { ScoreChain } from './score-chain';
import { Subjects } from './subjects';

const route = getRouteApi('/signed-in/o/$organisationId/p/$programmeId/finding/$');

/** One finding: what, why, what can be done; and what becomes of it when a rating changes. */
export function FindingPage() {
  const { t } = useTranslation('findings');
  const { _splat: id = '' } = route.useParams();
  const { audit, model } = useProgramme();
  const { textOf } = useFindingTexts();
  const state = findingState(id, audit, model);
  const decision = useRef<HTMLElement>(null);

  if (state.kind === 'unknown') return <UnknownFinding id={id} />;
  const finding = state.kind === 'found' ? state.finding : null;
  const rule = state.kind === 'found' ? state.finding.rule : state.rule;
  const text = finding ? textOf(finding) : null;
  return (
    <Page
      title={text?.title ?? t('gone.title')}
      above={<FindingNavigation id={id} />}
      lead={finding ? <FindingHeader finding={finding} /> : null}
    >
      {state.kind === 'gone' ? (
        <GoneFinding id={id} state={state} />
      ) : (
        <p className={classes.detail}>{text?.detail}</p>
      )}
      {finding ? (
        <DecidingArea onEnd={() => decision.current?.focus()}>
          <DecisionSection ref={decision} finding={finding} />
        </DecidingArea>
      ) : null}
      {finding ? <PlannedMeasures finding={finding} /> : null}
      {/* Stays in place when the finding goes, and keyboard focus with it. */}
      <CellChain key={id} rule={rule} cells={state.cells} />
      {finding ? (
        <>
          <OverloadSection finding={finding} />
          <ScoreChain finding={finding} />
          <FindingFigures finding={finding} />
          <CoverageLink finding={finding} />
          <Remedies finding={finding} remedies={text?.remedies ?? []} />
          <Subjects finding={finding} />
        </>
      ) : null}
      <RuleSection rule={rule} />
    </Page>
  );
}

function UnknownFinding({ id }: { id: string }) {
  const { t } = useTranslation('findings');
  const params = useProgrammeParams();
  return (
    <Page title={t('unknown.title')} lead={t('unknown.text', { id })}>
      <div>
        <LinkButton to="/o/$organisationId/p/$programmeId/findings" params={params}>
          {t('gone.toList')}
        </LinkButton>
      </div>
    </Page>
  );
}
