import { useTranslation } from 'react-i18next';
import { useProgramme } from '../programme-context';
import type { OpenList } from '../store/items';

/** Says what goes along when items are deleted, and that it can be taken back. */
export function useRemovalText() {
  const { t } = useTranslation('editing');
  const { rows } = useProgramme();
  return (list: OpenList, ids: readonly string[]): string => {
    const of = (id: string) => ids.includes(id);
    const ratings = rows.effects.filter((row) =>
      of(list === 'behaviours' ? row.behaviour_id : row.condition_id),
    ).length;
    const indicators = rows.indicators.filter((row) => of(row.behaviour_id)).length;
    const sessions = rows.sessions.filter((row) => of(list === 'measures' ? row.measure_id : row.id));
    const followers = rows.measures.filter((row) => !of(row.id) && row.after_ids.some(of)).length;
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
