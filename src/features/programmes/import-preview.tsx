import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnreached, toAppError } from '@/data/errors';
import type { ProgrammeModel } from '@/domain/programme/model';
import { useLanguage } from '@/i18n/use-language';
import { useOrganisation } from '@/organisation/organisation-context';
import { useFocusOnMount } from '@/ui/hooks/use-focus-on-mount';
import { useSingleFlight } from '@/ui/hooks/use-single-flight';
import { Message } from '@/ui/message';
import { announce } from '@/ui/notices';
import { useErrorText } from '@/ui/use-error-text';
import { foreignCosts, withOwnCosts } from './foreign-costs';
import classes from './import-preview.module.css';
import { useImportProgramme } from './import-programme';
import { PreviewContents } from './preview-contents';
import { PreviewCosts } from './preview-costs';
import { PreviewKnown } from './preview-known';
import { PreviewVerdict } from './preview-verdict';

interface ImportPreviewProps {
  id: string;
  model: ProgrammeModel;
  /** What its costs are in, where the file says so. */
  currency: string | null;
  onAnother: () => void;
}

/** What a good file would bring; the one button that sends it. A failure leaves everything as it is. */
export function ImportPreview({ id, model, currency, onAnother }: ImportPreviewProps) {
  const { t } = useTranslation('importing');
  const language = useLanguage();
  const { organisationId, currency: own } = useOrganisation();
  const [foreign, setForeign] = useState(() => foreignCosts(model, currency, own));
  const wanted = withOwnCosts(model, foreign, language);
  const navigate = useNavigate();
  const importing = useImportProgramme(organisationId);
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { name, strategy } = model.programme;

  const submit = useSingleFlight(async () => {
    if (wanted === null) return;
    const { keptTeams } = await importing.mutateAsync({ id, model: wanted });
    const kept = keptTeams > 0 ? ` ${t('doneKept', { count: keptTeams })}` : '';
    announce(t('done', { name }) + kept);
    await navigate({
      to: '/o/$organisationId/p/$programmeId',
      params: { organisationId, programmeId: id },
      ignoreBlocker: true,
    });
  });

  return (
    <section className={classes.preview}>
      <div>
        <p className={classes.above}>{t('preview.heading')}</p>
        <h2 ref={heading} tabIndex={-1} className={classes.name}>
          {name}
        </h2>
        {strategy ? <p className={classes.strategy}>{strategy}</p> : null}
      </div>
      <div className={classes.columns}>
        <PreviewContents model={model} />
        <PreviewVerdict model={model} />
      </div>
      <PreviewKnown model={model} />
      {foreign === null ? null : (
        <Suspense>
          <PreviewCosts
            foreign={foreign}
            own={own}
            onChange={(said) => setForeign({ ...foreign, ...said })}
          />
        </Suspense>
      )}
      {importing.isError ? <Failure error={importing.error} /> : null}
      <div className={classes.buttons}>
        <Button
          loading={importing.isPending || importing.isSuccess}
          disabled={wanted === null}
          onClick={submit}
        >
          {t('preview.submit')}
        </Button>
        <Button variant="default" disabled={importing.isPending} onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </section>
  );
}

function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation('importing');
  const errorText = useErrorText();
  const { kind } = toAppError(error);
  const uncertain = isUnreached(kind) || kind === 'timeout' || kind === 'unknown';
  return (
    <Message tone="error">
      <p>{errorText(error)}</p>
      <p>{t(uncertain ? 'preview.maybe' : 'preview.failed')}</p>
    </Message>
  );
}
