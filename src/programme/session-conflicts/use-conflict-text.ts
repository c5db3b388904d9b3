import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeModel } from '@/domain/programme/model';
import type { Conflict, DayConflict } from '@/domain/training/conflicts';
import { formatDate, formatList, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { usePeriodText } from '../use-period-text';

/** Something that speaks against a session or a day, in a whole sentence. */
export interface ConflictMessage {
  kind: Conflict['kind'];
  text: string;
}

/** What speaks against a session or a day, as a sentence in the words of a programme. */
export function useConflictText(model: ProgrammeModel): (conflict: Conflict | DayConflict) => string {
  const { t } = useTranslation('sessionConflicts');
  const language = useLanguage();
  const periodText = usePeriodText();
  return useCallback(
    (conflict) => {
      const titleOf = (key: string) => model.measures.find((each) => each.key === key)?.title ?? key;
      const teamOf = (key: string) => model.teams.find((each) => each.key === key)?.name ?? key;
      const blackoutOf = (key: string) => model.blackouts.find((each) => each.key === key)?.title ?? key;
      switch (conflict.kind) {
        case 'same_team': {
          const shared = {
            teams: formatList(language, conflict.shared.map(teamOf)),
            count: conflict.shared.length,
          };
          return conflict.other.measure === conflict.measure
            ? t('same_team_here', shared)
            : t('same_team', { ...shared, title: titleOf(conflict.other.measure) });
        }
        case 'same_trainer': {
          const trainer = formatList(language, conflict.shared);
          return conflict.other.measure === conflict.measure
            ? t('same_trainer_here', { trainer })
            : t('same_trainer', { trainer, title: titleOf(conflict.other.measure) });
        }
        case 'blackout':
          return t('blackout', { title: blackoutOf(conflict.blackout) });
        case 'holiday':
          return t(conflict.holiday.teams === null ? 'holiday' : 'holidayOf', {
            name: conflict.holiday.name,
            date: formatDate(language, conflict.holiday.on),
            teams: formatList(language, (conflict.holiday.teams ?? []).map(teamOf)),
          });
        case 'weekend':
          return t('weekend', {
            weekday: formatWeekday(language, conflict.on),
            date: formatDate(language, conflict.on),
          });
        case 'outside':
          return t('outside', { period: periodText(conflict.startsOn, conflict.endsOn) });
        case 'too_few_seats':
          return t('too_few_seats', { capacity: conflict.capacity, needed: conflict.needed });
      }
    },
    [model, language, periodText, t],
  );
}
