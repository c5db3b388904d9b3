import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import type { Place } from './stakeholder-map';

/** Moves people on the map: saves influence and stance as one step, and says where they stand now. */
export function useMove() {
  const { t } = useTranslation(['stakeholders', 'domain']);
  const { rows } = useProgramme();
  const { edit } = useWorkbench();
  const [said, setSaid] = useState('');

  const move = (key: string, place: Place) => {
    const row = rows.stakeholders.find((each) => each.key === key);
    if (!row || (row.influence === place.influence && row.stance === place.stance)) return;
    setSaid(
      t('moved', { role: row.role, influence: place.influence, stance: t(`domain:stance.${place.stance}`) }),
    );
    void edit('stakeholders', row.id, place);
  };
  return { move, said };
}
