import { ActionIcon } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/i18n/use-language';
import { SessionFileButton } from '@/programme/calendar-file/calendar-file-button';
import { RemoveItem } from '@/programme/parts/remove-item';
import { useProgramme } from '@/programme/programme-context';
import { ConflictList } from '@/programme/session-conflicts/conflict-list';
import { ConflictText } from '@/programme/session-conflicts/conflict-text';
import type { ToldConflict } from '@/programme/session-conflicts/use-conflict-text';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import type { ItemRows } from '@/programme/store/items';
import { PlainButton } from '@/ui/plain-button';
import classes from '../measure-page.module.css';
import { SessionDialog, type AskedSession } from './session-dialog';
import { sessionTime } from './session-time';
import type { TrainingProps } from './training-props';

/** The dated occurrences of a training. */
export function SessionsSection({ row, editable }: TrainingProps) {
  const { t } = useTranslation('measure');
  const { rows } = useProgramme();
  const sessions = rows.sessions.filter(({ measure_id }) => measure_id === row.id);
  const conflictsOf = useSessionConflicts();
  const [asked, setAsked] = useState<AskedSession | null>(null);
  return (
    <section className={classes.section} aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions.heading')}</h2>
      {sessions.length === 0 ? (
        <p className={classes.hint}>{t('sessions.none')}</p>
      ) : (
        <ul className={classes.list}>
          {sessions.map((session) => (
            <SessionItem
              key={session.id}
              measure={row}
              session={session}
              conflicts={conflictsOf({ measure: row.key, session: session.key })}
              editable={editable}
              onEdit={() => setAsked({ measure: row, session })}
            />
          ))}
        </ul>
      )}
      {editable ? (
        <div>
          <PlainButton
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAsked({ measure: row, session: null })}
          >
            {t('sessions.add')}
          </PlainButton>
        </div>
      ) : null}
      <SessionDialog asked={asked} onClose={() => setAsked(null)} />
    </section>
  );
}

interface SessionItemProps {
  measure: ItemRows['measures'];
  /** What speaks against it. */
  conflicts: readonly ToldConflict[];
  session: ItemRows['sessions'];
  editable: boolean;
  onEdit: () => void;
}

function SessionItem({ measure, session, conflicts, editable, onEdit }: SessionItemProps) {
  const { t } = useTranslation('measure');
  const language = useLanguage();
  const { place, trainer, capacity } = session;
  const when = sessionTime(language, session);
  const asides = [
    place,
    trainer === '' ? '' : t('sessions.with', { trainer }),
    capacity === null ? '' : t('sessions.seatsOf', { count: capacity }),
  ].filter((each) => each !== '');
  return (
    <li className={classes.session}>
      <div>
        <strong>{when}</strong>
        <span className={classes.aside}>{asides.join(' · ')}</span>
        <ConflictList conflicts={conflicts} tell={(conflict) => <ConflictText conflict={conflict} />} />
      </div>
      <span className={classes.tools}>
        <SessionFileButton measure={measure} session={session} when={when} />
        {editable ? (
          <>
            <ActionIcon variant="subtle" size="md" aria-label={t('sessions.edit', { when })} onClick={onEdit}>
              <IconPencil size={18} aria-hidden />
            </ActionIcon>
            <RemoveItem list="sessions" id={session.id} title={when} compact />
          </>
        ) : null}
      </span>
    </li>
  );
}
