import type { adding as en } from '../en/adding';
import type { Shape } from '../shape';

export const adding = {
  name: 'Titel',
  category: 'Kategorie',
  formality: 'Verbindlichkeit',
  keywords: 'anlegen erstellen hinzufügen neu',
  behaviour: {
    add: 'Zielverhalten ergänzen',
    title: 'Neues Zielverhalten',
    nameHint:
      'Was die Menschen tun sollen, beobachtbar und in wenigen Worten: „Klärt den Bedarf, bevor ein Angebot entsteht“',
    first: 'Bisher',
    second: 'Künftig',
  },
  condition: {
    add: 'Rahmenbedingung ergänzen',
    title: 'Neue Rahmenbedingung',
    nameHint: 'Was die Menschen erleben, in wenigen Worten: „Provision auf den Auftragswert“, „Montagsrunde“',
    first: 'Was gesagt wird',
    second: 'Was gelebt wird',
  },
} satisfies Shape<typeof en>;
