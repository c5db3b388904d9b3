import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { BehaviourRow } from '@/programme/behaviour-rows';
import { ForceBar } from '@/programme/parts/force-bar';
import { BehaviourLink, useProgrammeParams } from '@/programme/parts/programme-links';
import { PullingWords } from '@/programme/parts/pulling-words';
import { VerdictWord } from '@/programme/parts/verdict-word';
import classes from './behaviours-section.module.css';

/** One behaviour of the overview. */
export function BehaviourItem({ row, max }: { row: BehaviourRow; max: number }) {
  const { t } = useTranslation('overview');
  const { behaviour, forces, capability, verdict } = row;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h3 className={classes.title}>
          <BehaviourLink behaviour={behaviour.key} />
        </h3>
        <p className={classes.aside}>
          <span>{t('behaviours.importance', { value: behaviour.importance })}</span>
          <FindingsOf behaviour={behaviour.key} count={row.findings} />
        </p>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t('behaviours.capability')}</dt>
          <dd>
            {t(`behaviours.state.${capability.state}`)}
            {capability.trainings > 1 ? (
              <span className={classes.small}>
                {t('behaviours.trainings', { count: capability.trainings })}
              </span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('behaviours.motivation')}</dt>
          <dd>
            <NetAgainstHabit row={row} />
          </dd>
        </div>
        <div>
          <dt>{t('behaviours.conditions')}</dt>
          <dd>
            {forces.rated > 0 ? (
              <ForceBar driving={forces.driving} restraining={forces.restraining} max={max} />
            ) : null}
            <BehaviourLink behaviour={behaviour.key} className={classes.small}>
              <PullingWords forces={forces} />
            </BehaviourLink>
          </dd>
        </div>
        <div>
          <dt>{t('behaviours.verdictHead')}</dt>
          <dd>
            <VerdictWord verdict={verdict} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function NetAgainstHabit({ row: { forces, habit } }: { row: BehaviourRow }) {
  const { t } = useTranslation(['overview', 'ratings']);
  const language = useLanguage();
  if (forces.net === null) return t('ratings:verdict.not_assessable');
  const figures = { net: formatNumber(language, Math.abs(forces.net)), habit: formatNumber(language, habit) };
  return t(forces.net < 0 ? 'behaviours.pullsBack' : 'behaviours.pullsForward', figures);
}

function FindingsOf({ behaviour, count }: { behaviour: string; count: number }) {
  const { t } = useTranslation('overview');
  const params = useProgrammeParams();
  if (count === 0) return <span>{t('behaviours.noFindings')}</span>;
  return (
    <Link to="/o/$organisationId/p/$programmeId/findings" params={params} search={{ behaviour }}>
      {t('behaviours.findings', { count })}
    </Link>
  );
}
