import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  longestMonth,
  NTHS,
  patternOf,
  RITUAL_EVERY,
  ruleOf,
  usualPattern,
  WEEKDAYS,
  type RitualPattern,
} from '@/domain/guidance/ritual-rule';
import { MINUTES_MAX } from '@/domain/programme/limits';
import { monthName, weekdayName } from '@/i18n/calendar-names';
import { useLanguage } from '@/i18n/use-language';
import type { ItemRows } from '@/programme/store/items';
import { useWorkbench } from '@/programme/use-workbench';
import { MultiSelect } from '@/ui/forms/multi-select';
import { SavedInput } from '@/ui/mantine/saved-input';
import { ORDER } from './field-props';
import classes from './measure-page.module.css';
import { readWhole } from './read-whole';
import { NTH_WORDS, useRitualText } from './trainings/use-ritual-text';

interface RitualFieldsProps {
  row: ItemRows['measures'];
  editable: boolean;
}

const FIRST_AT = '09:00';
const FIRST_MINUTES = 30;

/** How often something is held, at what time of day and for how long: in words, and to be changed. */
export function RitualFields({ row, editable }: RitualFieldsProps) {
  const { t } = useTranslation('measure');
  const ritualText = useRitualText();
  const { ritual_rule: rule, ritual_at: at, ritual_minutes: minutes } = row;
  const said = rule === '' || at === null || minutes === null ? null : ritualText({ rule, at, minutes });
  if (!editable && said === null) return null;
  return (
    <section className={classes.section} aria-labelledby="ritual">
      <h2 id="ritual">{t('ritual.heading')}</h2>
      <p className={said === null ? classes.hint : classes.sentence}>{said ?? t('ritual.none')}</p>
      {editable ? <Fields row={row} /> : null}
    </section>
  );
}

function Fields({ row }: { row: ItemRows['measures'] }) {
  const { t } = useTranslation('measure');
  const { edit } = useWorkbench();
  const { id, ritual_rule: rule, ritual_at: at, ritual_minutes: minutes } = row;
  const pattern = patternOf(rule);
  const say = (next: RitualPattern) =>
    void edit('measures', id, {
      ritual_rule: ruleOf(next),
      ritual_at: at ?? FIRST_AT,
      ritual_minutes: minutes ?? FIRST_MINUTES,
    });
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('ritual.every')}
        value={pattern?.every ?? (rule === '' ? '' : 'other')}
        onChange={({ currentTarget: { value } }) => {
          const every = RITUAL_EVERY.find((each) => each === value);
          if (every) say(usualPattern(every));
          else if (value === '')
            void edit('measures', id, { ritual_rule: '', ritual_at: null, ritual_minutes: null });
        }}
        data={[
          { value: '', label: t('ritual.never') },
          ...RITUAL_EVERY.map((each) => ({ value: each, label: t(`ritual.${each}`) })),
          ...(rule !== '' && pattern === null ? [{ value: 'other', label: t('ritual.other') }] : []),
        ]}
      />
      {pattern ? <Days pattern={pattern} onChange={say} /> : null}
      {rule === '' ? null : (
        <>
          <TextInput
            type="time"
            label={t('ritual.at')}
            defaultValue={at ?? FIRST_AT}
            key={at}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== '') void edit('measures', id, { ritual_at: value });
            }}
          />
          <SavedInput
            inputWrapperOrder={ORDER}
            label={t('ritual.minutes')}
            inputMode="numeric"
            stored={String(minutes ?? '')}
            read={(text) => {
              const read = readWhole(text, 1, MINUTES_MAX);
              return read === null || read.value === null ? null : { value: read.value };
            }}
            objection={t('ritual.badMinutes')}
            onSave={(ritual_minutes) => void edit('measures', id, { ritual_minutes })}
          />
        </>
      )}
    </div>
  );
}

interface DaysProps {
  pattern: RitualPattern;
  onChange: (pattern: RitualPattern) => void;
}

/** On which days of the week, the month or the year. */
function Days({ pattern, onChange }: DaysProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  if (pattern.every === 'year') {
    return (
      <>
        <NativeSelect
          label={t('ritual.monthOfYear')}
          value={String(pattern.month)}
          onChange={({ currentTarget }) => {
            const month = Number(currentTarget.value);
            onChange({ ...pattern, month, day: Math.min(pattern.day, longestMonth(month)) });
          }}
          data={Array.from({ length: 12 }, (_, at) => ({
            value: String(at + 1),
            label: monthName(language, at + 1),
          }))}
        />
        <NativeSelect
          label={t('ritual.day')}
          value={String(pattern.day)}
          onChange={({ currentTarget }) => onChange({ ...pattern, day: Number(currentTarget.value) })}
          data={Array.from({ length: longestMonth(pattern.month) }, (_, at) => String(at + 1))}
        />
      </>
    );
  }
  return (
    <>
      {pattern.every === 'month' ? (
        <MultiSelect
          label={t('ritual.which')}
          value={pattern.nths.map(String)}
          onChange={(values) => {
            const nths = NTHS.filter((nth) => values.includes(String(nth)));
            if (nths.length > 0) onChange({ ...pattern, nths });
          }}
          data={NTHS.map((nth) => ({
            value: String(nth),
            label: t(`ritual.nth.${NTH_WORDS[nth]}`),
          }))}
        />
      ) : null}
      <MultiSelect
        label={t('ritual.weekdays')}
        value={pattern.weekdays}
        onChange={(values) => {
          const weekdays = WEEKDAYS.filter((day) => values.includes(day));
          if (weekdays.length > 0) onChange({ ...pattern, weekdays });
        }}
        data={WEEKDAYS.map((day, at) => ({ value: day, label: weekdayName(language, at) }))}
      />
    </>
  );
}
