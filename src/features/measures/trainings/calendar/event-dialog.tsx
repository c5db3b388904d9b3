import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList, formatNumber, formatWallClock } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { SessionFileButton } from '@/programme/calendar-file/calendar-file-button';
import { useProgrammeParams } from '@/programme/parts/programme-links';
import { ConflictText } from '@/programme/session-conflicts/conflict-text';
import { LinkButton } from '@/ui/link-button';
import { PlainButton } from '@/ui/plain-button';
import { sessionTime } from '../session-time';
import { useRitualText } from '../use-ritual-text';
import { useTrainingTeams } from '../use-training-teams';
import page from '../../measure-page.module.css';
import type { CalendarEvent } from './use-calendar-days';

interface EventDialogProps {
  event: CalendarEvent | null;
  onClose: () => void;
  /** Its session is to be changed. */
  onChange: (event: CalendarEvent) => void;
}

/** What takes place, as a whole. */
export function EventDialog({ event, onClose, onChange }: EventDialogProps) {
  const { t } = useTranslation('common');
  return (
    <Modal
      opened={event !== null}
      onClose={onClose}
      title={event?.measure.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {event ? <EventFacts event={event} onChange={() => onChange(event)} /> : null}
    </Modal>
  );
}

function EventFacts({ event, onChange }: { event: CalendarEvent; onChange: () => void }) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const params = useProgrammeParams();
  const ritualText = useRitualText();
  const { measure, session, occurrence, conflicts, cancelled, movable } = event;
  const teams = useTrainingTeams(measure).map(({ name }) => name);
  const when = session
    ? sessionTime(language, session)
    : `${formatWallClock(language, occurrence.startsAt)}–${occurrence.endsAt.slice(11, 16)}`;
  const place = session?.place ?? '';
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('details.when'), when],
    [t('details.often'), measure.ritual && session === null ? ritualText(measure.ritual) : ''],
    [t('details.where'), /^https?:\/\//.test(place) ? <a href={place}>{place}</a> : place],
    [t('details.trainer'), session?.trainer ?? ''],
    [t('details.teams'), teams.length > 0 ? formatList(language, teams) : ''],
    [t('details.seats'), session?.capacity ? formatNumber(language, session.capacity, 0) : ''],
  ];
  return (
    <div className={page.form}>
      {cancelled ? <p className={page.hint}>{t('details.cancelled')}</p> : null}
      <dl className={page.facts}>
        {facts.map(([name, fact]) =>
          fact === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
        {conflicts.length > 0 ? (
          <div>
            <dt>{t('details.against')}</dt>
            {conflicts.map((conflict) => (
              <dd key={conflict.text}>
                <ConflictText conflict={conflict} />
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
      <div className={page.buttons}>
        {session ? <SessionFileButton measure={measure} session={session} when={when} /> : null}
        <LinkButton
          variant="default"
          to="/o/$organisationId/p/$programmeId/measures/$key"
          params={{ ...params, key: measure.key }}
        >
          {t('details.open')}
        </LinkButton>
        {movable ? <PlainButton onClick={onChange}>{t('details.change')}</PlainButton> : null}
      </div>
    </div>
  );
}
