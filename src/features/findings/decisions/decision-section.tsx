import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { decisionState, type DecisionState } from '@/domain/guidance/decision-state';
import { formatDate, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { ACTIONS, useDeciding } from './deciding';
import classes from './decision-section.module.css';

interface DecisionSectionProps {
  finding: Finding;
  /** Gets the focus after a decision. */
  ref: RefObject<HTMLElement | null>;
}

/** What has been decided about a finding, whether it still holds, and the ways to decide. */
export function DecisionSection({ finding, ref }: DecisionSectionProps) {
  const { t } = useTranslation(['triage', 'domain']);
  const { model, today } = useProgramme();
  const decide = useDeciding();
  const decision = model.decisions.find((each) => each.finding === finding.id);
  const state = decisionState(finding, decision, today);
  if (state.kind === 'open' && !decide) return null;
  return (
    <section ref={ref} tabIndex={-1} className={classes.section} aria-labelledby="decision">
      <h2 id="decision">{t('decision.heading')}</h2>
      {state.kind === 'open' ? (
        <p className={classes.muted}>{t('decision.none')}</p>
      ) : (
        <Decided state={state} />
      )}
      {decide ? (
        <div className={classes.actions}>
          {ACTIONS.filter(({ action }) => action !== 'reopen' || state.kind !== 'open').map(({ action }) => (
            <Button key={action} variant="default" onClick={() => decide(action, [finding])}>
              {action === decision?.status ? t('decision.change') : t(`action.${action}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Decided({ state }: { state: Exclude<DecisionState, { kind: 'open' }> }) {
  const { t } = useTranslation(['triage', 'domain']);
  const language = useLanguage();
  const { status, reason, owner, reviewOn } = state.decision;
  const facts = [
    owner === '' ? null : t('decision.owner', { owner }),
    reviewOn === null ? null : t('decision.review', { date: formatDate(language, reviewOn) }),
  ].filter((fact) => fact !== null);
  return (
    <div className={classes.decision}>
      <strong>{t(`domain:decisionStatus.${status}`)}</strong>
      {state.kind === 'due' ? (
        <p className={classes.back}>{t('decision.due', { date: formatDate(language, state.since) })}</p>
      ) : null}
      {state.kind === 'worse' ? (
        <p className={classes.back}>
          {t('decision.worse', {
            was: formatNumber(language, state.was),
            now: formatNumber(language, state.now),
          })}
        </p>
      ) : null}
      {reason === '' ? null : <p className={classes.reason}>{reason}</p>}
      {facts.length === 0 ? null : <p className={classes.muted}>{facts.join(' · ')}</p>}
    </div>
  );
}
