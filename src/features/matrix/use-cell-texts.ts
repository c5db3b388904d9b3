import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSigned } from '@/i18n/format';
import { useLanguage } from '@/i18n/use-language';
import type { MatrixView } from '@/programme/search-params/matrix-settings';

/** The words of the cells of one view, made once for all of them. */
export interface CellTexts {
  /** What stands in a cell: its number with a sign, or nothing. */
  shown: (value: number | null) => string;
  /** What a cell says of its value: "in use −3". */
  said: (value: number | null) => string;
  /** Said before the sum of the forces that pull, and before that of those that carry. */
  against: string;
  towards: string;
  unrated: string;
}

export function useCellTexts(view: MatrixView): CellTexts {
  const { t } = useTranslation('matrix');
  const language = useLanguage();
  return useMemo(() => {
    const shown = (value: number | null) => (value === null ? '' : formatSigned(language, value));
    const words = new Map<number | null, string>([
      [null, view === 'gap' ? t('cell.gapUnknown') : t('cell.none')],
    ]);
    const said = (value: number | null) => {
      const known = words.get(value) ?? t(`cell.${view}`, { value: shown(value) });
      words.set(value, known);
      return known;
    };
    return {
      shown,
      said,
      against: t('grid.against'),
      towards: t('grid.towards'),
      unrated: t('cell.none'),
    };
  }, [t, language, view]);
}
