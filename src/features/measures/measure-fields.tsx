import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Measure } from '@/domain/programme/model';
import { DaysHints } from '@/programme/session-conflicts/days-hints';
import classes from './measure-page.module.css';
import { useMeasureFields } from './use-measure-fields';

/** A measure for those who may edit it. */
export function MeasureFields({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const fields = useMeasureFields(measure);
  return (
    <section className={classes.section} aria-labelledby="plan">
      <h2 id="plan">{t('plan')}</h2>
      <div className={classes.fields}>
        {fields.map(({ name, input }) => (
          <Fragment key={name}>{input}</Fragment>
        ))}
      </div>
      <DaysHints measure={measure} />
    </section>
  );
}
