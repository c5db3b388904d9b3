import { useTranslation } from 'react-i18next';
import { MultiSelect } from '@/ui/forms/multi-select';
import { useProgramme } from '../programme-context';
import type { ItemRows } from '../store/items';
import { useWorkbench } from '../use-workbench';
import classes from './behaviour-choices.module.css';
import { ScaleInput } from './scale-input';

/** Importance, habit, effort, goals and teams of a behaviour: each choice is saved at once and can be taken back. */
export function BehaviourChoices({ row }: { row: ItemRows['behaviours'] }) {
  const { t } = useTranslation('behaviours');
  const { rows, teams } = useProgramme();
  const { edit } = useWorkbench();
  return (
    <>
      <div className={classes.columns}>
        <ScaleInput
          scale="importance"
          value={row.importance}
          onChange={(importance) => void edit('behaviours', row.id, { importance })}
        />
        <ScaleInput
          scale="habitStrength"
          value={row.habit_strength}
          onChange={(habit_strength) => void edit('behaviours', row.id, { habit_strength })}
        />
        <ScaleInput
          scale="effort"
          value={row.effort}
          onChange={(effort) => void edit('behaviours', row.id, { effort })}
        />
      </div>
      <div className={classes.columns}>
        <MultiSelect
          label={t('facts.goals')}
          placeholder={row.goal_ids.length === 0 ? t('facts.noGoal') : undefined}
          searchable
          value={row.goal_ids}
          onChange={(goal_ids) => void edit('behaviours', row.id, { goal_ids })}
          data={rows.goals.map(({ id, title }) => ({ value: id, label: title }))}
          nothingFoundMessage={t('facts.noGoals')}
        />
        <MultiSelect
          label={t('facts.teams')}
          placeholder={row.team_ids.length === 0 ? t('facts.allTeams') : undefined}
          searchable
          value={row.team_ids}
          onChange={(team_ids) => void edit('behaviours', row.id, { team_ids })}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          nothingFoundMessage={t('facts.noTeams')}
        />
      </div>
    </>
  );
}
