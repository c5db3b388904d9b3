import { useTranslation } from 'react-i18next';
import classes from './conditions-step.module.css';

const QUESTIONS = ['motivator', 'enabler', 'trigger'] as const;

/** What keeps an unwritten rule alive. */
export function BehindTheRule() {
  const { t } = useTranslation(['guide', 'prompts']);
  return (
    <div>
      <p className={classes.sideName}>{t('conditions.behind')}</p>
      <dl className={classes.behind}>
        {QUESTIONS.map((question) => (
          <div key={question}>
            <dt>{t(`prompts:behind.${question}.name`)}</dt>
            <dd>{t(`prompts:behind.${question}.question`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
