/** Which dialog of the list of programmes stands open; programmes by id, so that a dialog sees their current state. */
export type OpenDialog =
  { kind: 'create' } | { kind: 'edit'; id: string } | { kind: 'delete'; id: string; name: string };
