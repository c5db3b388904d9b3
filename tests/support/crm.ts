import { readLookup, type Lookup } from '@/domain/readings-import/lookup';
import {
  MAPPING_FORMAT,
  type RowFilter,
  type DateColumn,
  type Mapping,
} from '@/domain/readings-import/mapping';
import { columnRef } from '@/domain/tables/find-column';
import { openText, type OpenedTable } from '@/domain/tables/open-text';
import { splitCsv } from '@/files/split-csv';

/** The offices of the data set as teams. */
export const OFFICES = ['Central', 'East', 'West'].map((name) => ({ key: name.toLowerCase(), name }));

export function openedTable(bytes: Uint8Array): OpenedTable {
  const opened = openText(bytes, splitCsv);
  if (opened.kind === 'refused') throw new Error(`refused: ${opened.code}`);
  return opened;
}

/** How one of the two files names what is measured. */
export interface CrmWords {
  person: string;
  product: string;
  stage: string;
  opened: string;
  closed: string;
  value: string;
  won: string;
  lost: string;
}

export const ENGLISH: CrmWords = {
  person: 'sales_agent',
  product: 'product',
  stage: 'deal_stage',
  opened: 'engage_date',
  closed: 'close_date',
  value: 'close_value',
  won: 'Won',
  lost: 'Lost',
};

export const GERMAN: CrmWords = {
  person: 'Verkäufer',
  product: 'Produkt',
  stage: 'Phase',
  opened: 'Eröffnet am',
  closed: 'Abgeschlossen am',
  value: 'Wert in €',
  won: 'Gewonnen',
  lost: 'Verloren',
};

export const CRM_INDICATORS = ['solutionShare', 'winRate', 'meanValue', 'medianDays'] as const;
export type CrmIndicator = (typeof CRM_INDICATORS)[number];

/** The typical indicators of the data set, by office and week in which the deal was closed. */
export function crmMappings(table: OpenedTable, words: CrmWords): Record<CrmIndicator, Mapping> {
  const column = (name: string) => columnRef(table.names, table.names.indexOf(name));
  const formatOf = (name: string) => table.columns[table.names.indexOf(name)]?.format;
  const dateColumn = (name: string): DateColumn => {
    const format = formatOf(name);
    if (format?.kind !== 'date') throw new Error(`${name} is no date`);
    return { column: column(name), format: format.format };
  };
  const value = formatOf(words.value);
  if (value?.kind !== 'number') throw new Error(`${words.value} is no number`);

  const stage = (...values: string[]): RowFilter => ({
    column: column(words.stage),
    operator: 'one_of',
    values,
  });
  const common: Omit<Mapping, 'among' | 'measure'> = {
    format: MAPPING_FORMAT,
    cadence: 'week',
    date: dateColumn(words.closed),
    team: {
      column: column(words.person),
      lookup: { key: { name: 'sales_agent', position: 1 }, value: { name: 'regional_office', position: 3 } },
      values: [],
    },
    badRows: 'stop',
  };
  return {
    solutionShare: {
      ...common,
      among: [stage(words.won)],
      measure: {
        kind: 'share',
        meeting: [
          { column: column(words.product), operator: 'not_one_of', values: ['MG Special', 'GTX Basic'] },
        ],
      },
    },
    winRate: {
      ...common,
      among: [stage(words.won, words.lost)],
      measure: { kind: 'share', meeting: [stage(words.won)] },
    },
    meanValue: {
      ...common,
      among: [stage(words.won)],
      measure: { kind: 'mean', of: { column: column(words.value), decimal: value.decimal } },
    },
    medianDays: {
      ...common,
      among: [stage(words.won, words.lost)],
      measure: {
        kind: 'days',
        from: dateColumn(words.opened),
        to: dateColumn(words.closed),
        statistic: 'median',
      },
    },
  };
}

/** Who works in which office. */
export function crmLookup(teams: OpenedTable, mapping: Mapping): Lookup {
  if (mapping.team.lookup === null) throw new Error('no second table');
  const read = readLookup(teams, mapping.team.lookup);
  if ('missing' in read) throw new Error('columns are missing');
  return read.lookup;
}
