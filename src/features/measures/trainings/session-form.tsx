import { Button, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, daysBetween } from '@/domain/calendar/days';
import { isTimeZone } from '@/domain/calendar/is-time-zone';
import { HEADCOUNT_MAX, TIME_ZONE, TITLE_MAX } from '@/domain/programme/limits';
import type { IsoDate, Measure, Session } from '@/domain/programme/model';
import { newKey } from '@/domain/programme/new-key';
import { isPlausibleDate } from '@/domain/programme/plausible-date';
import { useProgramme } from '@/programme/programme-context';
import { sessionKey } from '@/programme/entities/entities';
import { useWorkbench } from '@/programme/use-workbench';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { all, useRules } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { LeaveGuard } from '@/ui/leave-guard';
import type { Unsaved } from '@/ui/unsaved';
import classes from '../measure-page.module.css';
import { readWhole } from '../read-whole';
import { SessionHints } from './session-hints';
import { triedSession } from './tried-session';

interface SessionFormProps {
  measure: Measure;
  /** Null: a new one. */
  session: Session | null;
  /** When a new one takes place; the start of the training, unless it is said. */
  day?: IsoDate;
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onDone: () => void;
}

/** Most trainings go on a week later. */
const DAYS_BETWEEN = 7;
/** A key that no session has yet. */
const FRESH = '';

/** When and where a session takes place, who holds it, for how many. */
export function SessionForm({ measure, session, day: wanted, guard, onCancel, onDone }: SessionFormProps) {
  const { t } = useTranslation(['measure', 'common', 'fields']);
  const { required, atMost, day: isDay } = useRules();
  const { today } = useProgramme();
  const { add, edit } = useWorkbench();
  const before = measure.sessions.at(-1);
  // A further session is like the one before.
  const like = session ?? before;
  const next = before && addDays(before.startsAt.slice(0, 10), DAYS_BETWEEN);
  const day = session?.startsAt.slice(0, 10) ?? wanted ?? next ?? measure.startsOn ?? today;
  const { values, field, set, submit, unsaved } = useFields(
    {
      startsOn: day,
      startsAt: like?.startsAt.slice(11, 16) ?? '09:00',
      endsOn: session?.endsAt.slice(0, 10) ?? day,
      endsAt: like?.endsAt.slice(11, 16) ?? '12:00',
      timeZone: like?.timeZone ?? TIME_ZONE,
      place: like?.place ?? '',
      trainer: like?.trainer ?? '',
      seats: like?.capacity === null || like === undefined ? '' : String(like.capacity),
    },
    {
      startsOn: all(required, isDay),
      startsAt: required,
      endsOn: all(required, isDay),
      endsAt: (value, { startsOn = '', startsAt = '', endsOn = '' }) =>
        required(value, {}) ??
        (`${endsOn}T${value}` <= `${startsOn}T${startsAt}` ? t('sessions.endsBeforeStart') : null),
      timeZone: (value) => (isTimeZone(value.trim()) ? null : t('sessions.badTimeZone')),
      place: atMost(TITLE_MAX),
      trainer: atMost(TITLE_MAX),
      seats: (value) => (readWhole(value, 1, HEADCOUNT_MAX) ? null : t('sessions.badSeats')),
    },
  );
  const freshKey = () =>
    newKey(
      values.startsOn,
      measure.sessions.map(({ key }) => key),
      'session',
    );
  /** The last day keeps its distance from the first. */
  const start = (first: string) => {
    if ([first, values.startsOn, values.endsOn].every(isPlausibleDate))
      set('endsOn', addDays(first, daysBetween(values.startsOn, values.endsOn)));
    set('startsOn', first);
  };
  const tried = triedSession(values, session?.key ?? FRESH, session?.attendance ?? []);
  const send = async () => {
    if (!tried) return;
    const { key: _, attendance: __, ...patch } = tried;
    // Closed at once: the workbench follows what is on its way, and tells when it fails.
    onDone();
    await (session
      ? edit('sessions', sessionKey(measure.key, session.key), patch)
      : add({ list: 'sessions', measure: measure.key, items: [{ key: freshKey(), patch }] }).saved);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit(send)}>
      <LeaveGuard ref={guard} unsaved={unsaved} />
      <div className={classes.fields}>
        <TextInput
          {...field('startsOn')}
          onChange={({ currentTarget }) => start(currentTarget.value)}
          {...DAY_INPUT}
          label={t('sessions.startsOn')}
          required
          data-autofocus
        />
        <TextInput {...field('startsAt')} type="time" label={t('sessions.startsAt')} required />
        <TextInput {...field('endsOn')} {...DAY_INPUT} label={t('sessions.endsOn')} required />
        <TextInput {...field('endsAt')} type="time" label={t('sessions.endsAt')} required />
      </div>
      <TextInput {...field('place')} label={t('fields:place')} autoComplete="off" />
      <TextInput {...field('trainer')} label={t('sessions.trainer')} autoComplete="off" />
      <div className={classes.fields}>
        <TextInput {...field('seats')} label={t('fields:capacity')} inputMode="numeric" autoComplete="off" />
        <TextInput {...field('timeZone')} label={t('fields:time_zone')} autoComplete="off" />
      </div>
      <SessionHints training={measure.key} session={tried} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit">{session ? t('common:save') : t('sessions.add')}</Button>
      </div>
    </form>
  );
}
