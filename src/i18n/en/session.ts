/** Signing in again on the page where the session has ended. */
export const session = {
  title: 'Your session has ended',
  text: 'Please sign in again as {{email}}. What is not saved yet stays on the page meanwhile.',
  submit: 'Sign in again',
  leave: 'Leave without saving',
} as const;
