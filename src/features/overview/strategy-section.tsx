import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgramme } from '@/programme/programme-context';
import { useWorkbench } from '@/programme/use-workbench';
import { Pencil, useInPlace } from './edit-in-place';
import { firstWords } from './first-words';
import { Goals } from './goals';
import { StrategyField } from './strategy-field';
import classes from './strategy-section.module.css';

/** What is to be achieved, in the organisation's own words, and the goals behind it. */
export function StrategySection() {
  const { t } = useTranslation('overview');
  const { model } = useProgramme();
  const heading = useId();
  const strategy = model.programme.strategy.trim();
  const { opened, open, close, pencil } = useInPlace();
  const { mayEdit } = useWorkbench();
  return (
    <section className={classes.strategy} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {t('strategy.heading')}
      </h2>
      {mayEdit && !opened ? (
        <Pencil label={t(strategy === '' ? 'strategy.write' : 'strategy.edit')} ref={pencil} onOpen={open} />
      ) : null}
      {opened ? <StrategyField onClose={close} /> : <StrategyText strategy={strategy} />}
      <Goals />
    </section>
  );
}

function StrategyText({ strategy }: { strategy: string }) {
  const { t } = useTranslation('overview');
  const { start, rest } = firstWords(strategy);
  return (
    <>
      {strategy === '' ? <p className={classes.none}>{t('strategy.none')}</p> : null}
      {start === '' ? null : <p className={classes.text}>{start}</p>}
      {rest === '' ? null : (
        <details className={classes.rest}>
          <summary>{t('strategy.whole')}</summary>
          <p className={classes.text}>{rest}</p>
        </details>
      )}
    </>
  );
}
