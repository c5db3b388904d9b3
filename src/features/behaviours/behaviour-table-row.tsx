import { useTranslation } from 'react-i18next';
import type { BehaviourRow } from '@/programme/behaviour-rows';
import { RowTitle } from '@/programme/lists/row-title';
import { rowHandlers, RowMenu, RowStart } from '@/programme/lists/row-tools';
import type { ProgrammeListTools } from '@/programme/lists/use-list-tools';
import classes from '@/programme/parts/entity-table.module.css';
import { FindingsCount } from '@/programme/parts/findings-count';
import { ForceBar } from '@/programme/parts/force-bar';
import { FromToLines } from '@/programme/parts/from-to-lines';
import { BehaviourLink } from '@/programme/parts/programme-links';
import { PullingWords } from '@/programme/parts/pulling-words';
import { ScalePicker } from '@/programme/parts/scale-picker';
import { ScaleValue } from '@/programme/parts/scale-value';
import { VerdictWord } from '@/programme/parts/verdict-word';

interface BehaviourTableRowProps {
  row: BehaviourRow;
  max: number;
  tools: ProgrammeListTools<'behaviours'> | null;
}

export function BehaviourTableRow({ row, max, tools }: BehaviourTableRowProps) {
  const { t } = useTranslation('behaviours');
  const { behaviour, forces, verdict, findings } = row;
  const { key, title } = behaviour;
  const scale = (name: string, value: number, field: 'importance' | 'habitStrength') =>
    tools ? (
      <ScalePicker
        label={t('valueOf', { name, title })}
        value={value}
        onChange={(next) => tools.change([key], { [field]: next })}
      />
    ) : (
      <ScaleValue value={value} />
    );
  return (
    <tr className={classes.row} {...rowHandlers(tools, key)}>
      {tools ? <RowStart tools={tools} id={key} title={title} /> : null}
      <th scope="row" className={classes.title}>
        <RowTitle tools={tools} id={key} title={title}>
          <BehaviourLink behaviour={behaviour.key} />
          <FromToLines behaviour={behaviour} />
        </RowTitle>
      </th>
      <td data-name={t('table.importance')}>
        {scale(t('table.importance'), behaviour.importance, 'importance')}
      </td>
      <td data-name={t('table.habit')}>
        {scale(t('table.habit'), behaviour.habitStrength, 'habitStrength')}
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
      {tools ? <RowMenu tools={tools} id={key} title={title} /> : null}
    </tr>
  );
}
