import { useTranslation } from 'react-i18next';
import type { TeamLoad } from '@/domain/training/team-loads';
import { formatDate, formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from './load-strip.module.css';
import type { TimeScale } from './time-scale';

/** More rows would take the timeline's place, were they kept in sight. */
const KEPT_IN_SIGHT = 5;

interface LoadStripProps {
  loads: readonly TeamLoad[];
  scale: TimeScale;
}

/** Training hours per head and week of every team that has any, against what a week bears. */
export function LoadStrip({ loads, scale }: LoadStripProps) {
  const { t } = useTranslation('plan');
  const { policy } = useProgramme();
  const limit = policy.S04.hoursPerWeek;
  const busy = loads.filter(({ weeks }) => weeks.length > 0);
  if (busy.length === 0) return null;
  const top = busy
    .flatMap(({ weeks }) => weeks)
    .reduce((highest, { amount }) => Math.max(highest, amount), limit * 1.5);
  return (
    <section
      className={classes.strip}
      data-kept={busy.length <= KEPT_IN_SIGHT || undefined}
      aria-label={t('load.heading')}
    >
      <p className={classes.heading}>{t('load.lead', { limit })}</p>
      {busy.map((load) => (
        <TeamRow key={load.team} load={load} scale={scale} limit={limit} top={top} />
      ))}
    </section>
  );
}

interface TeamRowProps {
  load: TeamLoad;
  scale: TimeScale;
  limit: number;
  top: number;
}

function TeamRow({ load: { team, weeks }, scale, limit, top }: TeamRowProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const { model } = useProgramme();
  const name = model.teams.find(({ key }) => key === team)?.name ?? team;
  const over = weeks.filter(({ amount }) => amount > limit);
  const peak = weeks.reduce((a, b) => (b.amount > a.amount ? b : a));
  const said = t(over.length > 0 ? 'load.over' : 'load.within', {
    team: name,
    hours: formatNumber(language, peak.amount),
    week: formatDate(language, peak.period),
    limit: formatNumber(language, limit),
    count: over.length,
  });
  return (
    <div className={classes.row}>
      <span className={classes.team} data-over={over.length > 0 || undefined}>
        {over.length > 0 ? <span aria-hidden>! </span> : null}
        {name}
      </span>
      <div className={classes.track} role="img" aria-label={said} style={{ width: scale.width }}>
        <span className={classes.limit} style={{ bottom: `${(100 * limit) / top}%` }} />
        {weeks
          .filter(({ period }) => scale.shows(period))
          .map(({ period, amount }) => (
            <span
              key={period}
              className={classes.week}
              data-over={amount > limit || undefined}
              style={{
                left: scale.x(period),
                width: 7 * scale.dayWidth - 1,
                height: `${(100 * amount) / top}%`,
              }}
            />
          ))}
      </div>
    </div>
  );
}
