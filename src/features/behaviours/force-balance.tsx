import { useTranslation } from 'react-i18next';
import { behaviourVerdict } from '@/domain/guidance/behaviour-verdict';
import type { Behaviour } from '@/domain/programme/model';
import { formatNumber, formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { VerdictWord } from '@/shared/programme/components/verdict-word';
import { useProgramme } from '@/shared/programme/programme-context';
import classes from './force-balance.module.css';
import page from './behaviour-page.module.css';

/**
 * Two bars to compare: what speaks for the behaviour, and what stands against it, habit included. The upper one has to
 * be longer before the new way becomes the sensible choice.
 */
export function ForceBalance({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('behaviours');
  const language = useLanguage();
  const { audit, policy } = useProgramme();
  const forces = audit.behaviours.find(({ key }) => key === behaviour.key);
  if (!forces) return null;

  const verdict = behaviourVerdict(forces);
  const hurdle = policy.habitWeight * behaviour.habitStrength;
  const { driving, restraining, net, margin } = forces;
  const max = Math.max(driving, restraining + hurdle);
  const share = (force: number) => ({ width: `${(100 * force) / max}%` });
  const figures = {
    driving: formatNumber(language, driving),
    restraining: formatNumber(language, restraining),
    hurdle: formatNumber(language, hurdle),
    habit: behaviour.habitStrength,
    net: formatSigned(language, net ?? 0),
    margin: formatNumber(language, margin ?? 0),
    behind: formatNumber(language, Math.abs(margin ?? 0)),
  };
  return (
    <section className={page.section}>
      <h2 className={classes.heading}>
        {t('forces.heading')}
        <span className={classes.verdict}>
          <VerdictWord verdict={verdict} />
        </span>
      </h2>
      {verdict === 'not_assessable' ? (
        <p>{t('forces.not_assessable')}</p>
      ) : (
        <>
          <div role="img" aria-label={t('forces.picture', figures)} className={classes.bars}>
            <span className={classes.name}>{t('forces.carry')}</span>
            <span className={classes.bar}>
              <span className={classes.carry} style={share(driving)} />
              <span className={classes.figure}>{figures.driving}</span>
            </span>
            <span className={classes.name}>{t('forces.pull')}</span>
            <span className={classes.bar}>
              <span className={classes.pull} style={share(restraining)}>
                {restraining > 0 ? <span className={classes.inside}>{figures.restraining}</span> : null}
              </span>
              <span className={classes.habit} style={share(hurdle)}>
                <span className={classes.inside}>+{figures.hurdle}</span>
              </span>
            </span>
          </div>
          <p className={classes.legend} aria-hidden>
            <span className={classes.habitKey} /> {t('forces.habit')}
          </p>
          <p>
            {t('forces.sum', figures)} {t(`forces.${verdict}`, figures)}
          </p>
        </>
      )}
    </section>
  );
}
