let chosen = false;

/** Prints the page; what only few may see of it, when that has been chosen. */
export function printPage(withStakeholders: boolean): void {
  chosen = withStakeholders;
  // Some browsers come back before they print; the choice holds for one print.
  window.addEventListener('afterprint', () => (chosen = false), { once: true });
  window.print();
}

/** Whether the print under way is to carry the stakeholders. */
export const printsStakeholders = (): boolean => chosen;
