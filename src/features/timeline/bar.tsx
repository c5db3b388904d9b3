import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import { recurrence } from '@/domain/calendar/recurrence';
import type { IsoDate, Measure } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './bar.module.css';
import type { TimeScale } from './time-scale';

interface BarProps {
  measure: Measure;
  /** Names the bar among all: a measure may stand in several groups. */
  row: string;
  scale: TimeScale;
  mayMove: boolean;
  /** The one bar that Tab stops at. */
  tabStop: boolean;
  selected: boolean;
  moving: boolean;
  /** Rules about planning that speak of it. */
  flags: number;
  describedBy: string;
}

/** The days of what is held regularly, as far as the timeline goes. */
function ritualDays({ ritual, startsOn, endsOn }: Measure, { first, days }: TimeScale): IsoDate[] {
  if (ritual === null || startsOn === null) return [];
  return recurrence({ rule: ritual.rule, startsOn, endsOn }, first, addDays(first, days));
}

/** The narrowest thing a finger hits. */
const MIN_WIDTH = 24;

/** One measure on the timeline; see {@link useBarInput} for what it does. */
export const Bar = memo(function Bar({
  measure,
  row,
  scale,
  mayMove,
  tabStop,
  selected,
  moving,
  flags,
  describedBy,
}: BarProps) {
  const { t } = useTranslation(['plan', 'domain']);
  const language = useLanguage();
  const { kind, title, startsOn, endsOn, status, sessions, ritual } = measure;
  const held = useMemo(() => ritualDays(measure, scale), [measure, scale]);
  if (startsOn === null) return null;
  const left = scale.x(startsOn);
  // The last day counts.
  const width = endsOn === null ? scale.width - left : scale.x(addDays(endsOn, 1)) - left;
  const said = [
    `${t(`domain:measureKind.${kind ?? 'none'}`)}: ${title}`,
    endsOn === null
      ? t('bar.from', { from: formatDate(language, startsOn) })
      : t('bar.between', { from: formatDate(language, startsOn), until: formatDate(language, endsOn) }),
    t(`domain:measureStatus.${status}`),
    ...(sessions.length > 0 ? [t('bar.sessions', { count: sessions.length })] : []),
    ...(ritual === null ? [] : [t('bar.ritual')]),
    ...(flags > 0 ? [t('bar.flags', { count: flags })] : []),
  ];
  return (
    <button
      type="button"
      className={classes.bar}
      data-measure={measure.key}
      data-row={row}
      data-kind={kind}
      data-status={status}
      data-open={endsOn === null || undefined}
      data-print
      data-movable={mayMove || undefined}
      data-moving={moving || undefined}
      aria-label={said.join(', ')}
      aria-expanded={selected}
      aria-describedby={describedBy}
      tabIndex={tabStop ? 0 : -1}
      style={{ left, width: Math.max(MIN_WIDTH, width) }}
    >
      <span className={classes.fill} style={{ width: Math.max(4, width) }}>
        {held.map((day) => (
          <span key={day} className={classes.held} style={{ left: scale.x(day) - left }} />
        ))}
        {sessions.map(({ key, startsAt }) => (
          <span
            key={key}
            className={classes.session}
            style={{ left: scale.x(startsAt.slice(0, 10)) - left }}
          />
        ))}
      </span>
      {flags > 0 ? <span className={classes.flag}>!</span> : null}
      {mayMove ? (
        <>
          <span className={classes.edge} data-grip="start" />
          {endsOn === null ? null : <span className={classes.edge} data-grip="end" />}
        </>
      ) : null}
    </button>
  );
});
