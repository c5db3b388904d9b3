const KEY = 'tragwerk.organisation';

/** The organisation this browser showed last; where `/` leads. */
export function lastOrganisation(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberOrganisation(organisationId: string): void {
  try {
    localStorage.setItem(KEY, organisationId);
  } catch {
    // storage may be forbidden: `/` then leads to the first organisation
  }
}
