import type { blackouts as en } from '../en/blackouts';
import type { Shape } from '../shape';

export const blackouts = {
  title: 'Sperrzeiten',
  lead: 'Tage, an denen Teams anderswo gebraucht werden und kein Training stattfinden sollte, gemeinsam für alle Programme. Fällt ein Termin hinein, sehen Sie es schon beim Planen, und es wird ein Befund daraus.',
  add: 'Sperrzeit eintragen',
  none: {
    title: 'Noch keine Sperrzeit',
    text: 'Quartalsende, Messe, Inventur: In solchen Wochen wird jede Hand gebraucht. Wer dann ins Training soll, kommt nicht oder ist nicht bei der Sache. Tragen Sie diese Tage ein, und Sie werden beim Planen von Terminen gewarnt.',
    readOnly:
      'Quartalsende, Messe, Inventur: Hier stehen künftig Tage, an denen kein Training stattfinden sollte.',
  },
  table: {
    caption: 'Laufende und kommende Sperrzeiten',
    past: 'Vergangene Sperrzeiten',
    title: 'Titel',
    period: 'Zeitraum',
    teams: 'Teams',
  },
  noneAhead: 'Es steht keine Sperrzeit bevor.',
  past_one: 'Eine vergangene Sperrzeit',
  past_other: '{{count}} vergangene Sperrzeiten',
  running: 'läuft gerade',
  allTeams: 'alle Teams',
  edit: '„{{title}}“ ändern',
  remove: '„{{title}}“ löschen',
  form: {
    new: 'Neue Sperrzeit',
    change: '„{{title}}“ ändern',
    title: 'Titel',
    titleHint: 'etwa Quartalsende, Messe oder Inventur',
    startsOn: 'Erster Tag',
    endsOn: 'Letzter Tag',
    endsBeforeStart: 'Der letzte Tag liegt vor dem ersten.',
    badDay: 'Bitte geben Sie ein Datum ein.',
    teams: 'Teams',
    teamsHint: 'Ist keines ausgewählt, gilt sie für alle.',
    noTeam: 'Kein Team heißt so.',
  },
  quarters: {
    open: 'Quartalsenden eintragen',
    title: 'Quartalsenden der nächsten 12 Monate',
    text: 'Jeweils die letzten zwei Wochen des Quartals, für alle Teams. Tage und Teams können Sie danach einzeln ändern.',
    name: 'Quartalsende Q{{quarter}} {{year}}',
    known: 'schon eingetragen',
    allKnown: 'Sie sind alle schon eingetragen.',
    submit_one: 'Ein Quartalsende eintragen',
    submit_other: '{{count}} Quartalsenden eintragen',
  },
} satisfies Shape<typeof en>;
