let carried = '';

/** The address last typed while signing in: not to be typed again one page further. In memory, for no log and no history. */
export const typedEmail = (): string => carried;

export const rememberTypedEmail = (email: string): void => {
  carried = email.trim();
};
