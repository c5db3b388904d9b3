/** One coefficient for each unknown. */
export type Equation = readonly number[];

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error('the elimination has left the exact integers');
  return value;
}

/** How many of the equations are independent, counted exactly: whole numbers without any rounding. */
export function rank(equations: readonly Equation[]): number {
  const rows = equations.map((row) => [...row]);
  const columns = rows[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < columns && done < rows.length; column++) {
    const at = rows.findIndex((row, i) => i >= done && row[column] !== 0);
    const pivot = rows[at];
    if (!pivot) continue;
    rows[at] = rows[done] ?? [];
    rows[done] = pivot;
    for (let i = done + 1; i < rows.length; i++) {
      const row = rows[i] ?? [];
      const [ours, theirs] = [pivot[column] ?? 0, row[column] ?? 0];
      if (theirs === 0) continue;
      const next = row.map((value, c) => exact(value * ours - (pivot[c] ?? 0) * theirs));
      const common = next.reduce(gcd, 0) || 1;
      rows[i] = next.map((value) => value / common);
    }
    done++;
  }
  return done;
}

/**
 * Whether some combination of the equations speaks of nothing but the chosen unknowns: whoever has the equations then knows
 * something about these alone.
 */
export function tellsOf(
  equations: readonly Equation[],
  all: number,
  isChosen: (unknown: number) => boolean,
): boolean {
  const without = equations.map((row) => row.filter((_, unknown) => !isChosen(unknown)));
  return all > rank(without);
}
