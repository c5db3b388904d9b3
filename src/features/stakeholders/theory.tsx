import { useTranslation } from 'react-i18next';
import classes from './stakeholders-page.module.css';

/** What is known about prominent people and small resistance, and what does not belong on this page. */
export function Theory() {
  const { t } = useTranslation('stakeholders');
  return (
    <section className={classes.panel}>
      <h2 className={classes.panelTitle}>{t('theory.heading')}</h2>
      <ul className={classes.rules}>
        {(['prominent', 'undecided', 'small'] as const).map((rule) => (
          <li key={rule}>
            <strong>{t(`theory.${rule}`)}</strong> {t(`theory.${rule}Why`)}
          </li>
        ))}
      </ul>
      <p className={classes.privacy}>{t('privacy')}</p>
    </section>
  );
}
