import { useTranslation } from 'react-i18next';
import { sessionKey } from '../entities/entities';
import { useProgramme } from '../programme-context';
import type { OpenList } from '../store/items';

/** Says what goes along when items are deleted, and that it can be taken back. */
export function useRemovalText() {
  const { t } = useTranslation('editing');
  const { model } = useProgramme();
  return (list: OpenList, keys: readonly string[]): string => {
    const of = (key: string) => keys.includes(key);
    const ratings = model.effects.filter(({ behaviour, condition }) =>
      of(list === 'behaviours' ? behaviour : condition),
    ).length;
    const indicators = model.indicators.filter(({ behaviour }) => of(behaviour)).length;
    const sessions = model.measures.flatMap(({ key, sessions: all }) =>
      all.filter((session) => of(list === 'measures' ? key : sessionKey(key, session.key))),
    );
    const followers = model.measures.filter(({ key, after }) => !of(key) && after.some(of)).length;
    const words = [
      (list === 'behaviours' || list === 'conditions') && ratings > 0
        ? t('removal.ratings', { count: ratings })
        : null,
      list === 'indicators' ? t('removal.readings') : null,
      list === 'behaviours' && indicators > 0 ? t('removal.indicators', { count: indicators }) : null,
      list === 'measures' && sessions.length > 0 ? t('removal.sessions', { count: sessions.length }) : null,
      list === 'measures' && followers > 0 ? t('removal.followers', { count: followers }) : null,
      list === 'sessions' && sessions.some(({ attendance }) => attendance.length > 0)
        ? t('removal.attendance')
        : null,
      t('removal.undo'),
    ];
    return words.filter((each) => each !== null).join(' ');
  };
}
