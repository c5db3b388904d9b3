import { useTranslation } from 'react-i18next';
import { CellEditor } from '@/shared/programme/components/cell-editor';
import { SaidAndDone } from '@/shared/programme/components/said-and-done';
import { useProgramme } from '@/shared/programme/programme-context';
import { useRateEffect, type CellKeys } from '@/shared/programme/use-rate-effect';
import classes from './finding-page.module.css';

/** What is said, what is done, and how that was rated; the ratings can be changed on the spot. */
export function CellChain({ cell }: { cell: CellKeys }) {
  const { t } = useTranslation('findings');
  const { model } = useProgramme();
  const { mayEdit } = useRateEffect();
  const condition = model.conditions.find(({ key }) => key === cell.condition);
  if (!condition) return null;
  return (
    <section className={classes.section}>
      <h2>{t('detail.how')}</h2>
      {mayEdit ? <p className={classes.hint}>{t('detail.howLead')}</p> : null}
      <SaidAndDone condition={condition} heading="h3" />
      <CellEditor cell={cell} />
    </section>
  );
}
