/** What the catalogue of the database says about schema public, in the words of the generated types. */
export interface Column {
  name: string;
  /** Name of the type, without array brackets. */
  type: string;
  isArray: boolean;
  nullable: boolean;
  hasDefault: boolean;
}

export interface Relationship {
  name: string;
  columns: string[];
  referencedTable: string;
  referencedColumns: string[];
  isOneToOne: boolean;
}

export interface Relation {
  name: string;
  isView: boolean;
  columns: Column[];
  relationships: Relationship[];
}

export interface Argument {
  name: string;
  type: string;
  isArray: boolean;
  hasDefault: boolean;
}

export interface DatabaseFunction {
  name: string;
  args: Argument[];
  returnsSet: boolean;
  returnType: string;
  /** Columns of `returns table (…)`, else empty. */
  returnColumns: { name: string; type: string; isArray: boolean }[];
}

export interface Enum {
  name: string;
  values: string[];
}

export interface Catalogue {
  relations: Relation[];
  functions: DatabaseFunction[];
  enums: Enum[];
}

/** One statement, one JSON answer: the whole of schema public, everything sorted by name. */
export const CATALOGUE_QUERY = `
with types as (
  select
    t.oid,
    case when t.typcategory = 'A' then e.typname else t.typname end as name,
    t.typcategory = 'A' as is_array
  from pg_type t
  left join pg_type e on e.oid = t.typelem
),
relations as (
  select c.oid, c.relname, c.relkind in ('v', 'm') as is_view
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
),
functions as (
  select p.*
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
)
select jsonb_build_object(
  'relations', (select coalesce(jsonb_agg(jsonb_build_object(
    'name', r.relname,
    'isView', r.is_view,
    'columns', (select jsonb_agg(jsonb_build_object(
        'name', a.attname,
        'type', t.name,
        'isArray', t.is_array,
        'nullable', not a.attnotnull,
        'hasDefault', a.atthasdef or a.attidentity <> ''
      ) order by a.attname collate "C")
      from pg_attribute a join types t on t.oid = a.atttypid
      where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped),
    'relationships', (select coalesce(jsonb_agg(jsonb_build_object(
        'name', k.conname,
        'columns', (select jsonb_agg(a.attname order by x.n) from unnest(k.conkey) with ordinality x (attnum, n)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.attnum),
        'referencedTable', f.relname,
        'referencedColumns', (select jsonb_agg(a.attname order by x.n) from unnest(k.confkey) with ordinality x (attnum, n)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.attnum),
        'isOneToOne', exists (select 1 from pg_constraint u where u.conrelid = k.conrelid and u.contype in ('p', 'u')
          and u.conkey <@ k.conkey and k.conkey <@ u.conkey)
      ) order by k.conname collate "C"), '[]')
      from pg_constraint k join relations f on f.oid = k.confrelid
      where k.conrelid = r.oid and k.contype = 'f')
  ) order by r.relname collate "C"), '[]') from relations r),
  'functions', (select coalesce(jsonb_agg(jsonb_build_object(
    'name', p.proname,
    'args', (select coalesce(jsonb_agg(jsonb_build_object(
        'name', p.proargnames[x.n],
        'type', t.name,
        'isArray', t.is_array,
        'hasDefault', x.n > p.pronargs - p.pronargdefaults
      ) order by p.proargnames[x.n] collate "C"), '[]')
      from unnest(p.proargtypes) with ordinality x (type, n) join types t on t.oid = x.type),
    'returnsSet', p.proretset,
    'returnType', (select t.name from types t where t.oid = p.prorettype),
    'returnColumns', (select coalesce(jsonb_agg(jsonb_build_object(
        'name', p.proargnames[x.n], 'type', t.name, 'isArray', t.is_array
      ) order by p.proargnames[x.n] collate "C"), '[]')
      from unnest(p.proallargtypes) with ordinality x (type, n) join types t on t.oid = x.type
      where p.proargmodes[x.n] = 't')
  ) order by p.proname collate "C"), '[]') from functions p),
  'enums', (select coalesce(jsonb_agg(jsonb_build_object(
    'name', t.typname,
    'values', (select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
  ) order by t.typname collate "C"), '[]')
  from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype = 'e')
) as catalogue`;
