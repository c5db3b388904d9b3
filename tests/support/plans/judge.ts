import { nodesOf, pagesOf, type PlanNode, type LoggedPlan } from './plan-node';

/** Rows of each table as they are. */
export type Sizes = Readonly<Record<string, number>>;

export interface Limits {
  sizes: Sizes;
  /** Most rows a request may read of a table, whatever it then does with them. */
  rows: number;
  /** Whether the planner knows the tables: where it does not, its estimates are guesses by design. */
  analysed: boolean;
}

/** A table of this size is read as a whole as fast as by an index. */
const SMALL_TABLE = 1_000;
/** A programme's own lists may be compared with one another: behaviours with goals, links with conditions. */
const JOIN_FILTER = 2_000;
const ESTIMATE = 100;
/** Where there are fewer rows, or fewer are expected, any plan will do. */
const UNDERESTIMATED = 1_000;
const OVERESTIMATED = 10_000;

const perLoop = (node: PlanNode, name: string): number => {
  const value = node[name];
  return typeof value === 'number' ? value * node['Actual Loops'] : 0;
};

/** Rows of a table that a node has looked at. */
const readBy = (node: PlanNode): number =>
  perLoop(node, 'Actual Rows') +
  perLoop(node, 'Rows Removed by Filter') +
  perLoop(node, 'Rows Removed by Index Recheck');

const isScan = (node: PlanNode) => node['Relation Name'] !== undefined && node['Node Type'].endsWith('Scan');
const isJoin = (node: PlanNode) => /Join|Nested Loop/.test(node['Node Type']);
const isWrite = (node: PlanNode) => node['Node Type'] === 'ModifyTable';

/** A node in words: enough to find it in the plan. */
function named(node: PlanNode): string {
  const on = node['Relation Name'] ?? node['CTE Name'] ?? node['Function Name'] ?? '';
  const by = node['Index Name'] === undefined ? '' : ` by ${node['Index Name']}`;
  const asked = [node['Index Cond'], node['Filter'], node['Join Filter'], node['Hash Cond']].find(
    (condition) => typeof condition === 'string',
  );
  return `${node['Node Type']} ${on}${by}${typeof asked === 'string' ? ` ${asked.slice(0, 200)}` : ''}`.trim();
}

function problemsOfNode(node: PlanNode, { sizes, analysed }: Limits, joined: boolean): string[] {
  if (node['Actual Loops'] === 0) return [];
  const found: string[] = [];
  const thrownAway = perLoop(node, 'Rows Removed by Join Filter');
  if (thrownAway > JOIN_FILTER) found.push(`joined by comparing all, ${thrownAway} pairs for nothing`);
  const table = node['Relation Name'];
  if (table !== undefined && node['Node Type'] === 'Seq Scan' && (sizes[table] ?? 0) > SMALL_TABLE)
    found.push(`reads the whole of ${table}`);
  const [expected, actual] = [Math.max(node['Plan Rows'], 1), Math.max(node['Actual Rows'], 1)];
  if (analysed && actual > UNDERESTIMATED && actual > ESTIMATE * expected)
    found.push(`${expected} rows expected, ${actual} found`);
  // Too many expected is a harm where something is joined with them.
  if (analysed && joined && expected > OVERESTIMATED && expected > ESTIMATE * actual)
    found.push(`${expected} rows expected, ${actual} found`);
  return found.map((problem) => `${named(node)}: ${problem}`);
}

const MEMBERSHIP = 'public.memberships';
const ACCOUNT = 'request.jwt';

/** Row security that asks for each row where the reader belongs; each statement may ask a few times. */
function askedTooOften(plans: readonly LoggedPlan[]): string[] {
  const asked = plans.filter(({ query }) => query.includes(MEMBERSHIP)).length;
  const others = plans.filter(({ query }) => !query.includes(MEMBERSHIP) && !query.includes(ACCOUNT)).length;
  return asked > 100 && asked > 4 * others ? [`asked ${asked} times where the reader belongs`] : [];
}

/** What is wrong with the plans of a request; nothing, where all is well. */
export function problemsOf(plans: readonly LoggedPlan[], limits: Limits): string[] {
  const found = new Set(askedTooOften(plans));
  const read = new Map<string, number>();
  for (const { query, root } of plans) {
    const nodes = nodesOf(root);
    const joined = new Set(nodes.filter(isJoin).flatMap((node) => node.Plans ?? []));
    for (const node of nodes) {
      for (const problem of problemsOfNode(node, limits, joined.has(node)))
        found.add(`${problem}\n    in ${query.replace(/\s+/g, ' ').trim().slice(0, 100)}`);
      const table = node['Relation Name'];
      if (table !== undefined && isScan(node)) read.set(table, (read.get(table) ?? 0) + readBy(node));
    }
  }
  for (const [table, rows] of read) {
    const size = limits.sizes[table];
    if (size === undefined) continue;
    const allowed = limits.rows + (size <= SMALL_TABLE ? 10 * size : 0);
    if (rows > allowed) found.add(`${rows} rows of ${table} read, ${allowed} would do`);
  }
  return [...found];
}

/** What is planned on the way (a list that others read, too) may have been read before the node itself began. */
const ownPages = (node: PlanNode): number =>
  Math.max(0, pagesOf(node) - (node.Plans ?? []).reduce((sum, below) => sum + pagesOf(below), 0));

/**
 * Pages that a request has asked for to read and write rows, in memory or not. Nodes that call functions are not counted:
 * what is read inside is told by the plans of the functions.
 */
export const pagesIn = (plans: readonly LoggedPlan[]): number =>
  plans
    .flatMap(({ root }) => nodesOf(root))
    .filter((node) => isScan(node) || isWrite(node) || node['Node Type'] === 'Bitmap Index Scan')
    .reduce((sum, node) => sum + ownPages(node), 0);

/** Rows of tables that a request has looked at. */
export const rowsIn = (plans: readonly LoggedPlan[]): number =>
  plans
    .flatMap(({ root }) => nodesOf(root))
    .filter(isScan)
    .reduce((sum, node) => sum + readBy(node), 0);
