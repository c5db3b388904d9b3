export const ROLES = ['owner', 'change_manager', 'hr', 'sales_lead', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** What the interface offers. The database decides; these only keep buttons away that would be refused. */
export type Right =
  | 'manage_organisation'
  | 'edit_teams'
  | 'edit_blackouts'
  | 'edit_programme'
  | 'enter_readings'
  | 'edit_trainings'
  | 'edit_other_measures'
  | 'see_stakeholders';

const RIGHTS: Record<Right, readonly Role[]> = {
  manage_organisation: ['owner'],
  edit_teams: ['owner', 'change_manager', 'hr', 'sales_lead'],
  edit_blackouts: ['owner', 'change_manager', 'hr', 'sales_lead'],
  edit_programme: ['owner', 'change_manager'],
  enter_readings: ['owner', 'change_manager', 'sales_lead'],
  edit_trainings: ['owner', 'change_manager', 'hr'],
  edit_other_measures: ['owner', 'change_manager', 'sales_lead'],
  see_stakeholders: ['owner', 'change_manager'],
};

export const may = (role: Role, right: Right): boolean => RIGHTS[right].includes(role);
