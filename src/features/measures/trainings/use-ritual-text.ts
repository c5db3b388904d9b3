import { useTranslation } from 'react-i18next';
import { patternOf, WEEKDAYS, type Nth, type Weekday } from '@/domain/guidance/ritual-rule';
import type { Ritual } from '@/domain/programme/model';
import { monthName, weekdayName } from '@/i18n/calendar-names';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';

/** Under which word the texts know which of its kind in a month. */
export const NTH_WORDS = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  [-1]: 'last',
} as const satisfies Record<Nth, string>;

/** A ritual in words: "every Monday at 08:00, 30 minutes". */
export function useRitualText(): (ritual: Ritual) => string {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const daysOf = (weekdays: readonly Weekday[]) =>
    formatList(
      language,
      weekdays.map((day) => weekdayName(language, WEEKDAYS.indexOf(day))),
    );
  const often = (rule: string): string => {
    const pattern = patternOf(rule);
    if (pattern === null) return t('ritual.words.other', { rule });
    if (pattern.every === 'year')
      return t('ritual.words.year', { month: monthName(language, pattern.month), day: pattern.day });
    const days = daysOf(pattern.weekdays);
    if (pattern.every !== 'month') return t(`ritual.words.${pattern.every}`, { days });
    const which = pattern.nths.map((nth) => t(`ritual.nth.${NTH_WORDS[nth]}`));
    return t('ritual.words.month', { which: formatList(language, which), days });
  };
  return ({ rule, at, minutes }) => t('ritual.words.whole', { often: often(rule), at, count: minutes });
}
