import type { Catalogue, Column, DatabaseFunction, Enum, Relation } from './catalogue';

const NUMBERS = new Set(['int2', 'int4', 'int8', 'float4', 'float8', 'numeric']);
const STRINGS = new Set([
  'text',
  'varchar',
  'bpchar',
  'uuid',
  'date',
  'time',
  'timestamp',
  'timestamptz',
  'bytea',
]);
const NOTHING = '[_ in never]: never';

interface Typed {
  type: string;
  isArray: boolean;
}

/** The TypeScript type in which supabase-js hands over a value of a database type. */
function scalar(type: string, enums: ReadonlySet<string>): string {
  if (NUMBERS.has(type)) return 'number';
  if (STRINGS.has(type)) return 'string';
  if (type === 'bool') return 'boolean';
  if (type === 'json' || type === 'jsonb') return 'Json';
  if (type === 'void') return 'undefined';
  if (enums.has(type)) return `Database["public"]["Enums"]["${type}"]`;
  throw new Error(`no TypeScript type is known for the database type "${type}"`);
}

const typeOf = ({ type, isArray }: Typed, enums: ReadonlySet<string>): string =>
  scalar(type, enums) + (isArray ? '[]' : '');

function block(name: string, lines: readonly string[]): string[] {
  return [`${name}: {`, ...(lines.length > 0 ? lines : [NOTHING]).map((line) => `  ${line}`), '}'];
}

function columnLines(
  columns: readonly Column[],
  enums: ReadonlySet<string>,
  optional: (c: Column) => boolean,
) {
  return columns.map(
    (column) =>
      `${column.name}${optional(column) ? '?' : ''}: ${typeOf(column, enums)}${column.nullable ? ' | null' : ''}`,
  );
}

function relationLines(relation: Relation, enums: ReadonlySet<string>): string[] {
  const { columns, relationships } = relation;
  const written = relation.isView
    ? []
    : [
        ...block(
          'Insert',
          columnLines(columns, enums, (c) => c.nullable || c.hasDefault),
        ),
        ...block(
          'Update',
          columnLines(columns, enums, () => true),
        ),
      ];
  return block(relation.name, [
    ...block(
      'Row',
      columnLines(columns, enums, () => false),
    ),
    ...written,
    'Relationships: [',
    ...relationships.flatMap((r) => [
      '  {',
      `    foreignKeyName: "${r.name}"`,
      `    columns: ${JSON.stringify(r.columns)}`,
      `    isOneToOne: ${r.isOneToOne}`,
      `    referencedRelation: "${r.referencedTable}"`,
      `    referencedColumns: ${JSON.stringify(r.referencedColumns)}`,
      '  },',
    ]),
    ']',
  ]);
}

function functionLines(fn: DatabaseFunction, enums: ReadonlySet<string>): string[] {
  const args = fn.args.map((arg) => `${arg.name}${arg.hasDefault ? '?' : ''}: ${typeOf(arg, enums)}`);
  const row = fn.returnColumns.map((column) => `${column.name}: ${typeOf(column, enums)}`).join('; ');
  const returned = fn.returnColumns.length > 0 ? `{ ${row} }` : scalar(fn.returnType, enums);
  return block(fn.name, [
    `Args: ${args.length > 0 ? `{ ${args.join('; ')} }` : 'never'}`,
    `Returns: ${returned}${fn.returnsSet ? '[]' : ''}`,
  ]);
}

const enumType = ({ name, values }: Enum): string =>
  `${name}: ${values.map((v) => JSON.stringify(v)).join(' | ')}`;

/** The text of src/data/database.types.ts: the shape supabase-js expects, and short names for rows. */
export function renderTypes(catalogue: Catalogue): string {
  const enums = new Set(catalogue.enums.map((e) => e.name));
  const tables = catalogue.relations.filter((r) => !r.isView).flatMap((r) => relationLines(r, enums));
  const views = catalogue.relations.filter((r) => r.isView).flatMap((r) => relationLines(r, enums));
  const schema = block('public', [
    ...block('Tables', tables),
    ...block('Views', views),
    ...block(
      'Functions',
      catalogue.functions.flatMap((fn) => functionLines(fn, enums)),
    ),
    ...block('Enums', catalogue.enums.map(enumType)),
    ...block('CompositeTypes', []),
  ]);
  return [
    '// Generated from supabase/migrations by `npm run generate:types`.',
    'export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]',
    '',
    'export type Database = {',
    ...schema.map((line) => `  ${line}`),
    '}',
    '',
    'type Public = Database["public"]',
    'export type Tables<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Row"]',
    'export type TablesInsert<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Insert"]',
    'export type TablesUpdate<Name extends keyof Public["Tables"]> = Public["Tables"][Name]["Update"]',
    'export type Enums<Name extends keyof Public["Enums"]> = Public["Enums"][Name]',
    '',
  ].join('\n');
}
