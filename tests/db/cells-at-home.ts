import { roleIn } from '@tests/support/personas';
import { type EntryName, entryOf, insertStatement, qualified } from '@tests/support/world';
import { type Cell, DONE, forEverybody, may, refused, set, where } from './cell';
import { isGranted, type Verb } from './rights';

/** Read, insert, update, delete and upsert, for everybody, in both organisations. */
export function plainCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  const target = qualified(table);
  const changes = set(patch ?? { version: 7 });
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    // Where there is one row at most, the old one makes room.
    const room = `delete from ${target} where ${where(identity, row(o, 'fresh'))};`;
    const cell = (verb: Verb, sql: string): Cell => ({
      name: `${persona} · ${verb} · ${entry} of ${o}`,
      persona,
      sql,
      right: may(persona, verb, entry, o) ? DONE : refused(persona, verb, entry),
    });
    const insertSpare = insertStatement(table, row(o, 'spare'));
    const maybeBoth = may(persona, 'insert', entry, o) && may(persona, 'update', entry, o);
    return [
      cell('select', `select 1 from ${target} where ${where(identity, row(o, 'base'))}`),
      { ...cell('insert', insertStatement(table, row(o, 'fresh'))), before: room },
      cell('update', `update ${target} set ${changes} where ${spare}`),
      cell('delete', `delete from ${target} where ${spare}`),
      {
        ...cell('insert', `${insertSpare} on conflict (${identity.join(', ')}) do update set ${changes}`),
        name: `${persona} · upsert · ${entry} of ${o}`,
        right: maybeBoth ? DONE : ['42501'],
      },
    ];
  });
}

/** What refers to a row and would keep it from being deleted. */
const REFERRING: Partial<Record<string, string>> = {
  teams:
    'delete from public.observations; delete from public.behaviour_teams; delete from public.measure_teams; delete from public.blackout_teams; delete from public.session_attendance;',
  target_behaviours: 'delete from public.indicators;',
};

/**
 * Changes and deletions without a condition reach the caller's own rows alone. They matter apart, because PostgreSQL
 * asks the policy for reading only when a statement reads: what nobody sees could still be deleted.
 */
export function sweepingCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  const target = qualified(table);
  const updates = isGranted(entry, 'update');
  const deletes = isGranted(entry, 'delete');
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    const base = where(identity, row(o, 'base'));
    const cell = (verb: Verb, sql: string): Cell => ({
      name: `${persona} · ${verb} everything · ${entry} of ${o}`,
      persona,
      before: verb === 'delete' ? REFERRING[table] : undefined,
      sql,
      right: persona === 'anon' ? ['42501'] : ['nothing'],
    });
    const changed = `select 1 from ${target} where (${base} or ${spare}) and version > 1`;
    const gone = `select 1 where not exists (select 1 from ${target} where ${base}) or not exists (select 1 from ${target} where ${spare})`;
    // The last owner stops whoever deletes all memberships he may; the others have only their own to lose.
    const stopped =
      table === 'memberships' && (roleIn(persona, 'A') === 'owner' || roleIn(persona, 'B') === 'owner');
    return [
      ...(updates && !may(persona, 'update', entry, o)
        ? [cell('update', `update ${target} set ${set(patch ?? {})}; reset role; ${changed}`)]
        : []),
      ...(deletes && !stopped && !may(persona, 'delete', entry, o)
        ? [cell('delete', `delete from ${target}; reset role; ${gone}`)]
        : []),
    ];
  });
}
