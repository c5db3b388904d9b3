import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NextStep } from '@/domain/guidance/next-steps';
import {
  BehaviourLink,
  ConditionLink,
  FindingLink,
  useProgrammeParams,
} from '@/programme/parts/programme-links';
import type { FindingFilters } from '@/programme/search-params/finding-filters';

interface StepLinkProps {
  step: NextStep;
  className: string | undefined;
  children: ReactNode;
}

/** The list of findings that a step is about. */
const FILTERS = {
  decide_critical: { severity: 'critical' },
  settle_overdue: { rule: 'S05' },
  review_decisions: { state: 'due' },
  win_over: { rule: 'P01' },
  measure: { rule: 'G06' },
  train: { rule: 'G03' },
  serve_goals: { rule: 'G01' },
} as const satisfies Partial<Record<NextStep['kind'], FindingFilters>>;

/** Leads to where the step is taken. */
export function StepLink({ step, ...rest }: StepLinkProps) {
  const params = useProgrammeParams();
  switch (step.kind) {
    case 'describe_behaviours':
      return <Link to="/o/$organisationId/p/$programmeId/behaviours" params={params} {...rest} />;
    case 'describe_conditions':
      return <Link to="/o/$organisationId/p/$programmeId/conditions" params={params} {...rest} />;
    case 'rate_cells':
      return <BehaviourLink behaviour={step.behaviour} {...rest} />;
    case 'change_condition':
      return <ConditionLink condition={step.condition} {...rest} />;
    case 'review_decisions': {
      const [only, ...others] = step.findings;
      if (only !== undefined && others.length === 0) return <FindingLink finding={only} {...rest} />;
      return <FindingsLink search={FILTERS.review_decisions} {...rest} />;
    }
    case 'decide_critical':
      if (step.count === 1) return <FindingLink finding={step.finding} {...rest} />;
      return <FindingsLink search={FILTERS.decide_critical} {...rest} />;
    case 'hold_shift':
      return <FindingLink finding={step.finding} {...rest} />;
    case 'settle_overdue':
    case 'win_over':
    case 'measure':
    case 'train':
    case 'serve_goals':
      return <FindingsLink search={FILTERS[step.kind]} {...rest} />;
  }
}

function FindingsLink({ search, ...rest }: { search: FindingFilters } & Omit<StepLinkProps, 'step'>) {
  const params = useProgrammeParams();
  return <Link to="/o/$organisationId/p/$programmeId/findings" params={params} search={search} {...rest} />;
}
