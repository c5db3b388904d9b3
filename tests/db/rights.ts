import { type EntryName } from '@tests/support/world';
import { ROLES, type Role } from '@tests/support/personas';

/**
 * Who may do what, as the product promises it. Every table, view and function of the schemas public and private must be
 * declared here: matrix.test.ts compares with the catalogue, and a new one turns it red until somebody has decided.
 * Who is not named may not: no row, or permission denied.
 */
const everybody = ROLES;
const nobody: readonly Role[] = [];
const owner: readonly Role[] = ['owner'];
const managers: readonly Role[] = ['owner', 'change_manager'];
const planners: readonly Role[] = ['owner', 'change_manager', 'hr', 'sales_lead'];
const trainers: readonly Role[] = ['owner', 'change_manager', 'hr'];
const sales: readonly Role[] = ['owner', 'change_manager', 'sales_lead'];

export type Verb = 'select' | 'insert' | 'update' | 'delete';
export type Rights = Readonly<Record<Verb, readonly Role[]>>;

const may = (
  select: readonly Role[],
  insert: readonly Role[],
  update: readonly Role[],
  remove: readonly Role[],
): Rights => ({ select, insert, update, delete: remove });

export const RIGHTS: Readonly<Record<EntryName, Rights>> = {
  //                                  select     insert    update    delete
  organisations: /*                */ may(everybody, nobody, owner, owner),
  memberships: /*                  */ may(everybody, nobody, owner, owner),
  invitations: /*                  */ may(owner, nobody, nobody, owner),
  organisation_policies: /*        */ may(everybody, owner, owner, owner),
  teams: /*                        */ may(everybody, planners, planners, planners),
  blackout_periods: /*             */ may(everybody, planners, planners, planners),
  blackout_teams: /*               */ may(everybody, planners, nobody, planners),
  holiday_regions: /*              */ may(everybody, planners, planners, planners),
  programmes: /*                   */ may(everybody, managers, managers, managers),
  strategic_goals: /*              */ may(everybody, managers, managers, managers),
  target_behaviours: /*            */ may(everybody, managers, managers, managers),
  behaviour_goals: /*              */ may(everybody, managers, nobody, managers),
  behaviour_teams: /*              */ may(everybody, managers, nobody, managers),
  framework_conditions: /*         */ may(everybody, managers, managers, managers),
  effects: /*                      */ may(everybody, managers, managers, managers),
  effect_ratings: /*               */ may(managers, managers, managers, managers),
  'measures: training': /*         */ may(everybody, trainers, trainers, trainers),
  'measures: other': /*            */ may(everybody, sales, sales, sales),
  'measure_behaviours: training': /**/ may(everybody, trainers, nobody, trainers),
  'measure_behaviours: other': /*  */ may(everybody, sales, nobody, sales),
  'measure_conditions: training': /**/ may(everybody, trainers, nobody, trainers),
  'measure_conditions: other': /*  */ may(everybody, sales, nobody, sales),
  'measure_teams: training': /*    */ may(everybody, trainers, nobody, trainers),
  'measure_teams: other': /*       */ may(everybody, sales, nobody, sales),
  'measure_dependencies: training': may(everybody, trainers, nobody, trainers),
  'measure_dependencies: other': /**/ may(everybody, sales, nobody, sales),
  'measure_expectations: training': may(everybody, trainers, nobody, trainers),
  'measure_expectations: other': /**/ may(everybody, sales, nobody, sales),
  measure_indicators: /*           */ may(everybody, trainers, nobody, trainers),
  session_attendance: /*           */ may(trainers, trainers, trainers, trainers),
  sessions: /*                     */ may(everybody, trainers, trainers, trainers),
  stakeholders: /*                 */ may(managers, managers, managers, managers),
  stakeholder_measures: /*         */ may(managers, managers, nobody, managers),
  indicators: /*                   */ may(everybody, managers, managers, managers),
  observations: /*                 */ may(sales, sales, sales, sales),
  import_mappings: /*              */ may(sales, sales, sales, sales),
  decisions: /*                    */ may(everybody, managers, managers, managers),
  // The rows of the world belong to others; of one's own see special-cells.ts.
  finding_marks: /*                */ may(nobody, nobody, nobody, nobody),
  'private.invitation_tokens': /*  */ may(nobody, nobody, nobody, nobody),
  'private.push_tokens': /*        */ may(nobody, nobody, nobody, nobody),
  'private.cut_families': /*       */ may(nobody, nobody, nobody, nobody),
  'private.published_cuts': /*     */ may(nobody, nobody, nobody, nobody),
  'private.shown_evaluations': /*  */ may(nobody, nobody, nobody, nobody),
  'private.kept_links': /*         */ may(nobody, nobody, nobody, nobody),
};

/** What everybody may keep for himself, and nobody sees of others, whatever his role: no tracking of people. */
const OWN_ONLY: readonly EntryName[] = ['finding_marks'];

/** Whether the verb has been granted at all; policies then say for which rows. */
export const isGranted = (entry: EntryName, verb: Verb): boolean =>
  RIGHTS[entry][verb].length > 0 || OWN_ONLY.includes(entry);

/** Views: none so far. */
export const VIEWS: readonly string[] = [];

type Caller = 'anon' | 'authenticated' | 'service_role';

/** Who may execute a function; nobody where only triggers, policies' owners or other functions call it. */
export const FUNCTIONS: Readonly<Record<string, readonly Caller[]>> = {
  'public.create_organisation': ['authenticated'],
  'public.create_invitation': ['authenticated'],
  'public.preview_invitation': ['anon', 'authenticated'],
  'public.accept_invitation': ['authenticated'],
  'public.revoke_invitation': ['authenticated'],
  'public.preview_account_deletion': ['authenticated'],
  'public.delete_my_account': ['authenticated'],
  'private.organisations_without': [],
  'private.delete_account': [],
  'public.load_programmes': ['authenticated'],
  'private.load_teams': ['authenticated'],
  'private.load_goals': ['authenticated'],
  'private.load_behaviours': ['authenticated'],
  'private.load_conditions': ['authenticated'],
  'private.load_effects': ['authenticated'],
  'private.load_indicators': ['authenticated'],
  'private.load_measures': ['authenticated'],
  'private.load_sessions': ['authenticated'],
  'private.load_stakeholders': ['authenticated'],
  'private.load_decisions': ['authenticated'],
  'public.load_observations': ['authenticated'],
  'public.load_series': ['authenticated'],
  'public.write_observations': ['authenticated'],
  'public.create_push_token': ['authenticated'],
  'public.revoke_push_token': ['authenticated'],
  'public.push_token_state': ['authenticated'],
  'public.ingest_observations': ['anon', 'authenticated'],
  'public.write_effects': ['authenticated'],
  'public.take_out': ['authenticated'],
  'public.insert_rows': ['authenticated'],
  'public.link_behaviour': ['authenticated'],
  'public.link_measure': ['authenticated'],
  'public.write_attendance': ['authenticated'],
  'public.put_blackout_periods': ['authenticated'],
  'public.save_blackout_period': ['authenticated'],
  'public.take_blackout_periods': ['authenticated'],
  'private.blackouts_at': ['authenticated'],
  'public.put_teams': ['authenticated'],
  'private.programme_tables': ['authenticated'],
  'private.unpacked': ['authenticated'],
  'private.insertion_into': ['authenticated'],
  'private.put_rows': ['authenticated'],
  'private.insert_programme': ['authenticated'],
  'private.left_out': ['authenticated'],
  'private.not_waiting': ['authenticated'],
  'private.keep_links': [],
  'private.forget_kept_links': [],
  'private.restore_links': ['authenticated'],
  'private.rows_at': ['authenticated'],
  'private.readings_at': ['authenticated'],
  'private.refuse_measure_circle': [],
  'public.decide_findings': ['authenticated'],
  'private.my_organisations': ['authenticated'],
  'private.my_organisations_as': ['authenticated'],
  'private.my_measures': ['authenticated'],
  'private.position_at': ['authenticated'],
  'private.stamp': [],
  'private.keep_an_owner': [],
  'private.refuse_team_circle': [],
  'private.require_owner': [],
  'private.require_manager': [],
  'private.quantity_of': [],
  'private.period_end': [],
  'private.people_in': [],
  'private.teams_as_bits': [],
  'private.fits_among': [],
  'private.decide_cuts': [],
  'private.states_of': [],
  'private.write_down': [],
  'private.cuts_of': [],
  'private.heads_before': [],
  'private.series_of': [],
  'private.published_series': [],
  'private.shown_ratings': ['authenticated'],
  'private.publish_attendance': [],
  'private.publish_new_attendance': [],
  'private.shown_attendance': ['authenticated'],
  'private.withheld': ['authenticated'],
  'private.keep_evaluations_apart': [],
  'private.keep_headcounts': [],
  'private.latest_period': [],
  'private.is_bounded': [],
  'private.keep_readings_possible': [],
  'private.keep_cadence': [],
  'private.is_recurrence_rule': ['authenticated', 'service_role'],
  'private.day_or_null': [],
  'private.hash_token': [],
  'private.random_token': [],
};
