import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { measuresOfFinding } from '@/domain/guidance/measures-of-finding';
import type { Measure } from '@/domain/programme/model';
import { FindingList } from '@/programme/parts/finding-list';
import { useProgramme } from '@/programme/programme-context';
import classes from './measure-page.module.css';

/** The findings the measure is an answer to: those that show it as planned against them. */
export function AnsweredFindings({ measure: { key } }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const { audit, model } = useProgramme();
  const findings = useMemo(
    () =>
      audit.findings.filter((finding) =>
        measuresOfFinding(finding, model).some((measure) => measure.key === key),
      ),
    [audit, model, key],
  );
  if (findings.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="answered">
      <h2 id="answered">{t('answers')}</h2>
      <FindingList findings={findings} label={t('answers')} />
    </section>
  );
}
