import { Button, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import-page.module.css';

interface PasteFormProps {
  text: string;
  onText: (text: string) => void;
  onCheck: () => void;
}

/** For whoever has the text of a file, but not the file. What was pasted stays until it is imported. */
export function PasteForm({ text, onText, onCheck }: PasteFormProps) {
  const { t } = useTranslation('importing');
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const empty = text.trim() === '';
    setMissing(empty);
    if (!empty) return onCheck();
    const area = event.currentTarget.elements.namedItem('text');
    if (area instanceof HTMLElement) area.focus();
  };
  return (
    <details className={classes.paste} open={text !== '' || undefined}>
      <summary className={classes.pasteSummary}>{t('paste')}</summary>
      <form className={classes.pasteForm} onSubmit={submit}>
        <Textarea
          name="text"
          label={t('pasteLabel')}
          classNames={{ input: classes.pasteText }}
          rows={10}
          spellCheck={false}
          value={text}
          error={missing && text.trim() === '' ? t('pasteEmpty') : null}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default">
            {t('check')}
          </Button>
        </div>
      </form>
    </details>
  );
}
