import { literal } from './database';
import { type Organisation, organisationId, uuid } from './personas';

/**
 * Two organisations with the same content. Of everything there is a `base` row (others refer to it), a `spare` row
 * (nothing refers to it, so it may be changed and deleted) and the plan of a `fresh` row that is not there yet.
 */
export type Variant = 'base' | 'spare' | 'fresh';
export type Row = Record<string, unknown>;

const NUMBER: Record<Variant, number> = { base: 1, spare: 2, fresh: 3 };
const orgNumber = (organisation: Organisation) => (organisation === 'A' ? 1 : 2);
const id = (kind: number, organisation: Organisation, variant: Variant) =>
  uuid(kind, orgNumber(organisation), NUMBER[variant]);

export const programmeId = (o: Organisation, v: Variant = 'base') => id(0x1, o, v);
const teamId = (o: Organisation, v: Variant) => id(0x2, o, v);
/** A team is not deleted while something names it, so what is spare names a third one. */
export const linkedTeam = (o: Organisation) => uuid(0x2, orgNumber(o), 4);
const namedTeam = (o: Organisation, v: Variant) => (v === 'spare' ? linkedTeam(o) : teamId(o, 'base'));
const goalId = (o: Organisation, v: Variant) => id(0x3, o, v);
const behaviourId = (o: Organisation, v: Variant) => id(0x4, o, v);
const conditionId = (o: Organisation, v: Variant) => id(0x5, o, v);
const effectId = (o: Organisation, v: Variant) => id(0x6, o, v);
export const trainingId = (o: Organisation, v: Variant) => id(0x8, o, v);
export const otherMeasureId = (o: Organisation, v: Variant) => id(0x9, o, v);
const blackoutId = (o: Organisation, v: Variant) => id(0x13, o, v);
const stakeholderId = (o: Organisation, v: Variant) => id(0x10, o, v);
const indicatorId = (o: Organisation, v: Variant) => id(0x11, o, v);
export const accountId = (o: Organisation, v: Variant) => uuid(0xe, orgNumber(o), NUMBER[v]);
export const invitationId = (o: Organisation, v: Variant) => id(0x14, o, v);

/** Pairs for link tables: the spare link joins base to spare, the fresh one spare to base. */
const left = (v: Variant): Variant => (v === 'fresh' ? 'spare' : 'base');
const right = (v: Variant): Variant => (v === 'spare' ? 'spare' : 'base');

type RowOf = (organisation: Organisation, variant: Variant) => Row;

/** A row that belongs to the organisation. */
const ofOrganisation =
  (row: RowOf): RowOf =>
  (o, v) => ({ organisation_id: organisationId(o), ...row(o, v) });
/** A row that belongs to the organisation's base programme. */
const ofProgramme = (row: RowOf): RowOf =>
  ofOrganisation((o, v) => ({ programme_id: programmeId(o), ...row(o, v) }));

const measureRow = (measureId: typeof trainingId, kind: string): RowOf =>
  ofProgramme((o, v) => ({ id: measureId(o, v), key: `${kind}-${v}`, kind, title: v }));
const linksOf = (measureId: typeof trainingId) => ({
  behaviours: ofProgramme((o, v) => ({
    measure_id: measureId(o, left(v)),
    behaviour_id: behaviourId(o, right(v)),
  })),
  conditions: ofProgramme((o, v) => ({
    measure_id: measureId(o, left(v)),
    condition_id: conditionId(o, right(v)),
  })),
  teams: ofProgramme((o, v) => ({ measure_id: measureId(o, left(v)), team_id: namedTeam(o, v) })),
});
const trainingLinks = linksOf(trainingId);
const otherLinks = linksOf(otherMeasureId);

interface Entry {
  table: string;
  row: RowOf;
  /** Columns that identify a row. */
  identity: readonly string[];
  /** What a client might change; null where rows are made and deleted only. */
  patch: Row | null;
}

const entry = (table: string, identity: readonly string[], patch: Row | null, row: RowOf): Entry => ({
  table,
  row,
  identity,
  patch,
});
const link = (table: string, a: string, b: string, row: RowOf): Entry =>
  entry(table, ['organisation_id', 'programme_id', a, b], null, row);
const byId = ['organisation_id', 'id'] as const;
const title = { title: 'Changed' };

/** Every kind of row there is, in the order in which they can be made; measures once per side of the rule about kinds. */
export const ENTRIES = {
  organisations: entry('organisations', ['id'], { name: 'Changed' }, (o, v) => ({
    id: v === 'fresh' ? uuid(0xa, orgNumber(o), 3) : organisationId(o),
    name: `Organisation ${o}`,
  })),
  memberships: entry(
    'memberships',
    ['organisation_id', 'user_id'],
    { display_name: 'Changed' },
    ofOrganisation((o, v) => ({
      user_id: accountId(o, v),
      role: 'viewer',
      display_name: v,
      email: `${v}-${o}@example.org`,
    })),
  ),
  invitations: entry(
    'invitations',
    byId,
    { revoked_at: '2026-01-01' },
    ofOrganisation((o, v) => ({
      id: invitationId(o, v),
      email: `invited-${v}@example.org`,
      role: 'viewer',
      expires_at: '2100-01-01',
    })),
  ),
  // An organisation has one at most: `base` and `spare` are the same row, and `fresh` is one made anew.
  organisation_policies: entry(
    'organisation_policies',
    ['organisation_id'],
    { overrides: '{"habitWeight": 2}' },
    ofOrganisation(() => ({ overrides: '{"S04": {"hoursPerWeek": 6}}' })),
  ),
  teams: entry(
    'teams',
    byId,
    { name: 'Changed' },
    ofOrganisation((o, v) => ({ id: teamId(o, v), key: v, name: v })),
  ),
  blackout_periods: entry(
    'blackout_periods',
    byId,
    title,
    ofOrganisation((o, v) => ({
      id: blackoutId(o, v),
      key: v,
      title: v,
      starts_on: '2026-03-30',
      ends_on: '2026-03-31',
    })),
  ),
  blackout_teams: entry(
    'blackout_teams',
    ['organisation_id', 'blackout_id', 'team_id'],
    null,
    ofOrganisation((o, v) => ({ blackout_id: blackoutId(o, left(v)), team_id: namedTeam(o, v) })),
  ),
  // As of policies: one at most.
  holiday_regions: entry(
    'holiday_regions',
    ['organisation_id'],
    { region: 'AT' },
    ofOrganisation(() => ({ region: 'DE-BY' })),
  ),
  programmes: entry(
    'programmes',
    byId,
    { name: 'Changed' },
    ofOrganisation((o, v) => ({ id: programmeId(o, v), name: v })),
  ),
  strategic_goals: entry(
    'strategic_goals',
    byId,
    title,
    ofProgramme((o, v) => ({ id: goalId(o, v), key: v, title: v })),
  ),
  target_behaviours: entry(
    'target_behaviours',
    byId,
    title,
    ofProgramme((o, v) => ({ id: behaviourId(o, v), key: v, title: v })),
  ),
  behaviour_goals: link(
    'behaviour_goals',
    'behaviour_id',
    'goal_id',
    ofProgramme((o, v) => ({
      behaviour_id: behaviourId(o, left(v)),
      goal_id: goalId(o, right(v)),
    })),
  ),
  behaviour_teams: link(
    'behaviour_teams',
    'behaviour_id',
    'team_id',
    ofProgramme((o, v) => ({
      behaviour_id: behaviourId(o, left(v)),
      team_id: namedTeam(o, v),
    })),
  ),
  framework_conditions: entry(
    'framework_conditions',
    byId,
    title,
    ofProgramme((o, v) => ({ id: conditionId(o, v), key: v, title: v })),
  ),
  effects: entry(
    'effects',
    byId,
    { in_use: 1 },
    ofProgramme((o, v) => ({
      id: effectId(o, v),
      condition_id: conditionId(o, left(v)),
      behaviour_id: behaviourId(o, right(v)),
      in_use: -3,
    })),
  ),
  effect_ratings: entry(
    'effect_ratings',
    byId,
    { value: 2 },
    ofProgramme((o, v) => ({
      id: id(0x7, o, v),
      effect_id: effectId(o, 'base'),
      rater_group: 'hr',
      value: -2,
    })),
  ),
  'measures: training': entry('measures', byId, title, measureRow(trainingId, 'training')),
  'measures: other': entry('measures', byId, title, measureRow(otherMeasureId, 'incentive')),
  'measure_behaviours: training': link(
    'measure_behaviours',
    'measure_id',
    'behaviour_id',
    trainingLinks.behaviours,
  ),
  'measure_behaviours: other': link(
    'measure_behaviours',
    'measure_id',
    'behaviour_id',
    otherLinks.behaviours,
  ),
  'measure_conditions: training': link(
    'measure_conditions',
    'measure_id',
    'condition_id',
    trainingLinks.conditions,
  ),
  'measure_conditions: other': link(
    'measure_conditions',
    'measure_id',
    'condition_id',
    otherLinks.conditions,
  ),
  'measure_teams: training': link('measure_teams', 'measure_id', 'team_id', trainingLinks.teams),
  'measure_teams: other': link('measure_teams', 'measure_id', 'team_id', otherLinks.teams),
  sessions: entry(
    'sessions',
    byId,
    { place: 'Changed' },
    ofProgramme((o, v) => ({
      id: id(0x15, o, v),
      measure_id: trainingId(o, 'base'),
      key: v,
      starts_at: '2026-03-02T09:00',
      ends_at: '2026-03-02T17:00',
    })),
  ),
  // No circle: trainings wait for other measures, these for a spare one.
  'measure_dependencies: training': link(
    'measure_dependencies',
    'measure_id',
    'after_id',
    ofProgramme((o, v) => ({
      measure_id: trainingId(o, 'base'),
      after_id: v === 'fresh' ? trainingId(o, 'spare') : otherMeasureId(o, v),
    })),
  ),
  'measure_dependencies: other': link(
    'measure_dependencies',
    'measure_id',
    'after_id',
    ofProgramme((o, v) => ({
      measure_id: otherMeasureId(o, left(v)),
      after_id: v === 'base' ? otherMeasureId(o, 'spare') : trainingId(o, 'spare'),
    })),
  ),
  'measure_expectations: training': entry(
    'measure_expectations',
    ['organisation_id', 'programme_id', 'measure_id', 'condition_id', 'behaviour_id'],
    null,
    ofProgramme((o, v) => ({
      measure_id: trainingId(o, left(v)),
      condition_id: conditionId(o, 'base'),
      behaviour_id: behaviourId(o, right(v)),
      in_use: 2,
    })),
  ),
  'measure_expectations: other': entry(
    'measure_expectations',
    ['organisation_id', 'programme_id', 'measure_id', 'condition_id', 'behaviour_id'],
    null,
    ofProgramme((o, v) => ({
      measure_id: otherMeasureId(o, left(v)),
      condition_id: conditionId(o, 'base'),
      behaviour_id: behaviourId(o, right(v)),
      in_use: 2,
    })),
  ),
  session_attendance: entry(
    'session_attendance',
    ['organisation_id', 'programme_id', 'session_id', 'team_id'],
    { invited: 3 },
    ofProgramme((o, v) => ({
      session_id: id(0x15, o, left(v)),
      team_id: namedTeam(o, v),
      invited: 2,
    })),
  ),
  stakeholders: entry(
    'stakeholders',
    byId,
    { role: 'Changed' },
    ofProgramme((o, v) => ({ id: stakeholderId(o, v), key: v, role: v })),
  ),
  stakeholder_measures: link(
    'stakeholder_measures',
    'stakeholder_id',
    'measure_id',
    ofProgramme((o, v) => ({
      stakeholder_id: stakeholderId(o, left(v)),
      measure_id: trainingId(o, right(v)),
    })),
  ),
  indicators: entry(
    'indicators',
    byId,
    title,
    ofProgramme((o, v) => ({
      id: indicatorId(o, v),
      key: v,
      behaviour_id: behaviourId(o, 'base'),
      title: v,
    })),
  ),
  // A training has one for each level at most.
  measure_indicators: link(
    'measure_indicators',
    'measure_id',
    'level',
    ofProgramme((o, v) => ({
      measure_id: trainingId(o, v === 'fresh' ? 'spare' : 'base'),
      level: v === 'spare' ? 'results' : 'behaviour',
      indicator_id: indicatorId(o, 'base'),
    })),
  ),
  observations: entry(
    'observations',
    ['organisation_id', 'programme_id', 'indicator_id', 'team_id', 'period'],
    { value: 2 },
    ofProgramme((o, v) => ({
      indicator_id: indicatorId(o, left(v)),
      team_id: namedTeam(o, v),
      period: '2025-12-01',
      value: 1,
    })),
  ),
  // An indicator has one at most: `base` and `fresh` are of the same.
  import_mappings: entry(
    'import_mappings',
    ['organisation_id', 'programme_id', 'indicator_id'],
    { mapping: '{"format": "tragwerk-mapping/1", "cadence": "week"}' },
    ofProgramme((o, v) => ({
      indicator_id: indicatorId(o, v === 'spare' ? 'spare' : 'base'),
      mapping: '{"format": "tragwerk-mapping/1", "cadence": "month"}',
    })),
  ),
  decisions: entry(
    'decisions',
    byId,
    { reason: 'Changed' },
    ofProgramme((o, v) => ({ id: id(0x12, o, v), finding_id: `C01/${v}/b1` })),
  ),
  finding_marks: entry(
    'finding_marks',
    ['organisation_id', 'user_id', 'programme_id'],
    { snapshot: { 'C01/a/b': 50 } },
    ofProgramme((o, v) => ({
      programme_id: programmeId(o, v === 'fresh' ? 'spare' : 'base'),
      user_id: accountId(o, v === 'spare' ? 'spare' : 'base'),
      snapshot: {},
    })),
  ),
  'private.invitation_tokens': entry(
    'private.invitation_tokens',
    ['organisation_id', 'invitation_id'],
    { token_hash: '\\x00' },
    (o, v) => ({
      organisation_id: organisationId(o),
      invitation_id: invitationId(o, v),
      token_hash: `\\x${orgNumber(o)}${NUMBER[v]}`,
    }),
  ),
  'private.push_tokens': entry(
    'private.push_tokens',
    ['organisation_id', 'programme_id'],
    { token_hash: '\\x00' },
    (o, v) => ({
      organisation_id: organisationId(o),
      programme_id: programmeId(o, v),
      token_hash: `\\x${orgNumber(o)}${NUMBER[v]}`,
    }),
  ),
  'private.cut_families': entry(
    'private.cut_families',
    byId,
    { family: { cuts: [], heads: { x: [1, 1, null] } } },
    ofOrganisation((o, v) => ({ id: id(0x16, o, v), family: { cuts: [], heads: {} } })),
  ),
  // Of indicators that have been deleted.
  'private.published_cuts': entry(
    'private.published_cuts',
    ['organisation_id', 'indicator_id', 'period'],
    { quantity: 'something else' },
    ofOrganisation((o, v) => ({
      indicator_id: id(0x17, o, v),
      period: '2026-01-01',
      period_end: '2026-02-01',
      quantity: 'something',
      family_id: id(0x16, o, 'base'),
    })),
  ),
  'private.shown_evaluations': entry(
    'private.shown_evaluations',
    ['organisation_id', 'measure_id', 'level'],
    { answers: '{5,10}' },
    ofOrganisation((o, v) => ({ measure_id: id(0x18, o, v), level: 'reaction', answers: '{5}' })),
  ),
  // Of measures that have been deleted.
  'private.kept_links': entry(
    'private.kept_links',
    ['organisation_id', 'measure_id', 'programme_id', 'measure_kind', 'kind', 'link_id'],
    { kept_at: '2026-01-01' },
    ofProgramme((o, v) => ({
      measure_id: id(0x15, o, v),
      measure_kind: 'training',
      kind: 'stakeholder',
      link_id: stakeholderId(o, 'base'),
    })),
  ),
} satisfies Record<string, Entry>;

export type EntryName = keyof typeof ENTRIES;
export const ENTRY_NAMES = Object.keys(ENTRIES) as EntryName[];
export const entryOf = (name: EntryName): Entry => ENTRIES[name];

/** `public.teams`, `private.invitation_tokens`. */
export const qualified = (table: string): string => (table.includes('.') ? table : `public.${table}`);

export function insertStatement(table: string, row: Row): string {
  const values = Object.values(row).map(literal);
  return `insert into ${qualified(table)} (${Object.keys(row).join(', ')}) values (${values.join(', ')})`;
}
