import { audit } from '@/domain/consistency/audit';
import type { Severity } from '@/domain/consistency/score';
import type { Policy } from '@/domain/consistency/policy';
import { countBySeverity, openFindings } from '@/domain/guidance/open-findings';
import { ratedCells, type RatedCells } from '@/domain/guidance/rated-cells';
import { toModel } from '@/programme/store/programme-rows';
import type { ProgrammeRows, SharedRows } from '@/programme/store/row-types';
import type { ShownReadings } from '@/programme/store/series-rows';

/** What the list says of one programme. */
export interface ProgrammeSummary {
  rows: ProgrammeRows;
  index: number | null;
  coverage: number;
  cells: RatedCells;
  /** Open findings by severity, and all of them together. */
  counts: Record<Severity, number>;
  open: number;
}

/**
 * Audits a programme for the list of programmes.
 * @param readings those that may be shown
 */
export function programmeSummary(
  shared: SharedRows,
  readings: ShownReadings,
  rows: ProgrammeRows,
  policy: Policy,
  today: string,
): ProgrammeSummary {
  const model = toModel(shared, rows, readings.observed, readings.hidden);
  const result = audit(model, policy, today);
  const open = openFindings(result.findings, model.decisions, today);
  return {
    rows,
    index: result.index,
    coverage: result.coverage,
    cells: ratedCells(model, result.behaviours),
    counts: countBySeverity(open),
    open: open.length,
  };
}
