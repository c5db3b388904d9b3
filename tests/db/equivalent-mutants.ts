/**
 * Conditions that name the organisation and change nothing when they are dropped, each with the reason why. An entry that
 * is noticed after all, or is no longer there, turns twin.test.ts red.
 */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'private.keep_headcounts(): t.organisation_id = v_organisation (3)':
    'the row gives its id alone, and to a team that is gone from here no reading and no team of this organisation refers',
};
