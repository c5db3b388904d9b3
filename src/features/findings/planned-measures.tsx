import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import { measuresOfFinding } from '@/domain/guidance/measures-of-finding';
import { useProgramme } from '@/programme/programme-context';
import classes from './finding-page.module.css';
import { MeasureList } from './measure-list';

/** The measures there are against the finding, whichever of its remedies they carry out. */
export function PlannedMeasures({ finding }: { finding: Finding }) {
  const { t } = useTranslation('findings');
  const { model } = useProgramme();
  const measures = measuresOfFinding(finding, model);
  if (measures.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="planned">
      <h2 id="planned">{t('detail.planned')}</h2>
      <MeasureList measures={measures} />
    </section>
  );
}
