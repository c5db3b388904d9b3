import { useTranslation } from 'react-i18next';
import { ChooseFile } from '@/ui/import-steps/choose-file';
import { FileHeadline } from '@/ui/import-steps/file-headline';
import { FileSettings } from '@/ui/import-steps/file-settings';
import { RowPreview } from '@/ui/import-steps/row-preview';
import { FILE_MEGABYTES } from './file-size';
import { SavedNote } from './saved-note';
import { wrongFile, type Import } from './use-import';

/** Which file, and how it is read. */
export function FileStep({ imported }: { imported: Import }) {
  const { t } = useTranslation('tableImport');
  const { main, table, draft, opened } = imported;
  const wrong = wrongFile(main, opened);
  if (!main || wrong)
    return (
      <>
        <h2 id="step">{t('file.heading')}</h2>
        <ChooseFile
          wrong={wrong}
          most={FILE_MEGABYTES}
          onFile={imported.chooseMain}
          onPaste={(text) => imported.paste(text, t('file.pasted'))}
        />
      </>
    );
  return (
    <>
      <FileHeadline
        name={main.file.name}
        rows={table ? table.rows : null}
        onAnother={() => imported.chooseMain(null)}
      />
      {table && draft ? (
        <>
          <SavedNote missing={imported.missing} />
          <FileSettings table={table} formats={draft.formats} onRead={imported.readMain} />
          <RowPreview
            table={table}
            formats={draft.formats}
            onFormats={(formats) => imported.change({ formats })}
          />
        </>
      ) : (
        <p role="status">{t('reading', { name: main.file.name })}</p>
      )}
    </>
  );
}
