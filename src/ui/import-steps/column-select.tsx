import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from './select';
import { useColumnNames } from './use-column-names';

interface ColumnSelectProps {
  label: string;
  table: { names: readonly string[] };
  /** Place of the column from 0. */
  value: number | null;
  onChange: (at: number) => void;
  /** Which columns come first: those that are likely meant. */
  first?: (at: number) => boolean;
  /** Only these can be chosen. */
  only?: (at: number) => boolean;
  /** That no column is meant is an answer, too. */
  none?: string;
  onNone?: () => void;
  children?: ReactNode;
}

const NONE = 'none';

/** One column of a table. */
export function ColumnSelect({
  label,
  table,
  value,
  onChange,
  first,
  only,
  none,
  onNone,
  children,
}: ColumnSelectProps) {
  const { t } = useTranslation('tableImport');
  const nameOf = useColumnNames(table);
  const places = table.names.map((_, at) => at).filter((at) => only?.(at) ?? true);
  const rank = (at: number) => (first?.(at) ? 0 : 1);
  return (
    <Select
      label={label}
      value={value === null || !places.includes(value) ? (none === undefined ? '' : NONE) : String(value)}
      placeholder={t('chooseOne')}
      options={[
        ...(none === undefined ? [] : [[NONE, none] as const]),
        ...places.sort((a, b) => rank(a) - rank(b) || a - b).map((at) => [String(at), nameOf(at)] as const),
      ]}
      onChange={(at) => (at === NONE ? onNone?.() : onChange(Number(at)))}
      ofFile
    >
      {children}
    </Select>
  );
}
