import { useTranslation } from 'react-i18next';
import { PROGRAMME } from '@/programme/edit-by-key';
import { ItemText } from '@/programme/parts/item-text';
import { PeriodFields } from '@/programme/parts/period-fields';
import { useProgramme } from '@/programme/programme-context';
import { Hints } from './hints';
import classes from './strategy-step.module.css';

const HINTS = ['different', 'renounces', 'who', 'when'] as const;

/** The strategy in the organisation's own words, and from when until when it is to be put into practice. */
export function StrategyStep() {
  const { t } = useTranslation('guide');
  const { strategy } = useProgramme().model.programme;
  return (
    <>
      <div className={classes.text}>
        <ItemText
          list="programme"
          of={PROGRAMME}
          patch={(entered) => ({ strategy: entered })}
          value={strategy}
          label={t('strategy.field')}
          placeholder={t('strategy.placeholder')}
          minRows={5}
        />
      </div>
      <PeriodFields />
      <Hints heading={t('strategy.hintHeading')}>
        <ul className={classes.hints}>
          {HINTS.map((hint) => (
            <li key={hint}>{t(`strategy.hints.${hint}`)}</li>
          ))}
        </ul>
      </Hints>
    </>
  );
}
