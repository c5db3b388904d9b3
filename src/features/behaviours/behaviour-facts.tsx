import { useTranslation } from 'react-i18next';
import { capabilityOf } from '@/domain/guidance/capability';
import type { Behaviour } from '@/domain/programme/model';
import { formatList } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import { ScaleValue } from '@/programme/parts/scale-value';
import { useProgramme } from '@/programme/programme-context';
import classes from './behaviour-page.module.css';

/** Importance, habit, effort, teams, goals and training of a behaviour. */
export function BehaviourFacts({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation(['behaviours', 'domain']);
  const language = useLanguage();
  const { model } = useProgramme();
  const teams = behaviour.teams.map((key) => model.teams.find((team) => team.key === key)?.name ?? key);
  const goals = behaviour.goals.map((key) => model.goals.find((goal) => goal.key === key)?.title ?? key);
  const { state } = capabilityOf(behaviour.key, model.measures);
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <dl className={classes.facts}>
        {(['importance', 'habitStrength', 'effort'] as const).map((scale) => (
          <div key={scale}>
            <dt>{t(`domain:scale.${scale}.name`)}</dt>
            <dd>
              <ScaleValue value={behaviour[scale]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('facts.capability')}</dt>
          <dd>{t(`capability.${state}`)}</dd>
        </div>
        <div className={classes.wide}>
          <dt>{t('facts.teams')}</dt>
          <dd>{teams.length > 0 ? formatList(language, teams) : t('facts.allTeams')}</dd>
        </div>
        <div className={classes.wide}>
          <dt>{t('facts.goals')}</dt>
          <dd>{goals.length > 0 ? formatList(language, goals) : t('facts.noGoal')}</dd>
        </div>
      </dl>
    </section>
  );
}
