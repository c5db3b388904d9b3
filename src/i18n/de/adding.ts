import type { adding as en } from '../en/adding';
import type { Shape } from '../shape';

export const adding = {
  category: 'Kategorie',
  behaviour: {
    add: 'Zielverhalten ergänzen',
    title: 'Neues Zielverhalten',
    name: 'Was die Menschen tun sollen',
    nameHint: 'Beobachtbar, in wenigen Worten: „Klärt den Bedarf, bevor ein Angebot entsteht“',
    first: 'Bisher',
    second: 'Künftig',
    submit: 'Verhalten ergänzen',
  },
  condition: {
    add: 'Rahmenbedingung ergänzen',
    title: 'Neue Rahmenbedingung',
    name: 'Was die Menschen erleben',
    nameHint: 'In wenigen Worten: „Provision auf den Auftragswert“, „Montagsrunde“',
    first: 'Was gesagt wird',
    second: 'Was gelebt wird',
    submit: 'Rahmenbedingung ergänzen',
  },
} satisfies Shape<typeof en>;
