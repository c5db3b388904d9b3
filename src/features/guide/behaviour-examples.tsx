import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './behaviour-examples.module.css';
import { Hints } from './hints';

const GOOD = ['first', 'second', 'third'] as const;

/** What a well-put behaviour looks like, and what is wrong with one that is not. */
export function BehaviourExamples() {
  const { t } = useTranslation(['guide', 'ratings']);
  return (
    <Hints heading={t('behaviours.examplesHeading')}>
      <p className={classes.text}>{t('behaviours.rule')}</p>
      <ul className={classes.examples}>
        {GOOD.map((example) => (
          <li key={example}>
            <IconCheck className={classes.good} size={18} aria-hidden />
            <span className={classes.title}>{t(`behaviours.good.${example}.title`)}</span>
            <span className={classes.text}>
              {t('ratings:from', { text: t(`behaviours.good.${example}.from`) })}
            </span>
            <span className={classes.text}>
              {t('ratings:to', { text: t(`behaviours.good.${example}.to`) })}
            </span>
          </li>
        ))}
        <li>
          <IconX className={classes.bad} size={18} aria-hidden />
          <span className={classes.title}>
            {t('behaviours.bad.label')}: {t('behaviours.bad.title')}
          </span>
          <span className={classes.text}>{t('behaviours.bad.why')}</span>
        </li>
      </ul>
    </Hints>
  );
}
