import { describe, expect, it } from 'vitest';
import { buildProgramme } from '@tests/support/builders';
import { audit } from '../consistency/audit';
import { DEFAULT_POLICY } from '../consistency/policy';
import { reachOfFindings } from './finding-reach';

const model = buildProgramme({
  teams: [
    { key: 'sales' },
    { key: 'north', parent: 'sales' },
    { key: 'south', parent: 'sales' },
    { key: 'service' },
  ],
  goals: [{ key: 'grow' }],
  behaviours: [
    { key: 'consult', teams: ['north'], effort: 4 },
    { key: 'share', teams: [] },
  ],
  conditions: [{ key: 'bonus', strength: 5 }],
  effects: [
    { condition: 'bonus', behaviour: 'consult', inUse: -3 },
    { condition: 'bonus', behaviour: 'share', inUse: -3 },
  ],
  measures: [
    {
      key: 'course',
      kind: 'training',
      behaviours: ['consult'],
      teams: ['sales'],
      startsOn: '2026-02-02',
      endsOn: '2026-02-06',
      hoursPerHead: 3,
    },
    {
      key: 'drill',
      kind: 'training',
      behaviours: ['share'],
      teams: ['south'],
      startsOn: '2026-02-02',
      endsOn: '2026-02-06',
      hoursPerHead: 3,
    },
    { key: 'new-bonus', kind: 'condition_change', conditions: ['bonus'], teams: ['service'] },
  ],
});
const { findings } = audit(model, DEFAULT_POLICY, '2026-03-02');
const reach = reachOfFindings(model, DEFAULT_POLICY);
const of = (id: string) => {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`${id} is not among ${findings.map((each) => each.id).join(', ')}`);
  return reach(finding);
};

describe('what a finding has to do with', () => {
  it('a team it names, the teams above it, and no other', () => {
    expect([...of('S04/south').teams].sort()).toEqual(['sales', 'south']);
  });

  it('the teams of its measure, with those below', () => {
    expect([...of('S05/course').teams].sort()).toEqual(['north', 'sales', 'south']);
  });

  it('the teams of its behaviours; everybody where it is asked of everybody', () => {
    expect([...of('C01/bonus/consult').teams].sort()).toEqual(['north', 'sales']);
    expect([...of('C01/bonus/share').teams].sort()).toEqual(['north', 'sales', 'service', 'south']);
  });

  it('no team where it speaks of none', () => {
    expect([...of('G01/grow').teams]).toEqual([]);
  });

  it('the measure it names, the trainings that overload a team, and what is planned against it', () => {
    expect(of('S05/course')).toMatchObject({ about: ['course'] });
    expect(of('S04/south')).toMatchObject({ about: ['course', 'drill'], planned: [] });
    expect(of('C01/bonus/consult')).toMatchObject({ about: [], planned: ['new-bonus'] });
  });
});
