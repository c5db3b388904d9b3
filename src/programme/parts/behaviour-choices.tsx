import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { MultiSelect } from '@/ui/forms/multi-select';
import { useProgramme } from '../programme-context';
import { useWorkbench } from '../use-workbench';
import classes from './behaviour-choices.module.css';
import { ScaleInput } from './scale-input';

/** Importance, habit, effort, goals and teams of a behaviour: each choice is saved at once and can be taken back. */
export function BehaviourChoices({ behaviour }: { behaviour: Behaviour }) {
  const { t } = useTranslation('behaviours');
  const { model } = useProgramme();
  const { edit } = useWorkbench();
  const { key } = behaviour;
  return (
    <>
      <div className={classes.columns}>
        <ScaleInput
          scale="importance"
          value={behaviour.importance}
          onChange={(importance) => void edit('behaviours', key, { importance })}
        />
        <ScaleInput
          scale="habitStrength"
          value={behaviour.habitStrength}
          onChange={(habitStrength) => void edit('behaviours', key, { habitStrength })}
        />
        <ScaleInput
          scale="effort"
          value={behaviour.effort}
          onChange={(effort) => void edit('behaviours', key, { effort })}
        />
      </div>
      <div className={classes.columns}>
        <MultiSelect
          label={t('facts.goals')}
          placeholder={behaviour.goals.length === 0 ? t('facts.noGoal') : undefined}
          searchable
          value={behaviour.goals}
          onChange={(goals) => void edit('behaviours', key, { goals })}
          data={model.goals.map((goal) => ({ value: goal.key, label: goal.title }))}
          nothingFoundMessage={t('facts.noGoals')}
        />
        <MultiSelect
          label={t('facts.teams')}
          placeholder={behaviour.teams.length === 0 ? t('facts.allTeams') : undefined}
          searchable
          value={behaviour.teams}
          onChange={(teams) => void edit('behaviours', key, { teams })}
          data={model.teams.map((team) => ({ value: team.key, label: team.name }))}
          nothingFoundMessage={t('facts.noTeams')}
        />
      </div>
    </>
  );
}
