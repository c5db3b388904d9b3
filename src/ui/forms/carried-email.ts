let carried = '';

/** The address last typed while signing in: not to be typed again one page further. In memory, for no log and no history. */
export const carriedEmail = (): string => carried;

export const carryEmail = (email: string): void => {
  carried = email.trim();
};
