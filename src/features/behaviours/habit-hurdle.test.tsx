import { render } from '@testing-library/react';
import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { startTexts } from '@/i18n/i18n';
import { HabitHurdle } from './habit-hurdle';
import type { ForceSums } from './use-force-sums';

// Drawn at once, not when the texts have come.
beforeAll(async () => {
  await startTexts('en');
  await i18next.loadNamespaces('forces');
});

const sums = (net: number): ForceSums => ({
  net,
  hurdle: 15,
  clearance: 'short',
  figures: {
    driving: '16',
    restraining: '57',
    net: String(net),
    hurdle: '15',
    margin: '41',
    habit: '5',
    weight: '3',
  },
  sentence: '',
});

/** Heights of the bars beside the hurdle: what is, and the outline of what was. */
const bars = (net: number, before: number) => {
  const { container, unmount } = render(<HabitHurdle sums={sums(net)} before={before} />);
  const heights = [...container.querySelectorAll('rect[height]')]
    .filter((bar) => bar.getAttribute('x') === '34')
    .map((bar) => Number(bar.getAttribute('height')));
  unmount();
  return heights;
};

it('keeps its scale while a trial makes the force smaller, and the old bar as an outline', () => {
  const [stored, ...none] = bars(-41, -41);
  expect(none).toEqual([]);
  const [tried = 0, outline] = bars(-26, -41);
  expect(outline).toBeCloseTo(stored ?? 0, 6);
  expect(tried / (outline ?? 1)).toBeCloseTo(26 / 41, 6);
});
