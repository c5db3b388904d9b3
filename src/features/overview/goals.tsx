import { useTranslation } from 'react-i18next';
import { FindingLink } from '@/programme/parts/programme-links';
import { useProgramme } from '@/programme/programme-context';
import classes from './strategy-section.module.css';

/** The strategic goals, each with how many target behaviours serve it. */
export function Goals() {
  const { t } = useTranslation('overview');
  const { model, audit } = useProgramme();
  if (model.goals.length === 0) return null;
  return (
    <>
      <h3 className={classes.goalsHeading}>{t('strategy.goals')}</h3>
      <ul className={classes.goals}>
        {model.goals.map(({ key, title }) => {
          const count = model.behaviours.filter(({ goals }) => goals.includes(key)).length;
          const finding = audit.findings.find(
            ({ rule, subjects }) => rule === 'G01' && 'goal' in subjects && subjects.goal === key,
          );
          const served = count > 0 ? t('strategy.served', { count }) : t('strategy.unserved');
          return (
            <li key={key}>
              {title}{' '}
              <span className={classes.served}>
                {finding ? <FindingLink finding={finding.id}>{served}</FindingLink> : served}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
