import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { formatDate, formatMonth } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { agendaOf, type AgendaMonth } from './agenda';
import classes from './agenda-list.module.css';

interface AgendaListProps {
  measures: readonly Measure[];
  flags: ReadonlyMap<string, number>;
  onOpen: (key: string) => void;
}

/** The plan for a phone: what begins, ends and runs, month by month from now on; what was, behind a line. */
export function AgendaList({ measures, flags, onOpen }: AgendaListProps) {
  const { t } = useTranslation('plan');
  const { today } = useProgramme();
  const months = agendaOf(measures, today);
  const past = months.filter(({ month }) => month.slice(0, 7) < today.slice(0, 7));
  const rest = months.slice(past.length);
  const show = (month: AgendaMonth) => <Month key={month.month} {...month} flags={flags} onOpen={onOpen} />;
  return (
    <div className={classes.agenda}>
      {past.length > 0 ? (
        <details className={classes.fold}>
          <summary>{t('agenda.past', { count: past.length })}</summary>
          <div className={classes.agenda}>{past.map(show)}</div>
        </details>
      ) : null}
      {rest.map(show)}
    </div>
  );
}

type MonthProps = AgendaMonth & Omit<AgendaListProps, 'measures'>;

function Month({ month, begins, ends, runs, flags, onOpen }: MonthProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const day = (date: string | null) => (date === null ? '' : formatDate(language, date));
  const endsWithin = ({ endsOn }: Measure) => endsOn?.slice(0, 7) === month.slice(0, 7);
  const entries = [
    ...begins.map((measure) => ({
      measure,
      on: measure.startsOn ?? '',
      words: endsWithin(measure)
        ? t('agenda.within', { from: day(measure.startsOn), until: day(measure.endsOn) })
        : t('agenda.begins', { day: day(measure.startsOn) }),
    })),
    ...ends.map((measure) => ({
      measure,
      on: measure.endsOn ?? '',
      words: t('agenda.ends', { day: day(measure.endsOn) }),
    })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return (
    <section className={classes.month}>
      <h2>{formatMonth(language, month)}</h2>
      {entries.length > 0 ? (
        <ul className={classes.entries}>
          {entries.map(({ measure, words }) => (
            <Entry key={measure.key} measure={measure} words={words} flags={flags} onOpen={onOpen} marked />
          ))}
        </ul>
      ) : null}
      {runs.length > 0 ? (
        <details className={classes.fold}>
          <summary>{t('agenda.runs', { count: runs.length })}</summary>
          <ul className={classes.entries}>
            {runs.map((measure) => (
              <Entry
                key={measure.key}
                measure={measure}
                words={
                  measure.endsOn === null ? t('agenda.open') : t('agenda.until', { day: day(measure.endsOn) })
                }
                flags={flags}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface EntryProps extends Omit<AgendaListProps, 'measures'> {
  measure: Measure;
  words: string;
  /** Where the focus comes back to when the details are closed. */
  marked?: boolean;
}

function Entry({ measure: { key, title, status }, words, flags, onOpen, marked = false }: EntryProps) {
  const { t } = useTranslation(['plan', 'domain']);
  const flagged = flags.get(key) ?? 0;
  return (
    <li className={classes.entry}>
      <span className={classes.when}>{words}</span>
      <button
        type="button"
        className={classes.what}
        data-measure={marked ? key : undefined}
        onClick={() => onOpen(key)}
      >
        {title}
      </button>
      {status === 'cancelled' || status === 'done' ? (
        <span className={classes.when}>{t(`domain:measureStatus.${status}`)}</span>
      ) : null}
      {flagged > 0 ? <span className={classes.flag}>! {t('bar.flags', { count: flagged })}</span> : null}
    </li>
  );
}
