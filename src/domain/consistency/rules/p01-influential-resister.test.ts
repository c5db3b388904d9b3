import { expect, test } from 'vitest';
import type { Measure, Stakeholder } from '../../programme/model';
import { checkRule } from '@tests/support/check-rule';
import { p01 } from './p01-influential-resister';

const check = (person: Partial<Stakeholder>, measures: (Partial<Measure> & { key: string })[] = []) =>
  checkRule(p01, { measures, stakeholders: [{ key: 'head', stance: 'resister', influence: 5, ...person }] });

test('flags an influential resister at whom nothing is aimed', () => {
  expect(check({}).findings).toMatchObject([
    { id: 'P01/head', score: 50, subjects: { stakeholder: 'head' }, figures: { influence: 5 } },
  ]);
});

test('influence counts from four on', () => {
  expect(check({ influence: 4 }).scores).toEqual({ 'P01/head': 50 });
  expect(check({ influence: 3 }).scores).toEqual({});
});

test('does not flag endorsers, nor a fence-sitter', () => {
  expect(check({ stance: 'endorser' }).scores).toEqual({});
  expect(check({ stance: 'fence-sitter' }).scores).toEqual({});
});

test('a live measure aimed at the person is enough, a cancelled one is not', () => {
  expect(check({ measures: ['m'] }, [{ key: 'm' }]).scores).toEqual({});
  expect(check({ measures: ['m'] }, [{ key: 'm', status: 'cancelled' }]).scores).toEqual({ 'P01/head': 50 });
  expect(check({ measures: ['n', 'm'] }, [{ key: 'm' }, { key: 'n', status: 'cancelled' }]).scores).toEqual(
    {},
  );
});

test('says so when nobody is recorded', () => {
  expect(checkRule(p01, {}).missing).toEqual({ P01: 'stakeholders' });
});
