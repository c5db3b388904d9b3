/**
 * `npm run bench`: the engine on 200 behaviours × 1,000 conditions, and its rules C01 and C02 beside the same two rules
 * in json-rules-engine. Milliseconds depend on the machine; the ratio is what counts.
 */
import { audit } from '@/domain/consistency/audit';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { prepare } from '@/domain/consistency/prepare';
import type { DeclaredRule } from '@/domain/consistency/registry';
import { RULES } from '@/domain/consistency/registry.generated';
import { c01 } from '@/domain/consistency/rules/c01-contradiction';
import { c02 } from '@/domain/consistency/rules/c02-espoused-versus-in-use';
import type { ProgrammeModel } from '@/domain/programme/model';
import { largeProgramme } from './large-programme';
import { countWithRulesEngine } from './rules-engine';
import { best } from './best';

const BEHAVIOURS = 200;
const CONDITIONS = 1_000;
const DENSITY = 0.1;
/** The other engine gets a slice and is scaled: the whole would take minutes. */
const SLICES = [2_000, 10_000];
const TODAY = '2026-06-01';

const line = (label: string, time: number, note = ''): void =>
  console.log(`${label.padEnd(58)} ${time.toFixed(2).padStart(9)} ms${note === '' ? '' : `  ${note}`}`);

function benchEngine(title: string, model: ProgrammeModel): void {
  const context = { ...prepare(model, DEFAULT_POLICY, TODAY), policy: DEFAULT_POLICY, today: TODAY };
  const found = new Map<string, number>();
  for (const { rule } of audit(model, DEFAULT_POLICY, TODAY).findings)
    found.set(rule, (found.get(rule) ?? 0) + 1);
  const findings = (...ids: string[]) => `${ids.reduce((sum, id) => sum + (found.get(id) ?? 0), 0)} findings`;

  console.log(`\n${title}`);
  line(
    'columns prepared, once per audit',
    best(20, () => void prepare(model, DEFAULT_POLICY, TODAY)),
  );
  const ignore = { finding: () => undefined, notAssessable: () => undefined };
  const rules: readonly DeclaredRule[] = RULES;
  const scans = rules.map((rule) => ({
    id: rule.id,
    time: best(20, () => rule.check(context, ignore, DEFAULT_POLICY[rule.id])),
  }));
  const scanned = (ids: string[]) =>
    scans.reduce((sum, { id, time }) => (ids.includes(id) ? sum + time : sum), 0);
  const pairing = ['C03', 'C05'];
  const others = scans.map(({ id }) => id).filter((id) => !pairing.includes(id));
  line(`scan of ${others.length} rules, findings not kept`, scanned(others), findings(...others));
  line('scan of C03 and C05, which report pairs of cells', scanned(pairing), findings(...pairing));
  line(
    'whole audit, findings built and sorted',
    best(5, () => void audit(model, DEFAULT_POLICY, TODAY)),
  );
}

async function benchRulesEngine(model: ProgrammeModel): Promise<void> {
  const context = { ...prepare(model, DEFAULT_POLICY, TODAY), policy: DEFAULT_POLICY, today: TODAY };
  const cells = model.effects.length;
  console.log('\nC01 and C02 alone, findings built, beside the same two rules in json-rules-engine');
  const own = best(20, () => {
    c01.run(context);
    c02.run(context);
  });
  line(`Tragwerk, ${cells} cells`, own);

  let perCell = NaN;
  for (const slice of SLICES) {
    const start = performance.now();
    const found = await countWithRulesEngine(model, slice);
    const time = performance.now() - start;
    perCell = time / slice;
    const expected = expectedFindings(model, slice);
    if (found !== expected) throw new Error(`json-rules-engine found ${found} where there are ${expected}`);
    line(`json-rules-engine, ${slice} cells`, time, `${found} findings, as many as Tragwerk`);
  }
  line(`json-rules-engine, the larger slice scaled to ${cells} cells`, perCell * cells);
  console.log(`${'ratio'.padEnd(58)} ${Math.round((perCell * cells) / own)} : 1`);
}

/** Findings of C01 and C02 in the first cells of a programme. */
function expectedFindings(model: ProgrammeModel, cells: number): number {
  const { findings } = audit({ ...model, effects: model.effects.slice(0, cells) }, DEFAULT_POLICY, TODAY);
  return findings.filter(({ rule }) => rule === 'C01' || rule === 'C02').length;
}

const mixed = largeProgramme(BEHAVIOURS, CONDITIONS, DENSITY, 'mixed');
const size = `${BEHAVIOURS} behaviours × ${CONDITIONS} conditions, every cell rated, ${DENSITY * 100} % not zero`;
benchEngine(`${size}, in both directions`, mixed);
benchEngine(`${size}, nothing contradicts`, largeProgramme(BEHAVIOURS, CONDITIONS, DENSITY, 'helpful'));
await benchRulesEngine(mixed);
