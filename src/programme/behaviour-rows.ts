import type { AuditResult } from '@/domain/consistency/audit';
import type { BehaviourForces } from '@/domain/consistency/forces';
import type { Policy } from '@/domain/consistency/policy';
import { behaviourVerdict, type BehaviourVerdict } from '@/domain/guidance/behaviour-verdict';
import { capabilityOf, type Capability } from '@/domain/guidance/capability';
import { openFindings } from '@/domain/guidance/open-findings';
import type { Behaviour, IsoDate, ProgrammeModel } from '@/domain/programme/model';
import { behavioursOf } from './finding-subjects';

/** One behaviour at a glance: Können, Wollen, conditions, verdict. */
export interface BehaviourRow {
  behaviour: Behaviour;
  forces: BehaviourForces;
  capability: { state: Capability; trainings: number };
  /** Points of net force that the old habit takes. */
  habit: number;
  verdict: BehaviourVerdict;
  /** Open findings that name the behaviour. */
  findings: number;
}

/** The behaviours as lists show them: most important first, and among those the worst carried first. */
export function behaviourRows(
  model: ProgrammeModel,
  audit: AuditResult,
  policy: Policy,
  today: IsoDate,
): BehaviourRow[] {
  const forces = new Map(audit.behaviours.map((entry) => [entry.key, entry]));
  const counts = new Map<string, number>();
  for (const finding of openFindings(audit.findings, model.decisions, today)) {
    for (const key of new Set(behavioursOf(finding))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return model.behaviours
    .flatMap((behaviour) => {
      const own = forces.get(behaviour.key);
      if (!own) return [];
      return {
        behaviour,
        forces: own,
        capability: capabilityOf(behaviour.key, model.measures),
        habit: policy.habitWeight * behaviour.habitStrength,
        verdict: behaviourVerdict(own),
        findings: counts.get(behaviour.key) ?? 0,
      };
    })
    .sort(
      (a, b) =>
        b.behaviour.importance - a.behaviour.importance ||
        (a.forces.margin ?? Infinity) - (b.forces.margin ?? Infinity),
    );
}
