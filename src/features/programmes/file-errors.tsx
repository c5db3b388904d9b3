import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileError } from '@/domain/programme/file';
import { fileErrorText } from '@/i18n/file-error-text';
import { useLanguage } from '@/i18n/use-language';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import classes from './file-errors.module.css';

const FIRST = 50;

interface FileErrorsProps {
  /** Null: the text was pasted. */
  name: string | null;
  errors: readonly FileError[];
}

/** Everything that is wrong with a file, in its order, each at its place. */
export function FileErrors({ name, errors }: FileErrorsProps) {
  const { t } = useTranslation(['importing', 'file']);
  const language = useLanguage();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [all, setAll] = useState(false);
  const context = name === null ? 'pasted' : undefined;
  const shown = all ? errors : errors.slice(0, FIRST);
  return (
    <section className={classes.errors}>
      <h2 ref={heading} tabIndex={-1} className={classes.heading}>
        {t('errors.heading', { count: errors.length, name: name ?? '', context })}
      </h2>
      <p className={classes.text}>{t('errors.text', { context })}</p>
      <ol className={classes.list}>
        {shown.map((error) => {
          const { place, line, message } = fileErrorText(t, error, language);
          return (
            <li key={`${error.path} ${error.code}`} className={classes.error}>
              <span className={classes.place}>
                <code>{place}</code>
                {line ? <span className={classes.line}>{line}</span> : null}
              </span>
              <span>{message}</span>
            </li>
          );
        })}
      </ol>
      {shown.length < errors.length ? (
        <Button variant="default" onClick={() => setAll(true)}>
          {t('errors.showAll', { count: errors.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}
