import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/programme/parts/entity-table.module.css';
import { today } from '@/programme/today';
import { usePeriodText } from '@/programme/use-period-text';
import type { Unsaved } from '@/ui/unsaved';
import { useBlackoutEditor } from './blackout-editor';
import { BlackoutForm } from './blackout-form';
import own from './blackouts.module.css';
import type { BlackoutRow } from './queries';
import { useTeamsText } from './use-teams-text';

/** Which period is being edited, and how others come to be. */
export interface Editing {
  /** Id of the period whose form is open. */
  opened: string | null;
  guard: RefObject<Unsaved | null>;
  open: (id: string) => void;
  cancel: () => void;
  done: () => void;
}

interface BlackoutTableProps {
  periods: readonly BlackoutRow[];
  caption: string;
  /** Null for those who may only read. */
  editing: Editing | null;
}

/** Blackout periods one below the other, to be changed where they stand. */
export function BlackoutTable({ periods, caption, editing }: BlackoutTableProps) {
  const { t } = useTranslation('blackouts');
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.title')}</th>
            <th scope="col">{t('table.period')}</th>
            <th scope="col">{t('table.teams')}</th>
            {editing ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {periods.map((period) =>
            editing?.opened === period.id ? (
              <tr key={period.id} className={own.edited}>
                <td colSpan={4}>
                  <BlackoutForm
                    period={period}
                    guard={editing.guard}
                    onCancel={editing.cancel}
                    onDone={editing.done}
                  />
                </td>
              </tr>
            ) : (
              <BlackoutTableRow key={period.id} period={period} editing={editing} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function BlackoutTableRow({ period, editing }: { period: BlackoutRow; editing: Editing | null }) {
  const { t } = useTranslation('blackouts');
  const periodText = usePeriodText();
  const teamsText = useTeamsText();
  const editor = useBlackoutEditor();
  const { id, title, starts_on, ends_on, team_ids } = period;
  const running = starts_on <= today() && ends_on >= today();
  return (
    <tr className={`${classes.row} ${own.row}`}>
      <th scope="row" className={`${classes.title} ${own.title}`}>
        {title}
      </th>
      <td data-name={t('table.period')}>
        {periodText(starts_on, ends_on)}
        {running ? <span className={classes.aside}>{t('running')}</span> : null}
      </td>
      <td data-name={t('table.teams')}>{teamsText(team_ids)}</td>
      {editing ? (
        <td className={own.tools}>
          <ActionIcon
            variant="subtle"
            size="md"
            aria-label={t('edit', { title })}
            data-edit={id}
            onClick={() => editing.open(id)}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="md"
            aria-label={t('remove', { title })}
            onClick={() => void editor.remove([id])}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </td>
      ) : null}
    </tr>
  );
}
