import { Button, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '@/data/new-id';
import { addDays } from '@/domain/calendar/days';
import { TITLE_MAX } from '@/domain/programme/limits';
import { newKey } from '@/domain/programme/new-key';
import { isPlausibleDate } from '@/domain/programme/plausible-date';
import { holds } from '@/editing/patch';
import { useOrganisation } from '@/organisation/organisation-context';
import { today } from '@/programme/today';
import { DAY_INPUT } from '@/ui/forms/day-input';
import { MultiSelect } from '@/ui/forms/multi-select';
import { all, useRules, type Rule } from '@/ui/forms/rules';
import { useFields } from '@/ui/forms/use-fields';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import { useIsMounted } from '@/ui/hooks/use-is-mounted';
import { LeaveGuard } from '@/ui/leave-guard';
import type { Unsaved } from '@/ui/unsaved';
import { useBlackoutEditor } from './blackout-editor';
import classes from './blackouts.module.css';
import { newBlackout } from './new-blackout';
import { blackoutsQuery, teamNamesQuery, type BlackoutRow } from './queries';

/** Most are about two weeks long. */
const USUAL_DAYS = 14;
const lastDay = (startsOn: string) => addDays(startsOn, USUAL_DAYS - 1);

const inField = (ids: readonly string[]) => ids.join(' ');
const fromField = (text: string) => text.split(' ').filter((id) => id !== '');

interface BlackoutFormProps {
  /** As it was when the form was opened; null for a new one. */
  period: BlackoutRow | null;
  guard: Ref<Unsaved>;
  onCancel: () => void;
  onDone: () => void;
}

/** What a period is called, from when to when it lasts, and for whom. */
export function BlackoutForm({ period, guard, onCancel, onDone }: BlackoutFormProps) {
  const { t } = useTranslation(['blackouts', 'common']);
  const { required, atMost, day } = useRules();
  const { organisationId } = useOrganisation();
  const { data: teams } = useSuspenseQuery(teamNamesQuery(organisationId));
  const { data: periods } = useSuspenseQuery(blackoutsQuery(organisationId));
  const editor = useBlackoutEditor();
  const title = useFocusOnMount<HTMLInputElement>();
  const stands = useIsMounted();
  // Sent again, it is still the same one.
  const [base] = useState(period);
  const [id] = useState(newId);
  // The end of a new one follows its beginning until it is set.
  const [follows, setFollows] = useState(base === null);
  const isDay: Rule = (value) => (value === '' ? t('form.badDay') : day(value, {}));
  const { values, field, set, submit, unsaved, sending } = useFields(
    {
      title: base?.title ?? '',
      startsOn: base?.starts_on ?? today(),
      endsOn: base?.ends_on ?? lastDay(today()),
      teams: inField(base?.team_ids ?? []),
    },
    {
      title: all(required, atMost(TITLE_MAX)),
      startsOn: isDay,
      endsOn: (value, { startsOn = '' }) =>
        isDay(value, {}) ?? (value < startsOn ? t('form.endsBeforeStart') : null),
    },
  );

  const start = (first: string) => {
    if (follows && isPlausibleDate(first)) set('endsOn', lastDay(first));
    set('startsOn', first);
  };
  const end = (last: string) => {
    setFollows(false);
    set('endsOn', last);
  };
  const send = async (entered: typeof values) => {
    const blackout = {
      title: entered.title.trim(),
      starts_on: entered.startsOn,
      ends_on: entered.endsOn,
      team_ids: fromField(entered.teams),
    };
    // Told where all failed edits are; what was typed is still unsaved.
    if (!(await (base ? changed(base, blackout) : added(blackout)))) throw new Error('not saved');
    if (stands()) onDone();
  };
  const added = (values: BlackoutValues) => {
    const taken = periods.map(({ key }) => key);
    const key = newKey(values.title, taken, 'blackout');
    return editor.add([newBlackout({ organisation_id: organisationId, key, ...values }, id)]);
  };
  const changed = async (row: BlackoutRow, values: BlackoutValues) => {
    const saved = await editor.edit([{ id: row.id, patch: differences(row, values), base: row }]);
    // What met somebody else's is decided on in a dialog, which holds all that was typed.
    return saved || editor.disputes.getState().open.some((each) => each.key === row.id);
  };

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit(send)}
      aria-label={base ? t('form.change', { title: base.title }) : t('form.new')}
    >
      <LeaveGuard ref={guard} unsaved={unsaved && !sending} />
      {base ? null : <h2 className={classes.formTitle}>{t('form.new')}</h2>}
      <TextInput
        {...field('title')}
        ref={title}
        label={t('form.title')}
        description={t('form.titleHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        autoComplete="off"
      />
      <div className={classes.days}>
        <TextInput
          {...field('startsOn')}
          onChange={({ currentTarget }) => start(currentTarget.value)}
          {...DAY_INPUT}
          label={t('form.startsOn')}
          required
        />
        <TextInput
          {...field('endsOn')}
          onChange={({ currentTarget }) => end(currentTarget.value)}
          {...DAY_INPUT}
          label={t('form.endsOn')}
          required
        />
      </div>
      <MultiSelect
        label={t('form.teams')}
        description={t('form.teamsHint')}
        placeholder={values.teams === '' ? t('allTeams') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        searchable
        value={fromField(values.teams)}
        onChange={(ids) =>
          set('teams', inField(teams.filter((each) => ids.includes(each.id)).map((each) => each.id)))
        }
        data={teams.map(({ id: value, name }) => ({ value, label: name }))}
        nothingFoundMessage={t('form.noTeam')}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
        <Button type="submit">{base ? t('common:save') : t('add')}</Button>
      </div>
    </form>
  );
}

type BlackoutValues = Pick<BlackoutRow, 'title' | 'starts_on' | 'ends_on' | 'team_ids'>;

/** What somebody has changed: the rest may have been changed by others meanwhile. */
const differences = (row: BlackoutRow, values: BlackoutValues): Partial<BlackoutValues> => ({
  ...Object.fromEntries(Object.entries(values).filter(([name, value]) => !holds(row, { [name]: value }))),
});
