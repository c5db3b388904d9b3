import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changedFields, type Change, type PlanChanges } from '@/domain/training-import/change';
import { formatNumber, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import classes from '@/ui/import-steps/import.module.css';
import { Scroller } from '@/ui/import-steps/scroller';
import own from './plan-import.module.css';
import { usePlanValues } from './use-plan-values';

/** More rows nobody reads on a page; all are imported. */
const SHOWN = 300;

interface Line {
  id: string;
  kind: 'added' | 'changed';
  /** What it is about. */
  title: string;
  /** Where that is. */
  place: string;
  values: { name: string; from: string | null; to: string }[];
}

type Tell<Values> = (values: Values, field: keyof Values) => { name: string; value: string };

/** What changes about something; of something new, what is known of it. */
function linesOf<Values extends object>(
  change: Change<Values>,
  tell: Tell<Values>,
  about: Pick<Line, 'id' | 'title' | 'place'>,
  /** What the title of something new says already. */
  heading: keyof Values | null,
): Line[] {
  const { kind, before, after } = change;
  if (kind === 'unchanged') return [];
  const values = changedFields(change)
    .filter((field) => before !== null || field !== heading)
    .map((field) => {
      const { name, value } = tell(after, field);
      return { name, from: before === null ? null : tell(before, field).value, to: value };
    })
    .filter(({ from, to }) => from !== null || to !== '–');
  return [{ ...about, kind, values }];
}

/** Everything that is new or changes, with what it was before. */
export function ChangeList({ plan }: { plan: PlanChanges }) {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const lines = useLines(plan);
  if (lines.length === 0) return null;
  return (
    <section className={classes.block}>
      <Scroller label={t('preview.changes')} tall>
        <table className={`${classes.table} ${own.changes}`}>
          <caption>{t('preview.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('preview.what')}</th>
              <th scope="col">{t('preview.change')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, SHOWN).map(({ id, kind, title, place, values }) => (
              <tr key={id}>
                <th scope="row">
                  <strong>{title}</strong>
                  <small>
                    {place} · {t(`preview.kind.${kind}`)}
                  </small>
                </th>
                <td data-change={kind}>
                  <ul className={own.values}>
                    {values.map(({ name, from, to }) => (
                      <li key={name}>
                        <span className={classes.muted}>{name}:</span>{' '}
                        {from === null ? to : <Replaced from={from} to={to} />}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {lines.length > SHOWN ? (
        <p className={classes.muted}>
          {t('preview.more', {
            shown: formatNumber(language, SHOWN),
            total: formatNumber(language, lines.length),
          })}
        </p>
      ) : null}
    </section>
  );
}

/** The old value, and the new one in its place. */
function Replaced({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('planImport');
  return (
    <>
      <del>{from}</del> <span className="visually-hidden">{t('preview.becomes')}</span>
      <IconArrowRight className={own.arrow} size={15} aria-hidden /> <ins>{to}</ins>
    </>
  );
}

function useLines({ trainings, sessions, attendance }: PlanChanges): Line[] {
  const { t } = useTranslation('planImport');
  const language = useLanguage();
  const { model } = useProgramme();
  const tell = usePlanValues();
  const titles = new Map([
    ...model.measures.map(({ key, title }) => [key, title] as const),
    ...trainings.map(({ key, after }) => [key, after.title] as const),
  ]);
  const titleOf = (key: string) => titles.get(key) ?? key;
  const stored = new Map(
    model.measures.flatMap(({ key: training, sessions: held }) =>
      held.map(({ key, startsAt }) => [`${training} ${key}`, startsAt] as const),
    ),
  );
  const teamOf = (key: string) => model.teams.find((team) => team.key === key)?.name ?? key;
  return [
    ...trainings.flatMap((change) =>
      linesOf(
        change,
        tell.training,
        {
          id: change.key,
          title: change.before?.title ?? change.after.title,
          place: t('preview.training'),
        },
        'title',
      ),
    ),
    ...sessions.flatMap((change) =>
      linesOf(
        change,
        tell.session,
        {
          id: `${change.training} ${change.key}`,
          title: formatWallClock(language, change.before?.startsAt ?? change.after.startsAt),
          place: t('preview.sessionOf', { training: titleOf(change.training) }),
        },
        'startsAt',
      ),
    ),
    ...attendance.flatMap((change) =>
      linesOf(
        change,
        tell.counts,
        {
          id: `${change.training} ${change.session} ${change.team}`,
          title: teamOf(change.team),
          place: t('preview.attendanceOf', {
            training: titleOf(change.training),
            when: formatWallClock(language, stored.get(`${change.training} ${change.session}`) ?? ''),
          }),
        },
        null,
      ),
    ),
  ];
}
