import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { closeAfter } from '@/ui/close-after';
import { dismissNotice, useNotices, type Notice } from '@/ui/notices';
import classes from './notice-area.module.css';

const READING_TIME = 6000;
/** Where something can be taken back one may want to look first. */
const DECIDING_TIME = 30_000;

/** Where announce() and announceError() appear: read out when they come, in nobody's way. */
export function NoticeArea() {
  const notices = useNotices();
  return (
    <div className={classes.area} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** Good news goes by itself, but not while somebody points at it or has the focus in it; bad news stays. */
function NoticeCard({ notice: { id, tone, title, message, lines, action } }: { notice: Notice }) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const lasting = action ? DECIDING_TIME : READING_TIME;
  const Icon = tone === 'error' ? IconAlertTriangle : IconCircleCheck;

  useEffect(() => {
    const element = card.current;
    if (!element || tone === 'error') return;
    return closeAfter(element, lasting, () => dismissNotice(id));
  }, [id, tone, lasting]);

  return (
    <div ref={card} className={classes.notice} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className={classes.icon} size={20} aria-hidden />
      <div className={classes.text}>
        {title === null ? null : <strong>{title}</strong>}
        {message === '' ? null : <p>{message}</p>}
        {lines ? (
          <ul className={classes.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
        {action ? (
          <button
            type="button"
            className={classes.action}
            onClick={() => {
              dismissNotice(id);
              action.run();
            }}
          >
            {action.label}
          </button>
        ) : null}
      </div>
      <button
        type="button"
        className={classes.close}
        aria-label={t('close')}
        onClick={() => dismissNotice(id)}
      >
        <IconX size={18} aria-hidden />
      </button>
    </div>
  );
}
