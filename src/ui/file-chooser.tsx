import { IconFileUpload } from '@tabler/icons-react';
import { useId, type ChangeEvent } from 'react';
import classes from './file-chooser.module.css';
import { useFileDrop } from './use-file-drop';

interface FileChooserProps {
  label: string;
  /** What one can do instead, with a mouse. */
  drop: string;
  /** Which files are taken. */
  hint: string;
  accept: string;
  onFiles: (files: File[]) => void;
}

/** A native file input, looking like a button, in an area that shows where to drop. */
export function FileChooser({ label, drop, hint, accept, onFiles }: FileChooserProps) {
  const id = useId();
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
            accept={accept}
            className={classes.input}
            aria-describedby={id}
            onChange={choose}
          />
          {label}
        </label>
        <span className={classes.or}>{drop}</span>
      </p>
      <p id={id} className={classes.hint}>
        {hint}
      </p>
    </div>
  );
}
