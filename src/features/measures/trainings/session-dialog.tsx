import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IsoDate, Measure, Session } from '@/domain/programme/model';
import { useGuardedClose } from '@/ui/leave-guard';
import { SessionForm } from './session-form';

/** A session that is asked for: one there is, or a further one of a training. */
export interface AskedSession {
  measure: Measure;
  /** Null: a new one. */
  session: Session | null;
  /** When a new one takes place; the start of the training, unless it is said. */
  day?: IsoDate;
}

/** Asks when and where a session takes place; closing it with something entered asks first. */
export function SessionDialog({ asked, onClose }: { asked: AskedSession | null; onClose: () => void }) {
  const { t } = useTranslation(['measure', 'common']);
  const { guard, close } = useGuardedClose(onClose);
  return (
    <Modal
      opened={asked !== null}
      onClose={close}
      title={asked?.session ? t('sessions.change') : t('sessions.new')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {asked ? (
        <SessionForm
          key={`${asked.measure.key} ${asked.session?.key ?? ''}`}
          {...asked}
          guard={guard}
          onCancel={close}
          onDone={onClose}
        />
      ) : null}
    </Modal>
  );
}
