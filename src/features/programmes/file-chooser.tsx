import { IconFileUpload } from '@tabler/icons-react';
import { useId, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import classes from './file-chooser.module.css';
import { MAX_MEGABYTES } from './read-file';
import { useFileDrop } from './use-file-drop';

/** A native file input, looking like a button, in an area that shows where to drop. */
export function FileChooser({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const hint = useId();
  const dragging = useFileDrop(onFiles);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(currentTarget.files ?? [])]);
    // So that the same file, corrected meanwhile, can be chosen again.
    currentTarget.value = '';
  };
  return (
    <div className={classes.area} data-dragging={dragging || undefined}>
      <IconFileUpload className={classes.icon} size={30} stroke={1.5} aria-hidden />
      <p className={classes.line}>
        <label className={classes.button}>
          <input
            type="file"
            accept=".json,application/json"
            className={classes.input}
            aria-describedby={hint}
            onChange={choose}
          />
          {t('choose')}
        </label>
        <span className={classes.or}>{t('drop')}</span>
      </p>
      <p id={hint} className={classes.hint}>
        {t('limits', { max: formatNumber(language, MAX_MEGABYTES) })}
      </p>
    </div>
  );
}
