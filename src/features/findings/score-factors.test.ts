import { expect, it } from 'vitest';
import { SAMPLE_FINDINGS } from '@tests/support/findings';
import { isSpeltOut } from './score-factors';

const leftOf = (rule: string) => {
  const finding = SAMPLE_FINDINGS.find((one) => one.rule === rule);
  return finding && Object.keys(finding.figures).filter((name) => !isSpeltOut(finding, name));
};

it('says no figure twice that the chain of the score has spelt out', () => {
  expect(leftOf('C01')).toEqual([]);
  expect(leftOf('C02')).toEqual([]);
  expect(leftOf('C03')).toEqual(['officialEffect', 'officialStrength']);
  expect(leftOf('S01')).toEqual(['startsOn', 'remedyEndsOn']);
});

it('keeps all figures where the score is no product', () => {
  expect(leftOf('C05')).toContain('strength');
  expect(leftOf('G03')).toEqual(['importance']);
});
