import { literal } from '@tests/support/database';
import { MISSING, type Organisation, organisationId, PEOPLE } from '@tests/support/personas';
import {
  type EntryName,
  entryOf,
  insertStatement,
  programmeId,
  qualified,
  type Row,
} from '@tests/support/world';
import { type Cell, DONE, forEverybody, may, type Outcome, refused, set, where } from './cell';
import { isGranted, type Verb } from './rights';

const other = (organisation: Organisation): Organisation => (organisation === 'A' ? 'B' : 'A');

const PLACES = ['organisation_id', 'programme_id', 'user_id', 'finding_id'];
/** References of a row, beside the ones that say where it belongs. */
const references = (row: Row) => Object.keys(row).filter((c) => c.endsWith('_id') && !PLACES.includes(c));

/** Rows that point into another tenant, or from one programme into another: with every right at home, still refused. */
export function smuggledCells(entry: EntryName): Cell[] {
  const { table, row } = entryOf(entry);
  const inProgramme = 'programme_id' in row('A', 'fresh');
  if (!inProgramme && table !== 'teams' && table !== 'blackout_teams') return [];
  return forEverybody((persona, o) => {
    const own = row(o, 'fresh');
    const foreign = row(other(o), 'fresh');
    const cell = (what: string, changed: Row): Cell => ({
      name: `${persona} · insert pointing to ${what} · ${entry} of ${o}`,
      persona,
      sql: insertStatement(table, { ...own, ...changed }),
      // A measure that is not one's own is refused by the policy, before the foreign key is asked.
      right: !may(persona, 'insert', entry, o) || 'measure_id' in changed ? ['42501', '23503'] : ['23503'],
    });
    const both = (what: string, column: string, id: unknown) => [
      cell(`a foreign ${what}`, { [column]: id }),
      cell(`a missing ${what}`, { [column]: MISSING }),
    ];
    if (table === 'teams') return both('parent', 'parent_id', entryOf('teams').row(other(o), 'base')['id']);
    const referring = references(own).filter((column) => column !== 'team_id');
    return [
      ...(inProgramme ? both('programme', 'programme_id', programmeId(other(o))) : []),
      ...references(own).flatMap((column) => both(column, column, foreign[column])),
      ...(inProgramme && referring.length > 0
        ? [cell('another programme', { programme_id: programmeId(o, 'spare') })]
        : []),
    ];
  });
}

/** Moves into another tenant or programme, also with the trigger that forbids them switched off: the policy holds. */
export function movedCells(entry: EntryName): Cell[] {
  const { table, row, identity } = entryOf(entry);
  const target = qualified(table);
  const column = table === 'organisations' ? 'id' : 'organisation_id';
  // Of memberships only role and name may be named in an update.
  const movable = isGranted(entry, 'update') && table !== 'memberships';
  const unguarded = `alter table ${target} disable trigger stamp; ${
    table === 'memberships' ? 'grant update on public.memberships to authenticated;' : ''
  }`;
  return forEverybody((persona, o) => {
    const spare = where(identity, row(o, 'spare'));
    const cell = (name: string, changes: Row, right: readonly Outcome[], before = ''): Cell => ({
      name: `${persona} · ${name} · ${entry} of ${o}`,
      persona,
      sql: `update ${target} set ${set(changes)} where ${spare}`,
      before,
      right,
    });
    const mayHere = may(persona, 'update', entry, o);
    const no = movable ? refused(persona, 'update', entry) : ['42501'];
    const guarded = mayHere && movable ? ['identity_immutable'] : no;
    const away = { [column]: organisationId(other(o)) };
    const welcome = may(persona, 'update', entry, other(o));
    const open = !mayHere
      ? refused(persona, 'update', entry)
      : welcome
        ? ['done', '23503', '23505']
        : ['42501'];
    return [
      cell('move away', away, guarded),
      ...(table.startsWith('private.') ? [] : [cell('move away unguarded', away, open, unguarded)]),
      // Without a condition nothing is read, and only the policy's check of the new row is left.
      ...(mayHere && !welcome && table !== 'organisations'
        ? [
            {
              ...cell('move everything away unguarded', away, open, unguarded),
              sql: `update ${target} set ${set(away)}`,
            },
          ]
        : []),
      ...('programme_id' in row(o, 'spare')
        ? [cell('move on', { programme_id: programmeId(o, 'spare') }, guarded)]
        : []),
    ];
  });
}

/** Stamps and versions a client sends along are not taken over. */
export function forgedCells(entry: EntryName): Cell[] {
  const { table, row, identity, patch } = entryOf(entry);
  if (table.startsWith('private.')) return [];
  const forged = {
    created_at: '2001-01-01',
    created_by: MISSING,
    updated_at: '2001-01-01',
    updated_by: MISSING,
    version: 99,
  };
  return forEverybody((persona, o) => {
    const me = literal(PEOPLE[persona].id);
    const insert = insertStatement(table, { ...row(o, 'fresh'), ...forged });
    const update = `update ${qualified(table)} set ${set({ ...patch, ...forged })} where ${where(identity, row(o, 'spare'))}`;
    const honest = `created_at > '2002-01-01' and updated_at = now() and updated_by = ${me}`;
    const cell = (name: string, right: readonly Outcome[], sql: string, before?: string): Cell => ({
      name: `${persona} · ${name} · ${entry} of ${o}`,
      persona,
      sql,
      before,
      right,
    });
    const rightTo = (verb: Verb) => (may(persona, verb, entry, o) ? DONE : refused(persona, verb, entry));
    return [
      cell(
        'forge a new row',
        rightTo('insert'),
        `with made as (${insert} returning *) select 1 from made where ${honest} and created_by = ${me} and version = 1`,
        `delete from ${qualified(table)} where ${where(identity, row(o, 'fresh'))};`,
      ),
      cell(
        'forge a change',
        table === 'memberships' ? ['42501'] : rightTo('update'),
        `with changed as (${update} returning *) select 1 from changed where ${honest} and created_by is null and version = 2`,
      ),
    ];
  });
}
