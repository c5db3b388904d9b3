import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { conflicts, type Conflict, type SessionRef } from '@/domain/training/conflicts';
import type { ProgrammeModel } from '@/domain/programme/model';
import { formatDate, formatList, formatWeekday } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '../../organisation/holidays';
import { useOrganisation } from '../../organisation/organisation-context';
import { useProgramme } from '../programme-context';
import { usePeriodText } from '../use-period-text';

const placeOf = ({ measure, session }: SessionRef) => JSON.stringify([measure, session]);

/** The later of two that clash names the earlier; to people, the earlier names the later as well. */
function bothSides(conflict: Conflict): Conflict[] {
  if (conflict.kind !== 'same_team' && conflict.kind !== 'same_trainer') return [conflict];
  const { measure, session, other } = conflict;
  return [conflict, { ...conflict, ...other, other: { measure, session } }];
}

/** Something that speaks against a session, in a whole sentence. */
export interface ToldConflict {
  kind: Conflict['kind'];
  text: string;
}

/**
 * What speaks against each session as it is planned, or as it is being tried; holidays follow once they are known. Of two
 * that clash, each names the other.
 */
export function useSessionConflicts(tried?: ProgrammeModel): (session: SessionRef) => ToldConflict[] {
  const { t } = useTranslation('sessionConflicts');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { model: planned, teams } = useProgramme();
  const model = tried ?? planned;
  const years = useMemo(() => {
    const days = model.measures.flatMap(({ sessions }) => sessions.flatMap((s) => [s.startsAt, s.endsAt]));
    return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  }, [model.measures]);
  const { data: holidays } = useQuery({
    ...holidaysQuery(organisationId, teams, years, language),
    enabled: years.length > 0,
  });

  const periodText = usePeriodText();

  const told = useMemo(() => {
    const titleOf = (key: string) => model.measures.find((each) => each.key === key)?.title ?? key;
    const teamOf = (key: string) => model.teams.find((each) => each.key === key)?.name ?? key;
    const blackoutOf = (key: string) => model.blackouts.find((each) => each.key === key)?.title ?? key;
    const textOf = (conflict: Conflict): string => {
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
    };
    const texts = new Map<string, ToldConflict[]>();
    for (const conflict of conflicts(model, holidays ?? []).flatMap(bothSides)) {
      const place = placeOf(conflict);
      texts.set(place, [...(texts.get(place) ?? []), { kind: conflict.kind, text: textOf(conflict) }]);
    }
    return texts;
  }, [model, holidays, language, periodText, t]);
  return (session) => told.get(placeOf(session)) ?? [];
}
