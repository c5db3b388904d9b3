import { useEffect, useId, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@/domain/calendar/days';
import type { Measure } from '@/domain/programme/model';
import { teamLoads } from '@/domain/training/team-loads';
import { useProgramme } from '@/programme/programme-context';
import type { PlanGroup } from '@/programme/search-params/plan-settings';
import { Bar } from './bar';
import { DependencyLines } from './dependency-lines';
import { overlayOf } from './draft';
import { GroupName } from './group-name';
import { LoadStrip } from './load-strip';
import type { PlanRows } from './plan-rows';
import type { TimeScale } from './time-scale';
import { TimelineHeader } from './timeline-header';
import classes from './timeline.module.css';
import { useBarInput } from './use-bar-input';
import type { TrialMove } from './use-trial-move';

/** In pixels, as in the style sheet. */
const ROW = 34;
const GROUP = 30;
/** How much of what is seen when the page opens lies before today. */
const PAST_SHARE = 0.3;

interface TimelineProps {
  groups: readonly PlanRows[];
  group: PlanGroup;
  scale: TimeScale;
  trial: TrialMove;
  /** Findings about planning, by measure. */
  flags: ReadonlyMap<string, number>;
  selected: string | undefined;
  mayMove: (measure: Measure) => boolean;
  onOpen: (key: string) => void;
}

/** All measures over time, with what they wait for, and what they ask of the teams. */
export function Timeline({ groups, group, scale, trial, flags, selected, mayMove, onOpen }: TimelineProps) {
  const { t } = useTranslation('plan');
  const { model, policy, today } = useProgramme();
  const { draft, setDraft, tried, take } = trial;
  const scroller = useRef<HTMLDivElement>(null);
  const help = useId();
  const [stop, setStop] = useState<string | null>(null);

  const shown = useMemo(() => new Map(tried.measures.map((measure) => [measure.key, measure])), [tried]);
  const places = useMemo(() => placesOf(groups, group), [groups, group]);
  const loads = useMemo(() => teamLoads(tried, policy), [tried, policy]);
  const rowIds = groups.flatMap((each) => each.measures.map(({ key }) => rowId(each, key)));
  const tabStop = stop !== null && rowIds.includes(stop) ? stop : rowIds[0];

  useBarInput(scroller, {
    movable: (key) => model.measures.find((measure) => measure.key === key && mayMove(measure)),
    dayWidth: scale.dayWidth,
    draft,
    onDraft: setDraft,
    onTake: (wanted) => {
      const measure = model.measures.find(({ key }) => key === wanted.measure);
      take(measure ? overlayOf(measure, wanted) : null);
    },
    onOpen,
    onReach: setStop,
  });
  useTodayInSight(scroller, scale, today);
  useEffect(() => {
    // What is told of it takes its room.
    if (selected !== undefined)
      scroller.current
        ?.querySelector(`[data-measure="${CSS.escape(selected)}"]`)
        ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  return (
    <section className={classes.scroller} ref={scroller} aria-label={t('timeline')}>
      <p id={help} hidden>
        {t('keys.hint')}
      </p>
      <div className={classes.sheet}>
        <div className={classes.head}>
          <div className={classes.corner}>{t('measure')}</div>
          <TimelineHeader scale={scale} />
        </div>
        <div className={classes.body}>
          <Backdrop scale={scale} height={places.height} />
          {groups.map((each) => (
            <div key={each.key ?? '-'}>
              {group === 'none' ? null : (
                <h2 className={classes.group}>
                  <span>
                    <GroupName group={group} value={each.key} />
                  </span>
                </h2>
              )}
              <ul className={classes.rows}>
                {each.measures.map((measure) => {
                  const row = rowId(each, measure.key);
                  return (
                    <li key={measure.key} className={classes.row}>
                      <span className={classes.name} aria-hidden>
                        {measure.title}
                      </span>
                      <div className={classes.track} style={{ width: scale.width }}>
                        <Bar
                          measure={shown.get(measure.key) ?? measure}
                          row={row}
                          scale={scale}
                          mayMove={mayMove(measure)}
                          tabStop={row === tabStop}
                          selected={measure.key === selected}
                          moving={draft?.measure === measure.key}
                          flags={flags.get(measure.key) ?? 0}
                          describedBy={help}
                        />
                      </div>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
          <DependencyLines
            measures={tried.measures}
            middleOf={(key) => places.middle.get(key)}
            scale={scale}
            height={places.height}
          />
        </div>
        <LoadStrip loads={loads} scale={scale} />
      </div>
    </section>
  );
}

const rowId = (group: PlanRows, key: string): string => `${group.key ?? '-'} ${key}`;

/** Where the rows lie. A measure in several groups is linked where it stands first. */
function placesOf(groups: readonly PlanRows[], group: PlanGroup) {
  const middle = new Map<string, number>();
  let top = 0;
  for (const { measures } of groups) {
    if (group !== 'none') top += GROUP;
    for (const { key } of measures) {
      if (!middle.has(key)) middle.set(key, top + ROW / 2);
      top += ROW;
    }
  }
  return { middle, height: top };
}

/** What lies behind the bars: the programme's span, days without time, today. */
function Backdrop({ scale, height }: { scale: TimeScale; height: number }) {
  const { t } = useTranslation('plan');
  const { model, today } = useProgramme();
  const { startsOn, endsOn } = model.programme;
  const left = startsOn === null ? 0 : scale.x(startsOn);
  const right = endsOn === null ? scale.width : scale.x(addDays(endsOn, 1));
  return (
    <div className={classes.backdrop} style={{ width: scale.width, height }} aria-hidden>
      <span className={classes.outside} style={{ left: 0, width: left }} />
      <span className={classes.outside} style={{ left: right, width: scale.width - right }} />
      {model.blackouts.map(({ key, title, startsOn: from, endsOn: until }) => (
        <span
          key={key}
          className={classes.blackout}
          title={title}
          style={{ left: scale.x(from), width: scale.x(addDays(until, 1)) - scale.x(from) }}
        />
      ))}
      <span className={classes.today} style={{ left: scale.x(today) }}>
        <b>{t('today')}</b>
      </span>
    </div>
  );
}

/** Opens where one is; another zoom does so again. */
function useTodayInSight(scroller: RefObject<HTMLDivElement | null>, { x }: TimeScale, today: string): void {
  const at = x(today);
  const { printed } = useProgramme();
  useEffect(() => {
    const { current } = scroller;
    if (printed) return;
    current?.scrollTo?.({ left: at - PAST_SHARE * current.clientWidth });
  }, [scroller, at, printed]);
}
