import { describe, expect, it } from 'vitest';
import { may, ROLES, type Right } from './permissions';

/** The table that was agreed on. What the interface offers must be neither more nor less. */
const AGREED = `
| area                         | owner | change_manager | hr   | sales_lead | viewer |
| organisation, members        | all   | read           | read | read       | read   |
| teams                        | all   | all            | all  | all        | read   |
| blackouts, public holidays   | all   | all            | all  | all        | read   |
| programmes and all in them   | all   | all            | read | read       | read   |
| readings of indicators       | all   | all            | read | all        | read   |
| measures of kind training    | all   | all            | all  | read       | read   |
| other measures               | all   | all            | read | all        | read   |
| stakeholders                 | all   | all            | none | none       | none   |
`;

const RIGHT_OF: Record<string, Right> = {
  'organisation, members': 'manage_organisation',
  teams: 'edit_teams',
  'blackouts, public holidays': 'edit_blackouts',
  'programmes and all in them': 'edit_programme',
  'readings of indicators': 'enter_readings',
  'measures of kind training': 'edit_trainings',
  'other measures': 'edit_other_measures',
  stakeholders: 'see_stakeholders',
};

const [head = [], ...rows] = AGREED.trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('rights of the roles', () => {
  it('knows the roles of the table, in its order', () => {
    expect(head.slice(1)).toEqual([...ROLES]);
  });

  it('covers every right once', () => {
    expect(new Set(rows.map(([area = '']) => RIGHT_OF[area])).size).toBe(Object.keys(RIGHT_OF).length);
    expect(rows).toHaveLength(Object.keys(RIGHT_OF).length);
  });

  const cells = rows.flatMap(([area = '', ...levels]) =>
    levels.map((level, index) => ({ area, role: ROLES[index] ?? 'viewer', level })),
  );
  it.each(cells)('$role: $area is $level', ({ area, role, level }) => {
    const right = RIGHT_OF[area];
    if (right === undefined) throw new Error(`no right for ${area}`);
    expect(may(role, right)).toBe(level === 'all');
  });
});
