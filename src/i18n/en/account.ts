export const account = {
  title: 'Your account',
  signedInAs: 'Signed in as {{email}}.',
  deleteTitle: 'Delete the account',
  deleteLead:
    'Your account, your memberships and the note of which findings you have read are deleted for good. What you have entered stays in the organisations, without your name and address.',
  leave: 'You leave these organisations:',
  delete: 'Nobody else belongs to these organisations. They are deleted with everything in them:',
  handOver:
    'You are the only owner of these organisations, and others work in them. First make somebody else an owner, or delete the organisation:',
  handOverLink: 'Members of {{organisation}}',
  agree: 'Delete these organisations with all their programmes, too',
  agreeMissing: 'Please tick this if you want to go on.',
  password: 'Your password',
  wrongPassword: 'This is not your password.',
  changed:
    'Something about your organisations has changed meanwhile. Please read again what would be deleted.',
  submit: 'Delete the account for good',
  deleted: 'Your account has been deleted.',
};
