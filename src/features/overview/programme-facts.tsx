import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/programme/programme-context';
import { usePeriodText } from '@/programme/use-period-text';
import { useWorkbench } from '@/programme/use-workbench';
import { Pencil, useInPlace } from './edit-in-place';
import { FactFields } from './fact-fields';
import classes from './overview-page.module.css';

/** How far the programme is and from when until when it runs; edited where it stands. */
export function ProgrammeFacts() {
  const { t } = useTranslation(['overview', 'domain']);
  const periodText = usePeriodText();
  const { mayEdit } = useWorkbench();
  const { opened, open, close, pencil } = useInPlace();
  const { status, startsOn, endsOn } = useProgramme().model.programme;
  if (opened) return <FactFields onClose={close} />;
  return (
    <span className={classes.above}>
      <span>{t(`domain:programmeStatus.${status}`)}</span>
      <span>{periodText(startsOn, endsOn)}</span>
      {mayEdit ? <Pencil label={t('facts.edit')} ref={pencil} onOpen={open} /> : null}
    </span>
  );
}
