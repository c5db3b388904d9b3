import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { loadClient } from '@/data/client';
import classes from './story.module.css';
import { TrussPicture } from './truss-picture';

/** The face of the product: the question it answers and how, beside the form one came for. */
export function Story({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['auth', 'common']);
  return (
    <div className={classes.layout}>
      <div className={classes.claim}>
        <p className={classes.question}>{t('common:claim')}</p>
      </div>
      <div className={classes.form} onFocusCapture={warmUp} onPointerEnter={warmUp}>
        {children}
      </div>
      <div className={classes.story}>
        <TrussPicture />
        <ol className={classes.lines}>
          <li>{t('story.behaviour')}</li>
          <li>{t('story.forces')}</li>
          <li>{t('story.findings')}</li>
        </ol>
      </div>
    </div>
  );
}

/** Whoever touches the form will need the client in a moment; when fetching it fails, sending says so. */
function warmUp(): void {
  loadClient().catch(() => undefined);
}
