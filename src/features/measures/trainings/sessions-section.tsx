import { ActionIcon } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure, Session } from '@/domain/programme/model';
import { useLanguage } from '@/i18n/use-language';
import { SessionFileButton } from '@/programme/calendar-file/calendar-file-button';
import { sessionKey } from '@/programme/entities/entities';
import { RemoveItem } from '@/programme/parts/remove-item';
import { ConflictList } from '@/programme/session-conflicts/conflict-list';
import { ConflictText } from '@/programme/session-conflicts/conflict-text';
import type { ConflictMessage } from '@/programme/session-conflicts/use-conflict-text';
import { useSessionConflicts } from '@/programme/session-conflicts/use-session-conflicts';
import { PlainButton } from '@/ui/plain-button';
import classes from '../measure-page.module.css';
import { SessionDialog, type AskedSession } from './session-dialog';
import { sessionTime } from './session-time';
import type { TrainingProps } from './training-props';

/** The dated occurrences of a training. */
export function SessionsSection({ measure, editable }: TrainingProps) {
  const { t } = useTranslation('measure');
  const { sessions } = measure;
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
              key={session.key}
              measure={measure}
              session={session}
              conflicts={conflictsOf({ measure: measure.key, session: session.key })}
              editable={editable}
              onEdit={() => setAsked({ measure, session })}
            />
          ))}
        </ul>
      )}
      {editable ? (
        <div>
          <PlainButton
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAsked({ measure, session: null })}
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
  measure: Measure;
  /** What speaks against it. */
  conflicts: readonly ConflictMessage[];
  session: Session;
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
            <RemoveItem list="sessions" of={sessionKey(measure.key, session.key)} title={when} compact />
          </>
        ) : null}
      </span>
    </li>
  );
}
