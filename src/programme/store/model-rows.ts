import type { ProgrammeModel } from '@/domain/programme/model';
import { positionAfter } from '@/domain/programme/position';
import type { TableRows } from '@/editing/taken';
import { decisionColumns } from '../entities/decision';
import { effect } from '../entities/effect';
import { blankOf, patchOf, type EntityPatch } from '../entities/entities';
import { blankFields, writeFields, type Fields } from '../entities/entity';
import { referencesIn } from '../entities/references';
import type { EffectRow } from './effect-patch';
import type { ItemList, ItemRows, OpenList } from './items';
import { rowsOf, withoutLinks } from './rows-of';

// None of a cell's fields is written by what its row says.
const CELL_FIELDS = effect as unknown as Fields<EffectRow>;
const BLANK_CELL: Partial<EffectRow> = withoutLinks(blankFields(CELL_FIELDS));

/** Something that others refer to by its key, with the number that stands for its id. */
type Numbered<T> = T & { id: string };

/**
 * The rows of a whole programme, as `insert_rows` takes them: the way back of {@link toModel}. They name each other by
 * numbers, for which the server draws ids. It knows which teams the organisation has already, and where the others go
 * in its list.
 */
export function modelRows(model: ProgrammeModel): TableRows {
  let last = 0;
  const next = () => String(++last);
  const numbered = <T>(things: readonly T[]): Numbered<T>[] =>
    things.map((thing) => ({ ...thing, id: next() }));
  const teams = numbered(model.teams);
  const blackouts = numbered(model.blackouts);
  const goals = numbered(model.goals);
  const behaviours = numbered(model.behaviours);
  const conditions = numbered(model.conditions);
  const measures = numbered(model.measures);
  const indicators = numbered(model.indicators);
  const refs = referencesIn({ teams, goals, behaviours, conditions, measures, indicators });
  const teamId = (key: string) => refs.idOf('teams', key);

  const row = <L extends ItemList>(list: L, place: object, patch: EntityPatch<L>): ItemRows[L] => {
    const blank = { ...place, ...blankOf(list) } as ItemRows[L];
    return { ...blank, ...patchOf(list, patch, refs, blank) };
  };
  /** Rows of a list in its order. */
  function listed<L extends Exclude<OpenList, 'sessions'>, T extends { id: string; key: string }>(
    list: L,
    things: readonly T[],
    patch: (thing: Omit<T, 'id' | 'key'>) => EntityPatch<L>,
  ): TableRows {
    let position: string | null = null;
    const items = things.map(({ id, key, ...thing }) => {
      position = positionAfter(position);
      return row(list, { id, key, position }, patch(thing));
    });
    return rowsOf(list, items);
  }

  const cells = numbered(model.effects);
  return merged(
    {
      programmes: [row('programme', {}, model.programme)],
      teams: teams.map(({ id, key, name, headcount, parent }) => ({
        id,
        key,
        name,
        headcount,
        parent_id: parent === null ? null : teamId(parent),
      })),
      blackout_periods: blackouts.map(({ id, key, title, startsOn, endsOn }) => ({
        id,
        key,
        title,
        starts_on: startsOn,
        ends_on: endsOn,
      })),
      blackout_teams: blackouts.flatMap((period) =>
        period.teams.map((team) => ({ blackout_id: period.id, team_id: teamId(team) })),
      ),
      effects: cells.map(({ id, ratings: _, evidence, ...cell }) => ({
        id,
        ...BLANK_CELL,
        ...writeFields(CELL_FIELDS, { ...cell, evidence: evidence ?? {} }, refs, BLANK_CELL as EffectRow),
      })),
      effect_ratings: cells.flatMap(({ id, ratings }) =>
        ratings.map(({ group, value }) => ({ effect_id: id, rater_group: group, value })),
      ),
      observations: indicators.flatMap(({ id, observations }) =>
        observations.map(({ team, ...reading }) => ({ indicator_id: id, team_id: teamId(team), ...reading })),
      ),
      decisions: model.decisions.map(({ finding, ...decision }) => ({
        finding_id: finding,
        ...decisionColumns(decision),
      })),
    },
    listed('goals', goals, (goal) => goal),
    listed('behaviours', behaviours, (behaviour) => behaviour),
    listed('conditions', conditions, (condition) => condition),
    listed('measures', measures, ({ sessions: _, owner, evaluation, ...measure }) => ({
      ...measure,
      // Which account bears the name is known in its organisation alone.
      owner: { name: owner, account: null },
      evaluation: evaluation ?? {},
    })),
    rowsOf(
      'sessions',
      measures.flatMap(({ id: measure_id, sessions }) =>
        sessions.map(({ key, ...session }) => row('sessions', { id: next(), key, measure_id }, session)),
      ),
    ),
    listed('indicators', indicators, ({ observations: _, heldBack: _held, ...indicator }) => indicator),
    listed('stakeholders', numbered(model.stakeholders), (stakeholder) => stakeholder),
  );
}

/** The rows of each table, wherever they come from; without tables that have none. */
function merged(...parts: readonly TableRows[]): TableRows {
  const all: TableRows = {};
  for (const part of parts) {
    for (const [table, rows] of Object.entries(part)) {
      if (rows.length > 0) all[table] = [...(all[table] ?? []), ...rows];
    }
  }
  return all;
}

/**
 * Rows in a third of their size, as `insert_rows` takes them, too: of each table the names of its columns, then the
 * values of each row in their order.
 */
export function packed(tables: TableRows): Record<string, unknown[][]> {
  const pack = (rows: object[]): unknown[][] => {
    const names = new Set<string>();
    for (const row of rows) for (const name in row) names.add(name);
    const columns = [...names];
    return [
      columns,
      ...rows.map((row) => columns.map((column) => (Reflect.get(row, column) as unknown) ?? null)),
    ];
  };
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, pack(rows)]));
}
