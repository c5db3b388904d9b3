import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { overloadOf, type OverloadPeriod } from '@/domain/training/overload';
import { teamLoads } from '@/domain/training/team-loads';
import { formatFigure } from '@/i18n/finding-values';
import { formatNumber } from '@/i18n/format';
import { sayWith } from '@/i18n/say';
import { useLanguage } from '@/i18n/use-language';
import { MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';

/** So many weeks one looks through; the fullest are among them. */
const MOST = 8;

/** What a team is overloaded by: the trainings of each week that is too full, and what is introduced in one quarter. */
export function OverloadSection({ finding }: { finding: Finding }) {
  return finding.rule === 'S04' ? <Overloaded team={finding.subjects.team} /> : null;
}

function Overloaded({ team }: { team: string }) {
  const { t } = useTranslation(['findings', 'domain']);
  const { model, policy } = useProgramme();
  const overload = useMemo(() => {
    const load = teamLoads(model, policy).find((each) => each.team === team);
    return load ? overloadOf(load, policy) : { weeks: [], quarters: [] };
  }, [model, policy, team]);
  const fullest = overload.weeks.toSorted((a, b) => b.amount - a.amount).slice(0, MOST);
  const shown = overload.weeks.filter((week) => fullest.includes(week));
  const left = overload.weeks.length - shown.length;
  return (
    <section className={classes.section} aria-labelledby="overload">
      <h2 id="overload">{t('overload.heading')}</h2>
      <ul className={classes.periods}>
        {shown.map((week) => (
          <Period key={week.period} of="week" load={week} />
        ))}
        {overload.quarters.map((quarter) => (
          <Period key={quarter.period} of="quarter" load={quarter} />
        ))}
      </ul>
      {left > 0 ? <p className={classes.muted}>{t('overload.more', { count: left })}</p> : null}
    </section>
  );
}

function Period({ of, load }: { of: 'week' | 'quarter'; load: OverloadPeriod }) {
  const { t } = useTranslation(['findings', 'domain']);
  const language = useLanguage();
  const counted = (amount: number) => ({ count: amount, amount: formatNumber(language, amount) });
  const kind = of === 'week' ? 'date' : 'quarter';
  return (
    <li>
      <p>
        {t(`overload.${of}`, {
          ...counted(load.amount),
          period: formatFigure(sayWith(t), language, kind, load.period) ?? load.period,
        })}
      </p>
      <ul className={classes.measures}>
        {load.parts.map(({ measure, amount }) => (
          <li key={measure}>
            <MeasureLink measure={measure} />
            <span className={classes.muted}>
              {t(of === 'week' ? 'overload.hours' : 'overload.behaviours', counted(amount))}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
