import { Loader } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { useMay, useOrganisation } from '@/organisation/organisation-context';
import { BackLink } from '@/ui/back-link';
import { FileChooser } from '@/ui/file-chooser';
import { LeaveGuard } from '@/ui/leave-guard';
import { Mantine } from '@/ui/mantine/mantine';
import { Message } from '@/ui/message';
import { Page } from '@/ui/page';
import { EmptyState, PageSkeleton } from '@/ui/states';
import { ExampleLink } from './example-link';
import { FileErrors } from './file-errors';
import classes from './import-page.module.css';
import { ImportPreview } from './import-preview';
import { PasteForm } from './paste-form';
import { MAX_MEGABYTES } from './read-file';
import { useCheckedFile, type CheckedFile } from './use-checked-file';

/** From a file to a programme: choose, see what is wrong or what is in it, import. */
export function ImportPage() {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const { organisationId } = useOrganisation();
  const mayEdit = useMay('edit_programme');
  const { checked, checkFiles, checkText, reset } = useCheckedFile();
  const [pasted, setPasted] = useState('');
  const back = (
    <BackLink to="/o/$organisationId/programmes" params={{ organisationId }}>
      {t('back')}
    </BackLink>
  );

  if (!mayEdit) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('noRight')} action={back} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} above={back}>
      <Mantine>
        {pasted.trim() === '' ? null : <LeaveGuard unsaved />}
        {checked.state === 'ready' ? (
          <Suspense fallback={<PageSkeleton />}>
            <ImportPreview key={checked.id} {...checked} onAnother={reset} />
          </Suspense>
        ) : (
          <>
            <div className={classes.choose}>
              <FileChooser
                label={t('choose')}
                drop={t('drop')}
                hint={t('limits', { max: formatNumber(language, MAX_MEGABYTES) })}
                accept=".json,application/json"
                onFiles={checkFiles}
              />
              <div role="status">
                <Progress checked={checked} />
              </div>
            </div>
            <Suspense>
              {checked.state === 'wrong' ? <FileErrors name={checked.name} errors={checked.errors} /> : null}
            </Suspense>
            <PasteForm text={pasted} onText={setPasted} onCheck={() => checkText(pasted)} />
            <div className={classes.example}>
              <span>{t('exampleHint')}</span> <ExampleLink />
            </div>
          </>
        )}
      </Mantine>
    </Page>
  );
}

/** A pasted text has no name to be called by. */
const inWords = ({ name }: { name: string | null }) =>
  name === null ? { name: '', context: 'pasted' } : { name };

function Progress({ checked }: { checked: CheckedFile }) {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  if (checked.state === 'reading') {
    return (
      <span className={classes.reading}>
        <Loader size="sm" aria-hidden />
        {t('reading', inWords(checked))}
      </span>
    );
  }
  if (checked.state !== 'unreadable') return null;
  const { reason } = checked;
  const max = formatNumber(language, MAX_MEGABYTES);
  return <Message tone="error">{t(`unreadable.${reason}`, { max, ...inWords(checked) })}</Message>;
}
