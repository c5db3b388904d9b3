import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Says how an answer is taken, not what is asked. */
const ABOUT_THE_ANSWER = new Set(['abortSignal', 'single', 'maybeSingle', 'then', 'catch']);

const firstText = ([argument]: readonly ts.Expression[]): string =>
  argument && ts.isStringLiteralLike(argument) ? argument.text : '';

/** The methods called on an expression one after the other, with the columns they name: `.select.eq(organisation_id)`. */
function chainOn(node: ts.Node): string {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return '';
  const name = parent.name.text;
  const call = parent.parent;
  if (ABOUT_THE_ANSWER.has(name)) return chainOn(call);
  const column = name === 'select' ? '' : firstText(call.arguments);
  return `.${name}${column === '' ? '' : `(${column})`}${chainOn(call)}`;
}

function callsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!/\.(rpc|from)\(\s*['"]/.test(text)) return [];
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text;
      const what = firstText(node.arguments);
      if (what !== '' && method === 'rpc') calls.push(`${what}()`);
      if (what !== '' && method === 'from') calls.push(what + chainOn(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return calls;
}

/**
 * Every request for data that the app sends, as it stands in the source: `load_series()` for a function,
 * `teams.select.eq(organisation_id)` for rows.
 */
export function callsInSource(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('backend'))
    .map((name) => join(folder, name));
  return [...new Set(files.flatMap(callsOf))].sort();
}
