export const auth = {
  story: {
    behaviour: 'You describe the behaviour your strategy needs, and what everyday work really rewards.',
    forces: 'Tragwerk works out what carries that behaviour and what pulls against it.',
    findings: 'You get the contradictions, ranked, each with its reasons and remedies.',
  },
  picture: {
    label:
      'A truss bears the load “Strategy”. Leadership, training and careers carry it; the member “Bonus” pulls against it.',
    load: 'Strategy',
    leadership: 'Leadership',
    training: 'Training',
    bonus: 'Bonus',
    careers: 'Careers',
  },
  field: {
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
    name: 'Your name',
  },
  password: {
    show: 'Show password',
    rule: 'At least {{min}} characters. A whole sentence is easy to remember and hard to guess.',
    tooShort: 'Please use at least {{min}} characters.',
    tooLong: 'That is too long: at most {{max}} characters, umlauts and symbols count more than once.',
    weak: 'This password is too easy to guess. Please choose a longer or less common one.',
    same: 'This is the password you have already. Please choose a different one.',
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    wrong: 'E-mail address and password do not match. Please check both.',
    notConfirmed:
      'This address has not been confirmed yet. Please open the link in the e-mail you were sent when you signed up.',
    ended: 'Your session has ended. Please sign in again; then you are back where you were.',
    forgot: 'Forgotten your password?',
    noAccount: 'No account yet?',
    signUp: 'Create an account',
  },
  demo: {
    title: 'Would you rather look around first?',
    text: 'A machine builder moves from selling machines to selling solutions: a complete programme that you may change as you like.',
    submit: 'Explore the demo',
  },
  signUp: {
    title: 'Create an account',
    lead: 'Afterwards you create an organisation or accept an invitation.',
    submit: 'Create account',
    namePlaceholder: 'First name and surname',
    hasAccount: 'Already have an account?',
    signIn: 'Sign in',
    notPossible:
      'No account could be created with these details. Perhaps this address is registered already: then sign in, or set a new password.',
    closed: 'New accounts cannot be created here at the moment.',
    badEmail: 'The server does not accept this e-mail address.',
  },
  checkMail: {
    title: 'Please look at your e-mails',
    text: 'If {{email}} can be used for a new account, a message with a confirmation link is on its way. Open it to carry on.',
    spam: 'Nothing there after a few minutes? Please look in the spam folder as well.',
    invitation: 'You came by an invitation: after confirming, please open its link once more.',
    toSignIn: 'To sign-in',
  },
  forgot: {
    title: 'Forgotten your password?',
    lead: 'Tell us your e-mail address, and we send you a link to set a new one.',
    submit: 'Send link',
    doneTitle: 'Please look at your e-mails',
    done: 'If there is an account for {{email}}, a link to set a new password is on its way.',
    terminal:
      'This installation sends no e-mails: the link is printed in the terminal in which the server runs.',
    back: 'Back to sign-in',
  },
  newPassword: {
    title: 'Set a new password',
    lead: 'For the account {{email}}',
    submit: 'Save password',
    done: 'Your new password has been saved.',
    expiredTitle: 'This link no longer works',
    expired: 'A link to set a new password works once and only for a limited time. Please ask for a new one.',
    again: 'Ask for a new link',
  },
} as const;
