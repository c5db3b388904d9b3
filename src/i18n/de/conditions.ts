import type { conditions as en } from '../en/conditions';
import type { Shape } from '../shape';

export const conditions = {
  title: 'Rahmenbedingungen',
  lead: 'Wofür es hier wirklich Anerkennung gibt, nach geschriebenen und ungeschriebenen Regeln, und wohin das die Zielverhalten zieht.',
  back: 'Alle Rahmenbedingungen',
  filters: 'Liste eingrenzen',
  search: 'Suche',
  searchHint: 'Wörter in Titel oder Texten',
  category: 'Kategorie',
  anyCategory: 'Alle Kategorien',
  formality: 'Verbindlichkeit',
  anyFormality: 'Offizielle und ungeschriebene',
  clear: 'Filter zurücksetzen',
  shown: '{{shown}} von {{total}} Rahmenbedingungen',
  shownAll_one: '{{count}} Rahmenbedingung',
  shownAll_other: '{{count}} Rahmenbedingungen',
  filteredAway: {
    title: 'Keine Rahmenbedingung passt',
    text: 'Es gibt {{total}} Rahmenbedingungen, aber keine erfüllt alle gewählten Filter.',
  },
  none: {
    title: 'Noch keine Rahmenbedingungen',
    text: 'Rahmenbedingungen sind, was belohnt, vorgelebt, erlaubt und leicht gemacht wird, in neun Kategorien. Ergänzen Sie die erste, oder importieren Sie ein Programm, das welche enthält.',
    import: 'Programm importieren',
  },
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
    heading: 'Worum es sich handelt',
    reward: 'Belohnung',
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
