import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { FileChooser } from '@/shared/ui/file-chooser';
import { Message } from '@/shared/ui/message';
import { PlainButton } from '@/shared/ui/plain-button';
import { FileSettings } from './file-settings';
import { FILE_MAX, FILE_MEGABYTES } from './file-size';
import classes from './import.module.css';
import { RowPreview } from './row-preview';
import { SavedNote } from './saved-note';
import { useRefusal } from './use-refusal';
import type { Import } from './use-import';

/** Which file, and how it is read. */
export function FileStep({ imported }: { imported: Import }) {
  const { t } = useTranslation('readingsImport');
  const { main, table, draft, opened } = imported;
  if (!main || opened.error || opened.data?.kind === 'refused')
    return (
      <>
        <h2 id="step">{t('file.heading')}</h2>
        <ChooseFile chosen={imported.main} opened={opened} onFile={imported.chooseMain} />
      </>
    );
  return (
    <>
      <div className={classes.headline}>
        <h2 id="step" translate="no">
          {main.file.name}
        </h2>
        {table ? <RowCount rows={table.rows} /> : null}
        <PlainButton variant="default" onClick={() => imported.chooseMain(null)}>
          {table ? t('file.another') : t('cancel')}
        </PlainButton>
      </div>
      {table && draft ? (
        <>
          <SavedNote missing={imported.missing} />
          <FileSettings imported={{ ...imported, main, table, draft }} />
          <RowPreview imported={{ ...imported, main, table, draft }} />
        </>
      ) : (
        <p role="status">{t('reading', { name: main.file.name })}</p>
      )}
    </>
  );
}

function RowCount({ rows }: { rows: number }) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  return <p className={classes.muted}>{t('file.rows', { count: rows, n: formatNumber(language, rows) })}</p>;
}

interface ChooseFileProps {
  chosen: Import['main'];
  opened: Import['opened'];
  onFile: (file: File) => void;
}

/** A chooser that says what is wrong with what was chosen. */
export function ChooseFile({ chosen, opened, onFile }: ChooseFileProps) {
  const { t } = useTranslation('readingsImport');
  const language = useLanguage();
  const refusal = useRefusal();
  const [objection, setObjection] = useState<string | null>(null);
  const max = formatNumber(language, FILE_MEGABYTES);
  const take = (files: File[]) => {
    const [file, ...more] = files;
    if (!file) return;
    const wrong =
      more.length > 0
        ? t('file.several')
        : file.size > FILE_MAX
          ? t('file.tooLarge', { name: file.name, max })
          : null;
    setObjection(wrong);
    if (wrong === null) onFile(file);
  };
  const name = chosen?.file.name ?? '';
  const wrong =
    objection ??
    (opened.error ? t('file.failed', { name }) : null) ??
    (opened.data?.kind === 'refused' ? refusal(opened.data.reason, name) : null);
  return (
    <>
      <FileChooser
        label={t('file.choose')}
        drop={t('file.drop')}
        hint={t('file.limits', { max })}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        onFiles={take}
      />
      {wrong === null ? null : <Message tone="error">{wrong}</Message>}
    </>
  );
}
