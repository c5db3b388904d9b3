import { useTranslation } from 'react-i18next';
import { ChooseFile } from '@/ui/import-steps/choose-file';
import { FileHeadline } from '@/ui/import-steps/file-headline';
import { FileSettings } from '@/ui/import-steps/file-settings';
import { RowPreview } from '@/ui/import-steps/row-preview';
import { PlanTemplate } from './plan-template';
import type { PlanFileState } from './use-plan-file';

/** Far more than a plan has rows. */
const FILE_MEGABYTES = 5;

/** Columns of which the time of day counts. */
const CLOCKS: ReadonlySet<string> = new Set(['startsAt', 'endsAt']);
/** Columns of which more is understood than a day: 15.–16.03.2027. What is not, the preview says. */
const LOOSE: ReadonlySet<string> = new Set(['day', 'from', 'to']);

/** Which file, and how it is read. */
export function FileStep({ opened }: { opened: PlanFileState }) {
  const { t } = useTranslation('tableImport');
  const { name, wrong, table, draft } = opened;
  if (name === null || wrong)
    return (
      <>
        <h2 id="step">{t('file.heading')}</h2>
        <ChooseFile
          wrong={wrong}
          most={FILE_MEGABYTES}
          onFile={opened.choose}
          onPaste={(text) => opened.paste(text, t('file.pasted'))}
        />
        <PlanTemplate />
      </>
    );
  return (
    <>
      <FileHeadline name={name} rows={table ? table.rows : null} onAnother={() => opened.choose(null)} />
      {table && draft ? (
        <>
          <FileSettings table={table} formats={draft.formats} onRead={opened.read} />
          <RowPreview
            table={table}
            formats={draft.formats}
            onFormats={(formats) => opened.change({ formats })}
            hasTime={(at) => CLOCKS.has(draft.columns[draft.file][at] ?? '')}
            asWritten={(at) => LOOSE.has(draft.columns[draft.file][at] ?? '')}
          />
        </>
      ) : (
        <p role="status">{t('reading', { name })}</p>
      )}
    </>
  );
}
