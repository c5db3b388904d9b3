import { AppError } from '@/data/errors';
import type { Fault, UnreadableRows } from './faults';
import type { ProgrammeRows } from '../store/row-types';

/** A programme holds something that no reader understands: its pages say what, and offer to mend it. */
export class UnreadableProgramme extends AppError implements UnreadableRows {
  readonly rows: ProgrammeRows;
  readonly faults: Fault[];

  constructor({ rows, faults }: UnreadableRows, cause?: unknown) {
    super('unreadable', `the programme ${rows.programme.id} cannot be read`, null, cause);
    this.name = 'UnreadableProgramme';
    this.rows = rows;
    this.faults = faults;
  }
}
