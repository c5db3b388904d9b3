import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { DecisionStatus } from '@/domain/programme/model';
import { useFindingTexts } from '@/programme/use-finding-texts';
import { useGuardedClose } from '@/ui/leave-guard';
import { DecisionForm } from './decision-form';
import classes from './decisions.module.css';

interface DecisionDialogProps {
  opened: boolean;
  status: DecisionStatus;
  findings: readonly Finding[];
  onClose: () => void;
  /** The dialog is out of sight. */
  onClosed: () => void;
}

/** Asks for what a decision needs; says which findings it is about. */
export function DecisionDialog({ opened, status, findings, onClose, onClosed }: DecisionDialogProps) {
  const { t } = useTranslation('triage');
  const { t: common } = useTranslation();
  const { titleOf } = useFindingTexts();
  const { guard, close } = useGuardedClose(onClose);
  const [only] = findings;
  return (
    <Modal
      opened={opened}
      onClose={close}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      size="lg"
      title={t(`title.${status}`, { count: findings.length })}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={classes.about}>{findings.length === 1 && only ? titleOf(only) : t('many')}</p>
      <DecisionForm status={status} findings={findings} guard={guard} onCancel={close} onDone={onClose} />
    </Modal>
  );
}
