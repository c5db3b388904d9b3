import type { account as en } from '../en/account';
import type { Shape } from '../shape';

export const account = {
  title: 'Ihr Konto',
  signedInAs: 'Angemeldet als {{email}}.',
  deleteTitle: 'Konto löschen',
  deleteLead:
    'Ihr Konto, Ihre Mitgliedschaften und der Vermerk, welche Befunde Sie gelesen haben, werden endgültig gelöscht. Was Sie eingetragen haben, bleibt in den Organisationen, ohne Ihren Namen und Ihre Adresse.',
  leave: 'Diese Organisationen verlassen Sie:',
  delete: 'Diesen Organisationen gehört sonst niemand an. Sie werden mit allem darin gelöscht:',
  handOver:
    'In diesen Organisationen arbeiten andere mit, und niemand außer Ihnen hat die Rolle „Inhaber/in“. Geben Sie diese Rolle zuerst auch jemand anderem, oder löschen Sie die Organisation:',
  handOverLink: 'Mitglieder von {{organisation}}',
  agree: 'Auch diese Organisationen mit allen Programmen löschen',
  agreeMissing: 'Bitte setzen Sie dieses Häkchen, wenn Sie fortfahren möchten.',
  password: 'Ihr Passwort',
  wrongPassword: 'Das ist nicht Ihr Passwort.',
  changed:
    'An Ihren Organisationen hat sich inzwischen etwas geändert. Bitte lesen Sie noch einmal, was gelöscht würde.',
  submit: 'Konto endgültig löschen',
  deleted: 'Ihr Konto wurde gelöscht.',
} satisfies Shape<typeof en>;
