/** The addresses the app's router knows; anything else is shown its page for addresses that lead nowhere. */
export const isPage = (path: string): boolean =>
  /^\/($|o\/|sign-in$|sign-up$|forgot-password$|new-password$|invitation$|new-organisation$|account$|licences$)/.test(
    path,
  );
