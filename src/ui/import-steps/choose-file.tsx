import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedTable } from '@/files/open-table';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { FileChooser } from '../file-chooser';
import { Message } from '../message';
import { PlainButton } from '../plain-button';
import classes from './import.module.css';
import { useRefusal } from './use-refusal';

const MEGABYTE = 1024 * 1024;

interface ChooseFileProps {
  /** What has been chosen and could not be read, and why; 'failed': it could not even be opened. */
  wrong: { name: string; reason: RefusedTable | 'failed' } | null;
  /** The largest file that is opened, in megabytes. */
  most: number;
  onFile: (file: File) => void;
  /** Copied rows are taken, too. */
  onPaste?: (text: string) => void;
}

/** A chooser that says what is wrong with what was chosen. */
export function ChooseFile({ wrong, most, onFile, onPaste }: ChooseFileProps) {
  const { t } = useTranslation('tableImport');
  const language = useLanguage();
  const refusal = useRefusal();
  const [error, setError] = useState<string | null>(null);
  const max = formatNumber(language, most);
  const tooLarge = ({ name, size }: { name: string; size: number }) =>
    size > most * MEGABYTE ? t('file.tooLarge', { name, max }) : null;
  const take = (files: File[]) => {
    const [file, ...more] = files;
    if (!file) return;
    const against = more.length > 0 ? t('file.several') : tooLarge(file);
    setError(against);
    if (against === null) onFile(file);
  };
  const takeText = (text: string) => {
    const against = tooLarge({ name: t('file.pasted'), size: new Blob([text]).size });
    setError(against);
    if (against === null) onPaste?.(text);
  };
  const said =
    error ??
    (wrong === null
      ? null
      : wrong.reason === 'failed'
        ? t('file.failed', { name: wrong.name })
        : refusal(wrong.reason, wrong.name));
  return (
    <>
      <FileChooser
        label={t('file.choose')}
        drop={t('file.drop')}
        hint={t('file.limits', { max })}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        onFiles={take}
      />
      {said === null ? null : <Message tone="error">{said}</Message>}
      {onPaste ? <PasteRows onText={takeText} /> : null}
    </>
  );
}

/** Takes rows copied from a spreadsheet or a mail. */
function PasteRows({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation('tableImport');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const empty = text.trim() === '';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setMissing(empty);
    if (!empty) return onText(text);
    const area = event.currentTarget.elements.namedItem('rows');
    if (area instanceof HTMLElement) area.focus();
  };
  return (
    <details className={classes.paste}>
      <summary>{t('file.pasteInstead')}</summary>
      <form onSubmit={submit}>
        <label className={classes.field}>
          <span className={classes.label}>{t('file.pasteLabel')}</span>
          <textarea
            name="rows"
            rows={8}
            spellCheck={false}
            value={text}
            aria-invalid={missing && empty}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        {missing && empty ? <Message tone="error">{t('file.pasteEmpty')}</Message> : null}
        <PlainButton type="submit" variant="default">
          {t('file.pasteRead')}
        </PlainButton>
      </form>
    </details>
  );
}
