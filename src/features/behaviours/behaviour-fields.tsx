import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Behaviour } from '@/domain/programme/model';
import { ScaleInput } from '@/shared/programme/components/scale-input';
import { useProgramme } from '@/shared/programme/programme-context';
import { useWorkbench } from '@/shared/programme/use-workbench';
import type { ItemRows } from '@/shared/programme/workbench/items';
import classes from './behaviour-page.module.css';

interface BehaviourFieldsProps {
  behaviour: Behaviour;
  row: ItemRows['behaviours'];
}

/** What a behaviour is, to be changed where it stands: each choice is saved at once and can be taken back. */
export function BehaviourFields({ behaviour, row }: BehaviourFieldsProps) {
  const { t } = useTranslation(['behaviours', 'domain']);
  const { rows, teams } = useProgramme();
  const { edit } = useWorkbench();
  return (
    <section className={classes.section}>
      <h2>{t('facts.heading')}</h2>
      <div className={classes.columns}>
        <ScaleInput
          scale="importance"
          value={behaviour.importance}
          onChange={(importance) => void edit('behaviours', row.id, { importance })}
        />
        <ScaleInput
          scale="habitStrength"
          value={behaviour.habitStrength}
          onChange={(habit_strength) => void edit('behaviours', row.id, { habit_strength })}
        />
        <ScaleInput
          scale="effort"
          value={behaviour.effort}
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
    </section>
  );
}
