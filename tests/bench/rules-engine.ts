import { Engine, type RuleProperties } from 'json-rules-engine';
import type { ProgrammeModel } from '@/domain/programme/model';

/** C01 and C02 as a general rules engine would have them. */
const RULES: RuleProperties[] = [
  {
    conditions: { all: [{ fact: 'inUse', operator: 'lessThanInclusive', value: -1 }] },
    event: { type: 'C01' },
  },
  {
    conditions: {
      all: [
        { fact: 'espoused', operator: 'greaterThanInclusive', value: 1 },
        { fact: 'gap', operator: 'greaterThanInclusive', value: 3 },
      ],
    },
    event: { type: 'C02' },
  },
];

/** Runs C01 and C02 over the first cells of a programme; returns how many findings that makes. */
export async function countWithRulesEngine(model: ProgrammeModel, cells: number): Promise<number> {
  const engine = new Engine(RULES);
  let findings = 0;
  for (const { inUse, espoused } of model.effects.slice(0, cells)) {
    const { events } = await engine.run({ inUse, espoused, gap: (espoused ?? 0) - (inUse ?? 0) });
    findings += events.length;
  }
  return findings;
}
