import { useTranslation } from 'react-i18next';
import type { Reading } from '@/domain/indicators/verdict';
import type { TeamSeries } from './team-series';
import { useValueText } from './use-value-text';

export interface LineName {
  is: 'nameOfLast' | 'nameOfCentre' | 'nameOfLimit' | 'nameOfLowerLimit' | 'nameOfTarget';
  /** The value at which its line stands. */
  at: number;
  lines: readonly string[];
}

/** % or €: short enough to stand behind every value. */
const SIGN_LENGTH = 2;
const LETTER_PX = 6.6;
const MARGIN_PX = 16;

/**
 * What the lines of a chart are called, with their values, and the value of the last reading.
 * @param narrow whether name and value stand below each other
 */
export function useLineNames(
  { indicator, judgement: { limits } }: TeamSeries,
  last: Reading | null,
  narrow: boolean,
): LineName[] {
  const { t } = useTranslation('indicators');
  const { unit, target } = indicator;
  const value = useValueText(unit.length > SIGN_LENGTH ? '' : unit);
  const named = (is: LineName['is'], name: string, at: number): LineName => ({
    is,
    at,
    lines: narrow ? [name, value(at)] : [`${name} ${value(at)}`],
  });
  return [
    ...(last === null ? [] : [{ is: 'nameOfLast' as const, at: last.value, lines: [value(last.value)] }]),
    ...(limits
      ? [
          named('nameOfCentre', t('chart.name.centre'), limits.centre),
          named('nameOfLimit', t('chart.name.upper'), limits.upper),
          named('nameOfLowerLimit', t('chart.name.lower'), limits.lower),
        ]
      : []),
    ...(target === null ? [] : [named('nameOfTarget', t('chart.name.target'), target)]),
  ];
}

/** Room for the names beside the chart, in pixels. */
export const namesRoom = (names: readonly LineName[]): number =>
  MARGIN_PX + LETTER_PX * Math.max(0, ...names.flatMap(({ lines }) => lines.map(({ length }) => length)));
