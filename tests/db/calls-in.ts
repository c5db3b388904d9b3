import { FUNCTIONS } from './rights';

/** Where a call in SQL text that begins at `start` ends: behind its closing bracket. */
function endOfCall(sql: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < sql.length; i++) {
    const c = sql[i];
    if (c === "'") quoted = !quoted;
    if (quoted) continue;
    if (c === '(') depth++;
    if (c === ')' && --depth === 0) return i + 1;
  }
  return sql.length;
}

/** The calls of functions of the API that a cell makes, one by one. */
export function callsIn(sql: string): string[] {
  return [...sql.matchAll(/(public\.\w+)\(/g)]
    .filter(([, name]) => name !== undefined && name in FUNCTIONS)
    .map(({ index }) => sql.slice(index, endOfCall(sql, index)))
    .filter((call) => !call.includes('from taken'));
}
