import type { Policy } from '@/domain/consistency/policy';
import type { IsoDate } from '@/domain/programme/model';
import type { ReadProgrammes } from '@/programme/queries';
import { somethingElse, type UnreadableRows } from '@/programme/unreadable/faults';
import { programmeSummary, type ProgrammeSummary } from './programme-summary';

interface Summaries {
  summaries: ProgrammeSummary[];
  /** Those that cannot be read, or not be judged: they take no other along. */
  unreadable: UnreadableRows[];
}

/** What the list says of every programme, in order. */
export function summarise(
  data: ReadProgrammes,
  policy: Policy,
  today: IsoDate,
  compare: (a: UnreadableRows | ProgrammeSummary, b: UnreadableRows | ProgrammeSummary) => number,
): Summaries {
  const summaries: ProgrammeSummary[] = [];
  const unreadable = [...data.unreadable];
  for (const rows of data.programmes) {
    try {
      summaries.push(programmeSummary(data, data.readings, rows, policy, today));
    } catch {
      unreadable.push({ rows, faults: [somethingElse(rows)] });
    }
  }
  return { summaries: summaries.sort(compare), unreadable: unreadable.sort(compare) };
}
