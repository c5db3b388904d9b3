import { expect, test } from 'vitest';
import { filtersInForce, type FilterField } from './filters-in-force';

const field = (part: Partial<FilterField>): FilterField => ({
  label: 'Team',
  value: '',
  onChange: () => undefined,
  data: [
    { value: '', label: 'all' },
    { value: 'sued', label: 'South' },
  ],
  ...part,
});

test('names what is chosen in the words of the field, and nothing that is not', () => {
  const order = field({ label: 'Order', value: 'sued', isOrder: true });
  expect(filtersInForce([field({}), order], { label: 'Only mine', checked: false })).toEqual([]);
  expect(filtersInForce([field({ value: 'sued' }), order], { label: 'Only mine', checked: true })).toEqual([
    { label: 'Team', value: 'South' },
    { label: 'Only mine', value: null },
  ]);
});

test('finds what is chosen within groups, and keeps what is no longer offered', () => {
  const data = [{ group: 'Contradictions', items: [{ value: 'C01', label: 'C01 Opposes' }] }];
  expect(filtersInForce([field({ value: 'C01', data })])).toEqual([{ label: 'Team', value: 'C01 Opposes' }]);
  expect(filtersInForce([field({ value: 'Z99', data })])).toEqual([{ label: 'Team', value: 'Z99' }]);
});
