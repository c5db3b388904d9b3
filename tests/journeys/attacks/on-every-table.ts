import { type Attacks, first } from './attack';
import { type Row, TABLE_NAMES, TABLES, tenantColumn } from '@tests/support/tenants';

/** The same seven attacks on every table. */
export const ON_EVERY_TABLE: Attacks = TABLE_NAMES.flatMap((table): Attacks => {
  const column = tenantColumn(table);
  const to = (organisationId: string): Row => ({ [column]: organisationId });
  return [
    [`read ${table}`, (they, _me, client) => client.from(table).select('*').eq(column, they.organisationId)],
    [
      `count ${table}`,
      (they, _me, client) =>
        client.from(table).select('*', { count: 'exact', head: true }).eq(column, they.organisationId),
    ],
    [
      `change ${table}`,
      (they, _me, client) =>
        client.from(table).update(TABLES[table]).eq(column, they.organisationId).select(),
    ],
    [
      `delete from ${table}`,
      (they, _me, client) => client.from(table).delete().eq(column, they.organisationId).select(),
    ],
    [
      `insert a copy into ${table}`,
      (they, _me, client) => client.from(table).insert(first(they, table)).select(),
    ],
    [
      `upsert over ${table}`,
      (they, _me, client) =>
        client
          .from(table)
          .upsert({ ...first(they, table), ...TABLES[table] })
          .select(),
    ],
    [
      `move own rows of ${table} there`,
      (they, me, client) =>
        client.from(table).update(to(they.organisationId)).eq(column, me.organisationId).select(),
    ],
  ];
});
