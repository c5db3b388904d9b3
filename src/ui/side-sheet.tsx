import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import modal from './modal.module.css';
import classes from './side-sheet.module.css';
import { useModal } from './use-modal';

interface SideSheetProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** Slides in over the page on small screens. */
export function SideSheet({ opened, onClose, title, children }: SideSheetProps) {
  const { t } = useTranslation();
  const dialog = useModal(opened, onClose);

  return (
    <dialog ref={dialog} className={classes.sheet} aria-label={title}>
      {opened ? (
        <div className={classes.content}>
          <div className={classes.head}>
            <span className={classes.title}>{title}</span>
            <button type="button" className={modal.close} aria-label={t('close')} onClick={onClose}>
              <IconX size={20} aria-hidden />
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
