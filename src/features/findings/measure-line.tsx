import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { formatDate } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { MeasureLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';

/** A measure by its key: the way to its page, what kind it is, when, and how far it is. */
export function MeasureLine({ measure: key }: { measure: string }) {
  const { t } = useTranslation(['findings', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const measure = model.measures.find((each) => each.key === key);
  if (!measure) return key;
  const day = (date: Measure['startsOn']) =>
    date === null ? t('detail.openEnd') : formatDate(language, date);
  return (
    <>
      <MeasureLink measure={key} />
      <span className={classes.muted}>
        {t('detail.measureDates', {
          kind: t(`domain:measureKind.${measure.kind ?? 'none'}`),
          from: day(measure.startsOn),
          to: day(measure.endsOn),
          status: t(`domain:measureStatus.${measure.status}`),
        })}
      </span>
    </>
  );
}
