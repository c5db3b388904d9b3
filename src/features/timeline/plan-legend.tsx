import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '@/programme/programme-context';
import bar from './bar.module.css';
import classes from './plan-legend.module.css';
import timeline from './timeline.module.css';

/** What the signs on the timeline mean, those that are there. */
export function PlanLegend({ measures, flagged }: { measures: readonly Measure[]; flagged: boolean }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { organisationId } = useOrganisation();
  const { model } = useProgramme();
  const signs: readonly (readonly [string, boolean, ReactNode])[] = [
    [
      t('legend.session'),
      measures.some(({ sessions }) => sessions.length > 0),
      <i key="s" className={bar.session} />,
    ],
    [t('legend.ritual'), measures.some(({ ritual }) => ritual !== null), <i key="r" className={bar.held} />],
    [
      t('legend.flag'),
      flagged,
      <i key="f" className={bar.flag}>
        !
      </i>,
    ],
    [
      t('legend.running'),
      measures.some(({ status }) => status === 'running'),
      <i key="n" className={classes.bar} data-status="running" />,
    ],
    [
      t('legend.done'),
      measures.some(({ status }) => status === 'done'),
      <i key="d" className={classes.bar} data-status="done" />,
    ],
    [
      t('legend.after'),
      measures.some(({ after }) => after.length > 0),
      <i key="a" className={classes.line} />,
    ],
  ];
  return (
    <ul className={classes.legend} aria-label={t('legend.label')}>
      {signs.map(([name, there, sign]) =>
        there ? (
          <li key={name}>
            <span className={classes.sign} aria-hidden>
              {sign}
            </span>
            {name}
          </li>
        ) : null,
      )}
      {model.blackouts.length > 0 ? (
        <li>
          <span className={classes.sign} aria-hidden>
            <i className={timeline.blackout} />
          </span>
          <Link to="/o/$organisationId/blackouts" params={{ organisationId }}>
            {t('legend.blackout')}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
