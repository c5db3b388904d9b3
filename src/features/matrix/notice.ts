import type { Extent } from '@/ui/grid/range';

/** A field of a pasted block that is no rating, by the numbers and titles of its row and column in the matrix. */
export interface NamedFault {
  row: number;
  condition: string;
  column: number;
  behaviour: string;
  text: string;
}

/** What was done. */
export type Done =
  | { kind: 'value'; value: number | null }
  | { kind: 'rated'; count: number }
  | { kind: 'pasted'; block: Extent; changed: number; cleared: number }
  | { kind: 'copied'; block: Extent };

/** What was not done, and why. */
export type Refused =
  | { kind: 'role' | 'gap' | 'nothing' }
  | { kind: 'beyond'; digit: string }
  | { kind: 'tooLarge'; block: Extent; left: Extent }
  | { kind: 'ragged'; row: number; fields: number; expected: number }
  | { kind: 'faults'; faults: NamedFault[] };

/** What the matrix says about the last thing one did in it. */
export type Notice = { done: Done } | { refused: Refused };
