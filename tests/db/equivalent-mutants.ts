/**
 * Conditions that name the organisation and change nothing when they are dropped, each with the reason why. An entry that
 * is noticed after all, or is no longer there, turns twin.test.ts red.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'private.import_measures(uuid,uuid,jsonb,jsonb,jsonb,jsonb): made.organisation_id = p_organisation_id':
    'the ids of its measures have been drawn in the same call, nobody else has one of them',
  'private.keep_headcounts(): t.organisation_id = v_organisation (3)':
    'the row gives its id alone, and to a team that is gone from here no reading and no team of this organisation refers',
};
