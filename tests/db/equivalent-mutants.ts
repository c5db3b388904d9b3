/**
 * Conditions that name the organisation and change nothing when they are dropped, each with the reason why. An entry that
 * is noticed after all, or is no longer there, turns twin.test.ts red.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'load_series(uuid,uuid): i.organisation_id = any (array(select private.my_organisations()))':
    'the same is asked of the organisation that the whole answer is made for, at its end',
  'private.import_measures(uuid,uuid,jsonb,jsonb,jsonb,jsonb): made.organisation_id = p_organisation_id':
    'the ids of its measures have been drawn in the same call, nobody else has one of them',
  'private.keep_links(): o.id = p.organisation_id':
    'where an organisation goes, its programmes go before their measures, so no programme is found',
};
