import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useOrganisation } from '@/organisation/organisation-context';
import { useProgramme } from '../programme-context';
import type { FindingFilters } from '../search-params/finding-filters';

interface LinkProps {
  className?: string;
  /** Instead of the title. */
  children?: ReactNode;
}

/** Where links of the page's programme lead. */
export function useProgrammeParams() {
  const { organisationId } = useOrganisation();
  const { id: programmeId } = useProgramme();
  return { organisationId, programmeId };
}

/** Leads to a framework condition, by its key. */
export function ConditionLink({ condition, className, children }: LinkProps & { condition: string }) {
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const title = model.conditions.find(({ key }) => key === condition)?.title ?? condition;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/conditions/$key"
      params={{ ...params, key: condition }}
      className={className}
    >
      {children ?? title}
    </Link>
  );
}

/** Leads to a target behaviour, by its key. */
export function BehaviourLink({ behaviour, className, children }: LinkProps & { behaviour: string }) {
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const title = model.behaviours.find(({ key }) => key === behaviour)?.title ?? behaviour;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/behaviours/$key"
      params={{ ...params, key: behaviour }}
      className={className}
    >
      {children ?? title}
    </Link>
  );
}

/** Leads to a measure, by its key. */
export function MeasureLink({ measure, className, children }: LinkProps & { measure: string }) {
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const title = model.measures.find(({ key }) => key === measure)?.title ?? measure;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/measures/$key"
      params={{ ...params, key: measure }}
      className={className}
    >
      {children ?? title}
    </Link>
  );
}

/** Leads to an indicator, by its key; to the readings of a team, where one is named. */
export function IndicatorLink({
  indicator,
  team,
  className,
  children,
}: LinkProps & { indicator: string; team?: string | undefined }) {
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const title = model.indicators.find(({ key }) => key === indicator)?.title ?? indicator;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/indicators/$key"
      params={{ ...params, key: indicator }}
      search={team === undefined ? {} : { team }}
      className={className}
    >
      {children ?? title}
    </Link>
  );
}

/** Leads to a stakeholder on the map, by key; findings about them are seen by those alone who may see the map. */
export function StakeholderLink({ stakeholder, className, children }: LinkProps & { stakeholder: string }) {
  const params = useProgrammeParams();
  const { model } = useProgramme();
  const role = model.stakeholders.find(({ key }) => key === stakeholder)?.role ?? stakeholder;
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/stakeholders"
      params={params}
      search={{ selected: stakeholder }}
      className={className}
    >
      {children ?? role}
    </Link>
  );
}

/** Leads to a finding, by its id; `within`: the list from which one comes, and through which one may go on. */
export function FindingLink({
  finding,
  within = {},
  className,
  children,
}: LinkProps & { finding: string; within?: FindingFilters | undefined; children: ReactNode }) {
  const params = useProgrammeParams();
  return (
    <Link
      to="/o/$organisationId/p/$programmeId/finding/$"
      params={{ ...params, _splat: finding }}
      search={within}
      className={className}
    >
      {children}
    </Link>
  );
}
