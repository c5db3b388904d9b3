import type { session as en } from '../en/session';
import type { Shape } from '../shape';

export const session = {
  title: 'Ihre Sitzung ist abgelaufen',
  text: 'Bitte melden Sie sich als {{email}} erneut an. Was noch nicht gespeichert ist, bleibt so lange auf der Seite stehen.',
  submit: 'Erneut anmelden',
  leave: 'Ohne Speichern verlassen',
} satisfies Shape<typeof en>;
