import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { conflicts, type Conflict, type SessionRef } from '@/domain/training/conflicts';
import { formatDate, formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { holidaysQuery } from '../../organisation/holidays';
import { useOrganisation } from '../../organisation/organisation-context';
import { useProgramme } from '../programme-context';

const placeOf = ({ measure, session }: SessionRef) => JSON.stringify([measure, session]);

/** Something that speaks against a session, in a whole sentence. */
export interface ToldConflict {
  kind: Conflict['kind'];
  text: string;
}

/** What speaks against each session as it is planned; holidays follow once they are known. */
export function useSessionConflicts(): (session: SessionRef) => ToldConflict[] {
  const { t } = useTranslation('sessionConflicts');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const { model } = useProgramme();
  const years = useMemo(() => {
    const days = model.measures.flatMap(({ sessions }) => sessions.flatMap((s) => [s.startsAt, s.endsAt]));
    return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  }, [model.measures]);
  const { data: holidays } = useQuery({
    ...holidaysQuery(organisationId, years, language),
    enabled: years.length > 0,
  });

  const told = useMemo(() => {
    const titleOf = (key: string) => model.measures.find((each) => each.key === key)?.title ?? key;
    const teamOf = (key: string) => model.teams.find((each) => each.key === key)?.name ?? key;
    const blackoutOf = (key: string) => model.blackouts.find((each) => each.key === key)?.title ?? key;
    const textOf = (conflict: Conflict): string => {
      switch (conflict.kind) {
        case 'same_team':
          return t('same_team', {
            teams: formatList(language, conflict.shared.map(teamOf)),
            title: titleOf(conflict.other.measure),
          });
        case 'same_trainer':
          return t('same_trainer', {
            trainer: formatList(language, conflict.shared),
            title: titleOf(conflict.other.measure),
          });
        case 'blackout':
          return t('blackout', { title: blackoutOf(conflict.blackout) });
        case 'holiday':
          return t('holiday', {
            name: conflict.holiday.name,
            date: formatDate(language, conflict.holiday.on),
          });
        case 'too_few_seats':
          return t('too_few_seats', { capacity: conflict.capacity, needed: conflict.needed });
      }
    };
    const texts = new Map<string, ToldConflict[]>();
    for (const conflict of conflicts(model, holidays ?? [])) {
      const place = placeOf(conflict);
      texts.set(place, [...(texts.get(place) ?? []), { kind: conflict.kind, text: textOf(conflict) }]);
    }
    return texts;
  }, [model, holidays, language, t]);
  return (session) => told.get(placeOf(session)) ?? [];
}
