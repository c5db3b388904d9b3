import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '@/organisation/organisation-context';
import { AddBehaviours } from '@/programme/lists/add-behaviours';
import { useProgramme } from '@/programme/programme-context';
import { BehaviourCard } from './behaviour-card';
import { BehaviourExamples } from './behaviour-examples';
import classes from './behaviours-step.module.css';

/** From what to what, how important, for which goals, asked of which teams. */
export function BehavioursStep() {
  const { t } = useTranslation('guide');
  const { behaviours, teams } = useProgramme().model;
  const { organisationId } = useOrganisation();
  return (
    <>
      {behaviours.map((behaviour) => (
        <BehaviourCard key={behaviour.key} behaviour={behaviour} />
      ))}
      <AddBehaviours />
      <BehaviourExamples />
      <p className={classes.teams}>
        {t('behaviours.teamsText')} {teams.length === 0 ? t('behaviours.noTeams') : null}{' '}
        <Link to="/o/$organisationId/teams" params={{ organisationId }}>
          {t('behaviours.toTeams')}
        </Link>
      </p>
    </>
  );
}
