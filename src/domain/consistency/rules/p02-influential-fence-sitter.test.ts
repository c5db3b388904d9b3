import { expect, test } from 'vitest';
import type { Measure, Stakeholder } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { p02 } from './p02-influential-fence-sitter';

const check = (person: Partial<Stakeholder>, measures: (Partial<Measure> & { key: string })[] = []) =>
  checkRule(p02, {
    measures,
    stakeholders: [{ key: 'head', stance: 'fence-sitter', influence: 5, ...person }],
  });

test('flags an influential fence-sitter at whom nothing is aimed', () => {
  expect(check({}).findings).toMatchObject([
    { id: 'P02/head', score: 30, subjects: { stakeholder: 'head' }, figures: { influence: 5 } },
  ]);
});

test('influence counts from four on', () => {
  expect(check({ influence: 4 }).scores).toEqual({ 'P02/head': 30 });
  expect(check({ influence: 3 }).scores).toEqual({});
});

test('does not flag endorsers, nor a resister', () => {
  expect(check({ stance: 'endorser' }).scores).toEqual({});
  expect(check({ stance: 'resister' }).scores).toEqual({});
});

test('a live measure aimed at the person is enough, a cancelled one is not', () => {
  expect(check({ measures: ['m'] }, [{ key: 'm' }]).scores).toEqual({});
  expect(check({ measures: ['m'] }, [{ key: 'm', status: 'cancelled' }]).scores).toEqual({ 'P02/head': 30 });
  expect(check({ measures: ['n', 'm'] }, [{ key: 'm' }, { key: 'n', status: 'cancelled' }]).scores).toEqual(
    {},
  );
});

test('says so when nobody is recorded', () => {
  expect(checkRule(p02, {}).missing).toEqual({ P02: 'stakeholders' });
});
