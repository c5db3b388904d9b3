import { TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HEADCOUNT_MAX } from '@/domain/programme/limits';
import type { Session } from '@/domain/programme/model';
import { COUNTS, type Counts } from '@/domain/training-import/fields';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useProgramme } from '@/programme/programme-context';
import { sessionKey } from '@/programme/entities/entities';
import { useWorkbench } from '@/programme/use-workbench';
import { LeaveGuard } from '@/ui/leave-guard';
import classes from '../measure-page.module.css';
import { readWhole } from '../read-whole';
import { useTogether } from '../use-together';
import { sessionTime } from './session-time';
import type { TrainingProps } from './training-props';
import { useTrainingTeams } from './use-training-teams';

const NOBODY: Counts = { invited: 0, attended: 0, completed: 0 };

/** How many of each team were invited, came and completed each session; never who. */
export function AttendanceSection({ measure, editable }: TrainingProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { attendance: withheld } = useProgramme().withheld;
  const teams = useTrainingTeams(measure);
  const { sessions } = measure;
  if (sessions.length === 0) return null;
  const shown = sessions.flatMap(({ attendance }) => attendance);
  // Nobody is no sum of what is left out.
  const sum = (count: keyof Counts) =>
    withheld && shown.length === 0
      ? '–'
      : formatNumber(
          language,
          shown.reduce((total, each) => total + each[count], 0),
          0,
        );
  return (
    <section className={classes.section} aria-labelledby="attendance">
      <h2 id="attendance">{t('attendance.heading')}</h2>
      <p className={classes.hint}>{t('attendance.lead')}</p>
      {withheld ? <p className={classes.withheld}>{t('attendance.withheld')}</p> : null}
      <table className={classes.counts}>
        <caption className="visually-hidden">{t('attendance.heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('attendance.team')}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col">
                {t(`attendance.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        {sessions.map((session) => (
          <tbody key={session.key}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={classes.group}>
                {sessionTime(language, session)}
              </th>
            </tr>
            {teams.map(({ key, name }) => (
              <CountsRow
                key={key}
                training={measure.key}
                session={session}
                team={key}
                name={name}
                editable={editable}
              />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('attendance.sum')}</th>
            {COUNTS.map((count) => (
              <td key={count}>{sum(count)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

interface CountsRowProps {
  /** Key of the training. */
  training: string;
  session: Session;
  team: string;
  name: string;
  editable: boolean;
}

function CountsRow(props: CountsRowProps) {
  const language = useLanguage();
  const { session, team, name, editable } = props;
  const own = session.attendance.find((each) => each.team === team);
  const counts = own ?? NOBODY;
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        {editable ? (
          <CountInputs {...props} counts={counts} />
        ) : (
          COUNTS.map((count) => <td key={count}>{own ? formatNumber(language, own[count], 0) : '–'}</td>)
        )}
      </tr>
      <Doubts session={session} team={team} counts={counts} />
    </>
  );
}

/** What may be right, but rarely is: guests come along, teams grow. */
function Doubts({ session, team, counts }: Pick<CountsRowProps, 'session' | 'team'> & { counts: Counts }) {
  const { t } = useTranslation('measure');
  const { model, today } = useProgramme();
  const headcount = model.teams.find(({ key }) => key === team)?.headcount ?? null;
  const most = Math.max(...COUNTS.map((count) => counts[count]));
  const doubts = [
    ...(counts.attended > counts.invited ? [t('attendance.aboveInvited')] : []),
    ...(headcount !== null && most > headcount ? [t('attendance.aboveTeam', { count: headcount })] : []),
    ...(counts.attended > 0 && session.startsAt.slice(0, 10) > today ? [t('attendance.toCome')] : []),
  ];
  if (doubts.length === 0) return null;
  return (
    <tr>
      <td colSpan={4} className={classes.doubts}>
        <IconAlertTriangle size={16} aria-hidden /> {doubts.join(' ')}
      </td>
    </tr>
  );
}

function CountInputs({ training, session, team, name, counts }: CountsRowProps & { counts: Counts }) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { edit } = useWorkbench();
  const save = (next: Counts) => {
    const others = session.attendance.filter((each) => each.team !== team);
    const own = COUNTS.some((count) => next[count] > 0) ? [{ team, ...next }] : [];
    void edit('sessions', sessionKey(training, session.key), { attendance: [...others, ...own] });
  };
  const { field, unsaved } = useTogether(
    {
      invited: written(counts.invited),
      attended: written(counts.attended),
      completed: written(counts.completed),
    },
    (texts) => {
      const read = (count: keyof Counts) => readWhole(texts[count], 0, HEADCOUNT_MAX);
      const [invited, attended, completed] = [read('invited'), read('attended'), read('completed')];
      const wrong = (cell: { value: number | null } | null) => (cell ? null : t('attendance.badCount'));
      const above = (completed?.value ?? 0) > (attended?.value ?? 0);
      return {
        errors: {
          invited: wrong(invited),
          attended: wrong(attended),
          completed: wrong(completed) ?? (above ? t('attendance.aboveAttended') : null),
        },
        value:
          invited && attended && completed && !above
            ? {
                invited: invited.value ?? 0,
                attended: attended.value ?? 0,
                completed: completed.value ?? 0,
              }
            : null,
      };
    },
    save,
  );
  const when = sessionTime(language, session);
  return (
    <>
      {COUNTS.map((count) => (
        <td key={count}>
          <TextInput
            size="xs"
            inputMode="numeric"
            autoComplete="off"
            aria-label={t('attendance.of', { what: t(`attendance.${count}`), team: name, when })}
            {...field(count)}
          />
        </td>
      ))}
      {unsaved ? <LeaveGuard unsaved /> : null}
    </>
  );
}

/** Nobody is an empty field, so that one sees where something has been entered. */
const written = (count: number) => (count === 0 ? '' : String(count));
