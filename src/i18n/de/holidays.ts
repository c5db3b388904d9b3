import type { holidays as en } from '../en/holidays';
import type { Shape } from '../shape';

export const holidays = {
  title: 'Gesetzliche Feiertage',
  lead: 'Trainingstermine an diesen Tagen werden schon beim Planen gekennzeichnet, in allen Programmen.',
  organisation: 'Organisation',
  country: 'Feiertage von {{whose}}: Land',
  state: 'Feiertage von {{whose}}: Bundesland oder Region',
  none: 'keine',
  nationwide: 'nur bundesweite',
  stateOf: '{{country}}, {{state}}',
  saved: 'Feiertage gespeichert.',
  teams: {
    title: 'Teams',
    caption: 'Welche Feiertage jedes Team hat',
    team: 'Team',
    holidays: 'Feiertage',
    asAbove: 'wie darüber: {{region}}',
  },
  coming: {
    title: 'Die nächsten zwölf Monate',
    day: 'Tag',
    name: 'Feiertag',
    teams: 'Teams',
    all: 'alle Teams',
  },
} satisfies Shape<typeof en>;
