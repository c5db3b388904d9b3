import type { Counts, SessionValues, TrainingValues } from '@/domain/training-import/fields';
import { formatDate, formatList, formatNumber, formatWallClock } from '@/i18n/format';
import { PLAN_WORDS } from '@/i18n/plan-words';
import { useLanguage } from '@/i18n/use-language';
import { useMoney } from '@/organisation/use-money';
import { useProgramme } from '@/programme/programme-context';

/** A value of a plan and what its column is called, both in words. */
interface NamedValue {
  name: string;
  value: string;
}
type Teller<Values> = (values: Values, field: keyof Values) => NamedValue;

const CENTS = 2;

/** Puts values of trainings, sessions and attendance into words; an empty one is a dash. */
export function usePlanValues(): {
  training: Teller<TrainingValues>;
  session: Teller<SessionValues>;
  counts: Teller<Counts>;
} {
  const language = useLanguage();
  const words = PLAN_WORDS[language];
  const money = useMoney();
  const { model } = useProgramme();
  const number = (value: number | null) => (value === null ? '' : formatNumber(language, value, CENTS));
  const day = (value: string | null) => (value === null ? '' : formatDate(language, value));
  const named = (keys: readonly string[], of: readonly { key: string; name: string }[]) =>
    formatList(
      language,
      keys.map((key) => of.find((each) => each.key === key)?.name ?? key),
    );
  const behaviours = model.behaviours.map(({ key, title }) => ({ key, name: title }));
  const orDash = (text: string) => (text === '' ? '–' : text);

  const trainingText = (values: TrainingValues, field: keyof TrainingValues): string => {
    switch (field) {
      case 'delivery':
        return values.delivery === null ? '' : words.delivery[values.delivery];
      case 'status':
        return words.status[values.status];
      case 'startsOn':
      case 'endsOn':
        return day(values[field]);
      case 'hoursPerHead':
        return number(values[field]);
      case 'cost':
        return values.cost === null ? '' : money(values.cost);
      case 'teams':
        return named(values.teams, model.teams);
      case 'behaviours':
        return named(values.behaviours, behaviours);
      case 'title':
      case 'objective':
      case 'provider':
        return values[field];
    }
  };
  const sessionText = (values: SessionValues, field: keyof SessionValues): string => {
    switch (field) {
      case 'startsAt':
      case 'endsAt':
        return formatWallClock(language, values[field]);
      case 'capacity':
        return number(values.capacity);
      case 'timeZone':
      case 'place':
      case 'trainer':
        return values[field];
    }
  };
  return {
    training: (values, field) => ({ name: words.plan[field], value: orDash(trainingText(values, field)) }),
    session: (values, field) => ({ name: words.plan[field], value: orDash(sessionText(values, field)) }),
    counts: (values, field) => ({ name: words.attendance[field], value: number(values[field]) }),
  };
}
