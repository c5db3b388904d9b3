import type { adding as en } from '../en/adding';
import type { Shape } from '../shape';

export const adding = {
  name: 'Titel',
  category: 'Kategorie',
  formality: 'Verbindlichkeit',
  keywords: 'anlegen erstellen hinzufügen neu',
  behaviour: {
    add: 'Zielverhalten hinzufügen',
    title: 'Neues Zielverhalten',
    nameHint:
      'Was die Menschen tun sollen, beobachtbar und in wenigen Worten: „Klärt den Bedarf, bevor ein Angebot entsteht“',
    first: 'Bisher',
    second: 'Künftig',
  },
  condition: {
    add: 'Rahmenbedingung hinzufügen',
    title: 'Neue Rahmenbedingung',
    nameHint: 'Was die Menschen erleben, in wenigen Worten: „Provision auf den Auftragswert“, „Montagsrunde“',
    first: 'Was gesagt wird',
    second: 'Was gelebt wird',
  },
  measure: {
    add: 'Maßnahme hinzufügen',
    title: 'Neue Maßnahme',
    kind: 'Art der Maßnahme',
    behaviour: 'Für dieses Zielverhalten',
    noBehaviour: 'später festlegen',
    startsOn: 'Beginnt am',
    endsOn: 'Endet am',
    endsBeforeStart: 'Das Ende liegt vor dem Beginn.',
  },
  indicator: {
    add: 'Indikator hinzufügen',
    title: 'Neuer Indikator',
    nameHint:
      'Was sich zählen oder beobachten lässt, wenn jemand so handelt: „Angebote, denen ein Bedarfsbogen beiliegt“. Nicht, was jemand von sich sagt.',
    behaviour: 'Zeigt dieses Zielverhalten',
    unitHint: '% für einen Anteil, sonst etwa Tage, € oder Besuche je Person.',
    noBehaviour:
      'Ein Indikator zeigt, ob ein Zielverhalten vorkommt. Fügen Sie zuerst ein Zielverhalten hinzu.',
  },
} satisfies Shape<typeof en>;
