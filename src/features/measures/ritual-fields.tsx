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
import type { Measure, Ritual } from '@/domain/programme/model';
import { monthName, weekdayName } from '@/i18n/calendar-names';
import { useLanguage } from '@/i18n/use-language';
import { useWorkbench } from '@/programme/use-workbench';
import { MultiSelect } from '@/ui/forms/multi-select';
import { SavedInput } from '@/ui/mantine/saved-input';
import { ORDER } from './field-props';
import classes from './measure-page.module.css';
import { readWhole } from './read-whole';
import { NTH_WORDS, useRitualText } from './trainings/use-ritual-text';

interface RitualFieldsProps {
  measure: Measure;
  editable: boolean;
}

const FIRST_AT = '09:00';
const FIRST_MINUTES = 30;

/** How often something is held, at what time of day and for how long: in words, and to be changed. */
export function RitualFields({ measure, editable }: RitualFieldsProps) {
  const { t } = useTranslation('measure');
  const ritualText = useRitualText();
  const { ritual } = measure;
  const said = ritual && ritualText(ritual);
  if (!editable && said === null) return null;
  return (
    <section className={classes.section} aria-labelledby="ritual">
      <h2 id="ritual">{t('ritual.heading')}</h2>
      <p className={said === null ? classes.hint : classes.sentence}>{said ?? t('ritual.none')}</p>
      {editable ? <Fields measure={measure} /> : null}
    </section>
  );
}

function Fields({ measure: { key, ritual } }: { measure: Measure }) {
  const { t } = useTranslation(['measure', 'fields']);
  const { edit } = useWorkbench();
  const { rule, at, minutes } = ritual ?? { rule: '', at: FIRST_AT, minutes: FIRST_MINUTES };
  const pattern = patternOf(rule);
  const change = (next: Partial<Ritual>) =>
    void edit('measures', key, { ritual: { rule, at, minutes, ...next } });
  const say = (next: RitualPattern) => change({ rule: ruleOf(next) });
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t('ritual.every')}
        value={pattern?.every ?? (rule === '' ? '' : 'other')}
        onChange={({ currentTarget: { value } }) => {
          const every = RITUAL_EVERY.find((each) => each === value);
          if (every) say(usualPattern(every));
          else if (value === '') void edit('measures', key, { ritual: null });
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
            label={t('fields:ritual_at')}
            defaultValue={at}
            key={at}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== '') change({ at: value });
            }}
          />
          <SavedInput
            inputWrapperOrder={ORDER}
            label={t('fields:ritual_minutes')}
            inputMode="numeric"
            stored={String(minutes)}
            read={(text) => {
              const read = readWhole(text, 1, MINUTES_MAX);
              return read === null || read.value === null ? null : { value: read.value };
            }}
            errorText={t('ritual.badMinutes')}
            onSave={(value) => change({ minutes: value })}
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
