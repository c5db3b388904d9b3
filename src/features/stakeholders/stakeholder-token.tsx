import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { Stakeholder } from '@/domain/programme/model';
import { SeverityBadge } from '@/programme/parts/severity-badge';
import classes from './influence-map.module.css';
import { neighbour, type MapPosition } from './stakeholder-map';

interface StakeholderTokenProps {
  person: Stakeholder;
  finding: Finding | undefined;
  selected: boolean;
  /** Id of what says how to move it. */
  describedBy: string;
  onSelect: () => void;
  onMove: (place: MapPosition) => void;
}

/** Somebody on the map: opens the details; Shift and an arrow key, or dragging, moves to another field. */
export function StakeholderToken(props: StakeholderTokenProps) {
  const { person, finding, selected, describedBy, onSelect, onMove } = props;
  const { t } = useTranslation('stakeholders');
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.shiftKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const place = neighbour(person, event.key);
    if (place) onMove(place);
  };

  return (
    <li>
      <button
        type="button"
        draggable
        className={classes.token}
        data-person={person.key}
        data-selected={selected || undefined}
        aria-expanded={selected}
        aria-describedby={describedBy}
        aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight"
        onClick={onSelect}
        onKeyDown={onKeyDown}
      >
        <span className={classes.role}>{person.role === '' ? t('unnamed') : person.role}</span>
        <span className={classes.about}>
          {finding ? <SeverityBadge severity={finding.severity} /> : null}
          {t('measures', { count: person.measures.length })}
        </span>
      </button>
    </li>
  );
}
