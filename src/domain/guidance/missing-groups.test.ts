import { expect, it } from 'vitest';
import type { NotAssessable } from '../consistency/finding';
import { groupMissing } from './missing-groups';

const cell = { condition: 'bonus', behaviour: 'consult' };
const entries: NotAssessable[] = [
  { rule: 'C01', id: 'C01/bonus/consult', subjects: cell, missing: 'ratings' },
  { rule: 'C01', id: 'C01/share', subjects: { behaviour: 'share' }, missing: 'ratings' },
  {
    rule: 'C02',
    id: 'C02/bonus/consult',
    subjects: { behaviour: 'consult', condition: 'bonus' },
    missing: 'ratings',
  },
  { rule: 'S02', id: 'S02/share', subjects: { behaviour: 'share' }, missing: 'dates' },
  { rule: 'G01', id: 'G01', subjects: {}, missing: 'goals' },
];

it('tells each missing thing once, with all rules that ask for it, the widest first', () => {
  expect(groupMissing(entries).map(({ missing, subjects, rules }) => [missing, subjects, rules])).toEqual([
    ['goals', {}, ['G01']],
    ['ratings', { behaviour: 'share' }, ['C01']],
    ['dates', { behaviour: 'share' }, ['S02']],
    ['ratings', cell, ['C01', 'C02']],
  ]);
});
