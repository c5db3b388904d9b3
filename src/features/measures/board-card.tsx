import { useTranslation } from 'react-i18next';
import type { MeasureStatus } from '@/domain/programme/model';
import { MeasureLink } from '@/programme/parts/programme-links';
import { usePeriodText } from '@/programme/use-period-text';
import { cardHandlers } from './board-handlers';
import classes from './measure-board.module.css';
import { OverdueMark } from './overdue-mark';
import { StatusSelect } from './status-select';
import type { MeasureEntry } from './use-measure-entries';

interface BoardCardProps {
  entry: MeasureEntry;
  /** `part`: what of the card has the focus, to be given back in the other column. */
  onMove: (status: MeasureStatus, part: 'a' | 'select') => void;
}

export function BoardCard({ entry: { id, measure, overdue, editable }, onMove }: BoardCardProps) {
  const { t } = useTranslation(['measures', 'domain']);
  const periodText = usePeriodText();
  const { key, title, kind, startsOn, endsOn, owner, status, progress } = measure;
  return (
    <li
      className={classes.card}
      data-measure={id}
      {...(editable ? cardHandlers(id, status, (next) => onMove(next, 'a')) : {})}
    >
      <MeasureLink measure={key} className={classes.link} />
      <span className={classes.aside}>{t(`domain:measureKind.${kind ?? 'none'}`)}</span>
      <span className={classes.aside}>
        {periodText(startsOn, endsOn)} {overdue ? <OverdueMark /> : null}
      </span>
      <span className={classes.aside}>
        {[owner || t('noOwner'), ...(progress === null ? [] : [t('percent', { value: progress })])].join(
          ' · ',
        )}
      </span>
      {editable ? (
        <StatusSelect
          size="xs"
          aria-label={t('field.status', { title })}
          value={status}
          onChange={(next) => onMove(next, 'select')}
        />
      ) : null}
    </li>
  );
}
