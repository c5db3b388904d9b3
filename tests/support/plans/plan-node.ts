/** A node of a plan as `explain (analyze, buffers, format json)` tells it, in the parts that are looked at. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Function Name'?: string;
  'CTE Name'?: string;
  'Parent Relationship'?: string;
  'Join Type'?: string;
  'Plan Rows': number;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
  [detail: string]: unknown;
}

export interface LoggedPlan {
  query: string;
  root: PlanNode;
}

/** The plan in a notice of auto_explain; null for any other notice. */
export function planIn(message: string): LoggedPlan | null {
  const start = /^duration: .*plan:\s*/.exec(message);
  if (!start) return null;
  const told = JSON.parse(message.slice(start[0].length)) as { 'Query Text': string; Plan: PlanNode };
  return { query: told['Query Text'], root: told.Plan };
}

export const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Pages a node and those below it have asked for, in memory or not. */
export const pagesOf = (node: PlanNode): number =>
  (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0);
