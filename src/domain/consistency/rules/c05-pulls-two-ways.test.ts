import { expect, test } from 'vitest';
import type { Rating } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import type { ProgrammeDraft } from '@tests/support/builders';
import { c05 } from './c05-pulls-two-ways';

interface Options {
  up?: Rating;
  down?: Rating;
  teams?: [driven: string[], restrained: string[]];
}

const draft = ({
  up = 3,
  down = -3,
  teams: [driven, restrained] = [[], []],
}: Options = {}): ProgrammeDraft => ({
  teams: [
    { key: 'sales' },
    { key: 'north', parent: 'sales' },
    { key: 'south', parent: 'sales' },
    { key: 'hq' },
  ],
  behaviours: [
    { key: 'depth', importance: 2, teams: driven },
    { key: 'speed', importance: 4, teams: restrained },
  ],
  conditions: [{ key: 'c', strength: 4 }],
  effects: [
    { condition: 'c', behaviour: 'depth', inUse: up },
    { condition: 'c', behaviour: 'speed', inUse: down },
  ],
});

test('flags a condition that drives one behaviour and stops another, weighed by the more important one', () => {
  expect(checkRule(c05, draft({ teams: [['north', 'hq'], ['north']] })).findings).toMatchObject([
    {
      id: 'C05/c/depth/speed',
      score: 64,
      subjects: { condition: 'c', driven: 'depth', restrained: 'speed' },
      figures: { drivenEffect: 3, restrainedEffect: -3, strength: 4, importance: 4, sharedTeams: 1 },
    },
  ]);
});

test('both effects must reach two points', () => {
  expect(checkRule(c05, draft({ up: 2, down: -2 })).scores).toEqual({ 'C05/c/depth/speed': 64 });
  expect(checkRule(c05, draft({ up: 1, down: -3 })).scores).toEqual({});
  expect(checkRule(c05, draft({ up: 3, down: -1 })).scores).toEqual({});
});

test('does not flag behaviours of different teams', () => {
  expect(checkRule(c05, draft({ teams: [['north'], ['south']] })).scores).toEqual({});
});

test('a team and its parent have people in common, whichever side they are on', () => {
  expect(checkRule(c05, draft({ teams: [['sales'], ['south']] })).findings[0]?.figures.sharedTeams).toBe(1);
  expect(checkRule(c05, draft({ teams: [['south'], ['sales']] })).findings[0]?.figures.sharedTeams).toBe(1);
  expect(checkRule(c05, draft({ teams: [['sales'], ['sales']] })).findings[0]?.figures.sharedTeams).toBe(1);
});

test('a behaviour without teams is asked of everybody, also where no team is recorded', () => {
  expect(checkRule(c05, draft({ teams: [[], ['hq']] })).findings[0]?.figures.sharedTeams).toBe(1);
  expect(checkRule(c05, draft()).findings[0]?.figures.sharedTeams).toBe(2);
  expect(checkRule(c05, { ...draft(), teams: [] }).findings[0]?.figures.sharedTeams).toBe(0);
});

test('says what is missing', () => {
  expect(checkRule(c05, { ...draft(), effects: [] }).missing).toEqual({ 'C05/c': 'ratings' });
  expect(checkRule(c05, { behaviours: [{ key: 'b' }] }).missing).toEqual({ C05: 'behaviours' });
  expect(checkRule(c05, { behaviours: [{ key: 'a' }, { key: 'b' }] }).missing).toEqual({ C05: 'conditions' });
});
