import type { Behaviour } from '@/domain/programme/model';
import type { BehaviourFilters } from '@/programme/search-params/behaviour-filters';
import { containsWords } from '@/ui/search/contains-words';

/** Does the behaviour meet the filters? One without teams is asked of all of them. */
export function meets(behaviour: Behaviour, { team, goal, search }: BehaviourFilters): boolean {
  const { teams, goals, title, from, to } = behaviour;
  if (team !== undefined && teams.length > 0 && !teams.includes(team)) return false;
  if (goal !== undefined && !goals.includes(goal)) return false;
  return search === undefined || containsWords(`${title} ${from} ${to}`, search);
}
