import type { conditions as en } from '../en/conditions';
import type { Shape } from '../shape';

export const conditions = {
  title: 'Rahmenbedingungen',
  lead: 'Wofür es hier wirklich Anerkennung gibt, nach geschriebenen und ungeschriebenen Regeln, und wohin das die Zielverhalten zieht.',
  back: 'Alle Rahmenbedingungen',
  filters: 'Liste eingrenzen',
  search: 'Suche',
  searchHint: 'Wörter in Titel oder Texten',
  anyCategory: 'Alle',
  anyFormality: 'Alle',
  clear: 'Filter zurücksetzen',
  shown_one: '{{shown}} von {{total}} Rahmenbedingung',
  shown_other: '{{shown}} von {{total}} Rahmenbedingungen',
  shownAll_one: '{{count}} Rahmenbedingung',
  shownAll_other: '{{count}} Rahmenbedingungen',
  filteredAway: {
    title: 'Keine Rahmenbedingung passt',
    text_one: 'Es gibt eine Rahmenbedingung, aber sie erfüllt nicht alle gewählten Filter.',
    text_other: 'Es gibt {{count}} Rahmenbedingungen, aber keine erfüllt alle gewählten Filter.',
  },
  none: {
    title: 'Noch keine Rahmenbedingungen',
    text: 'Rahmenbedingungen sind, was belohnt, vorgelebt, erlaubt und leicht gemacht wird, in neun Kategorien. Fügen Sie die erste hinzu, oder importieren Sie ein Programm, das welche enthält.',
    import: 'Programm importieren',
  },
  sort: { own: 'Eigene', strength: 'Stärke', findings: 'Befunde', title: 'Titel' },
  another: 'Weitere Rahmenbedingung …',
  valueOf: '{{name}} – {{title}}',
  table: {
    caption:
      'Rahmenbedingungen nach Kategorie: Stärke, Änderungsaufwand, Wirkung auf die Zielverhalten, Befunde',
    condition: 'Rahmenbedingung',
    strength: 'Stärke',
    changeability: 'Änderungsaufwand',
    effect: 'Wirkung auf die Zielverhalten',
    findings: 'Befunde',
  },
  drives_one: 'fördert {{count}}',
  drives_other: 'fördert {{count}}',
  restrains_one: 'hemmt {{count}}',
  restrains_other: 'hemmt {{count}}',
  neutral: '{{count}} neutral',
  unrated: '{{count}} nicht bewertet',
  nothingRated: 'noch nicht bewertet',
  facts: {
    heading: 'Einstufung',
  },
  ratings: {
    heading: 'Was sie für jedes Zielverhalten bewirkt',
    lead: 'Von −3 (wirkt stark dagegen) bis +3 (wirkt stark dafür). Gelebte Wirkung mal Stärke ergibt die Kraft, mit der sie zieht.',
    readOnly: 'Ihre Rolle darf diese Bewertungen lesen, aber nicht ändern.',
    importance: 'Wichtigkeit {{value}} von 5',
    force: 'Kraft {{force}}',
    noBehaviours: 'Es gibt noch keine Zielverhalten, die sich bewerten ließen.',
  },
  findingsOf: 'Befunde zu dieser Rahmenbedingung',
  noFindingsOf: 'Keine offenen Befunde zu dieser Rahmenbedingung.',
  unknown: {
    title: 'Diese Rahmenbedingung gibt es nicht',
    text: 'Keine Rahmenbedingung dieses Programms hat den Schlüssel „{{key}}“. Vielleicht wurde sie umbenannt oder entfernt.',
  },
} satisfies Shape<typeof en>;
