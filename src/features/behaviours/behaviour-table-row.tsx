import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/shared/programme/behaviour-rows';
import classes from '@/shared/programme/components/entity-table.module.css';
import { FindingsCount } from '@/shared/programme/components/findings-count';
import { ForceBar } from '@/shared/programme/components/force-bar';
import { FromToLines } from '@/shared/programme/components/from-to-lines';
import { BehaviourLink } from '@/shared/programme/components/programme-links';
import { PullingWords } from '@/shared/programme/components/pulling-words';
import { ScalePicker } from '@/shared/programme/components/scale-picker';
import { ScaleValue } from '@/shared/programme/components/scale-value';
import { VerdictWord } from '@/shared/programme/components/verdict-word';
import { RowTitle } from '@/shared/programme/list-editing/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/shared/programme/list-editing/row-tools';
import type { ProgrammeListTools } from '@/shared/programme/list-editing/use-list-tools';

interface BehaviourTableRowProps {
  id: string;
  row: BehaviourRow;
  max: number;
  tools: ProgrammeListTools<'behaviours'> | null;
}

export function BehaviourTableRow({ id, row, max, tools }: BehaviourTableRowProps) {
  const { t } = useTranslation('behaviours');
  const { behaviour, forces, verdict, findings } = row;
  const { title } = behaviour;
  const scale = (name: string, value: number, field: 'importance' | 'habit_strength') =>
    tools ? (
      <ScalePicker
        label={t('valueOf', { name, title })}
        value={value}
        onChange={(next) => tools.change([id], { [field]: next })}
      />
    ) : (
      <ScaleValue value={value} />
    );
  return (
    <tr className={classes.row} {...rowHandlers(tools, id)}>
      {tools ? <RowStart tools={tools} id={id} title={title} /> : null}
      <th scope="row" className={classes.title}>
        <RowTitle tools={tools} id={id} title={title}>
          <BehaviourLink behaviour={behaviour.key} />
          <FromToLines behaviour={behaviour} />
        </RowTitle>
      </th>
      <td data-name={t('table.importance')}>
        {scale(t('table.importance'), behaviour.importance, 'importance')}
      </td>
      <td data-name={t('table.habit')}>
        {scale(t('table.habit'), behaviour.habitStrength, 'habit_strength')}
      </td>
      <td className={classes.effect}>
        {forces.driving + forces.restraining > 0 ? (
          <ForceBar driving={forces.driving} restraining={forces.restraining} max={max} />
        ) : null}
        <span className={classes.aside}>
          <PullingWords forces={forces} short />
        </span>
      </td>
      <td data-name={t('table.verdict')}>
        <VerdictWord verdict={verdict} />
      </td>
      <td className={classes.number} data-name={t('table.findings')}>
        <FindingsCount about={{ behaviour: behaviour.key }} count={findings} />
      </td>
      {tools ? <RowMenu tools={tools} id={id} title={title} /> : null}
    </tr>
  );
}
