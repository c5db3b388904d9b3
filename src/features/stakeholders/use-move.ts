import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import type { MapPosition } from './stakeholder-map';

/** Moves people on the map: saves influence and stance as one step, and says where they stand now. */
export function useMove() {
  const { t } = useTranslation(['stakeholders', 'domain']);
  const { stakeholders } = useProgramme().model;
  const { edit } = useWorkbench();
  const [status, setStatus] = useState('');

  const move = (key: string, place: MapPosition) => {
    const person = stakeholders.find((each) => each.key === key);
    if (!person || (person.influence === place.influence && person.stance === place.stance)) return;
    setStatus(
      t('moved', {
        role: person.role,
        influence: place.influence,
        stance: t(`domain:stance.${place.stance}`),
      }),
    );
    void edit('stakeholders', key, place);
  };
  return { move, status };
}
