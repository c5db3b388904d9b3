/**
 * Conditions that name the organisation and change nothing when they are dropped, each with the reason why. An entry that
 * is noticed after all, or is no longer there, turns twin.test.ts red.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'private.import_measures(uuid,uuid,jsonb,jsonb,jsonb,jsonb): made.organisation_id = p_organisation_id':
    'the ids of its measures have been drawn in the same call, nobody else has one of them',
};

/**
 * Conditions that hold tenants apart and that no call of twin.test.ts reaches yet: it would need the same session or period
 * published in both organisations. They are looked at here so that the list can only become shorter.
 */
export const UNREACHED: readonly string[] = [
  'load_observations(uuid,uuid,uuid): x.organisation_id = p_organisation_id',
  'private.cuts_of(uuid,uuid[]): f.organisation_id = p_organisation_id',
  'private.heads_before(uuid,uuid[]): f.organisation_id = p_organisation_id',
  'private.publish_attendance(uuid,uuid): a.organisation_id = p_organisation_id',
  'private.publish_attendance(uuid,uuid): c.organisation_id = p_organisation_id',
  'private.publish_attendance(uuid,uuid): f.organisation_id = p_organisation_id',
  'private.publish_attendance(uuid,uuid): t.organisation_id = p_organisation_id',
  'private.series_of(indicators,integer,uuid[],integer[],bigint[],boolean): c.organisation_id = p_indicator.organisation_id (2)',
  'private.series_of(indicators,integer,uuid[],integer[],bigint[],boolean): c.organisation_id = p_indicator.organisation_id',
  'private.series_of(indicators,integer,uuid[],integer[],bigint[],boolean): f.organisation_id = c.organisation_id',
  'private.shown_attendance(uuid,uuid): a.organisation_id = any (array(select private.my_organisations()))',
  'private.shown_attendance(uuid,uuid): c.organisation_id = p_organisation_id',
  'private.shown_attendance(uuid,uuid): f.organisation_id = c.organisation_id',
  'private.shown_attendance(uuid,uuid): o.id = c.organisation_id',
  'private.shown_ratings(uuid,uuid): r.organisation_id = any (array(select private.my_organisations()))',
  'private.withheld(uuid,uuid): p_organisation_id = any (array(select private.my_organisations()))',
  'put_blackout_periods(uuid,jsonb,boolean): t.organisation_id = p_organisation_id',
  'put_teams(uuid,jsonb,boolean): t.organisation_id = p_organisation_id',
];
