import type { Condition } from '../programme/model';
import { item, value } from './columns';
import type { RuleContext } from './rule';

/** For each behaviour, the conditions that drive it (effect in use of at least `drivesFrom`), by key. */
export function driversByBehaviour(
  { behaviours, cells, conditions, policy }: RuleContext,
  wanted: (condition: Condition) => boolean = () => true,
): Condition[][] {
  const drivers: Condition[][] = behaviours.map(() => []);
  for (const [c, condition] of conditions.entries()) {
    if (!wanted(condition)) continue;
    for (let cell = value(cells.start, c); cell < value(cells.start, c + 1); cell++) {
      if (value(cells.inUse, cell) >= policy.drivesFrom)
        item(drivers, value(cells.behaviour, cell)).push(condition);
    }
  }
  return drivers;
}
