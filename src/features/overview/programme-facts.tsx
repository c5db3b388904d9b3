import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/shared/programme/programme-context';
import { usePeriodText } from '@/shared/programme/use-period-text';
import { useWorkbench } from '@/shared/programme/use-workbench';
import { lazyPart } from '@/shared/ui/lazy-part';
import { Pencil, useInPlace } from './edit-in-place';
import classes from './overview-page.module.css';

const FactFields = lazyPart(async () => {
  const { FactFields: part } = await import('./fact-fields');
  return part;
});

/** How far the programme is and from when until when it runs; edited where it stands. */
export function ProgrammeFacts() {
  const { t } = useTranslation(['overview', 'domain']);
  const periodText = usePeriodText();
  const { mayEdit } = useWorkbench();
  const { opened, open, close, pencil } = useInPlace();
  const { status, startsOn, endsOn } = useProgramme().model.programme;
  const facts = (
    <span className={classes.above}>
      <span>{t(`domain:programmeStatus.${status}`)}</span>
      <span>{periodText(startsOn, endsOn)}</span>
      {mayEdit && !opened ? <Pencil label={t('facts.edit')} ref={pencil} onOpen={open} /> : null}
    </span>
  );
  if (!opened) return facts;
  return (
    <Suspense fallback={facts}>
      <FactFields onClose={close} />
    </Suspense>
  );
}
