import { useTranslation } from 'react-i18next';
import type { MatrixView } from '@/programme/search-params/matrix-settings';
import gridClasses from './matrix-grid.module.css';
import classes from './matrix-page.module.css';

const STEPS = [-3, -2, -1, 0, 1, 2, 3];

/** What numbers and colours mean. */
export function Legend({ view }: { view: MatrixView }) {
  const { t } = useTranslation('matrix');
  const steps = view === 'gap' ? STEPS.toReversed() : STEPS;
  return (
    <p className={classes.legend}>
      <span className={classes.swatches} aria-hidden>
        {steps.map((step) => (
          <span key={step} className={gridClasses.cell} data-step={step} />
        ))}
      </span>
      {view === 'gap' ? t('legend.gap') : t('legend.rating')}
      <span className={classes.swatches} aria-hidden>
        <span className={gridClasses.cell} data-step="none" />
      </span>
      {view === 'gap' ? t('legend.gapUnknown') : t('legend.unrated')}
    </p>
  );
}
