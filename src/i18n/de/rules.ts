import type { rules as en } from '../en/rules';
import type { Shape } from '../shape';
import { contradictions } from './rules/contradictions';
import { figures } from './rules/figures';
import { gaps } from './rules/gaps';
import { motivation } from './rules/motivation';
import { people } from './rules/people';
import { remedies } from './rules/remedies';
import { sequence } from './rules/sequence';
import { shift } from './rules/shift';

export const rules = {
  ...contradictions,
  ...gaps,
  ...sequence,
  ...motivation,
  ...people,
  ...shift,
  remedies,
  figures,
  basis:
    'Bewertet mit {{effect}} auf der Skala von −3 bis +3; Stärke der Rahmenbedingung {{strength}} von 5, Wichtigkeit des Verhaltens {{importance}} von 5, Sicherheit der Bewertung {{confidence}}.',
  forces: 'Für „{{behaviour}}“ spricht eine Kraft von {{driving}}, dagegen eine von {{restraining}}',
  forces_against: 'Für „{{behaviour}}“ spricht nichts, dagegen eine Kraft von {{restraining}}',
  forces_for: 'Für „{{behaviour}}“ spricht eine Kraft von {{driving}}, dagegen nichts',
  forces_none: 'Für „{{behaviour}}“ spricht nichts und nichts dagegen',
  ofFive: '{{value}} von 5',
  /** A stretch of weeks, some of which have no reading. */
  partlyRead: '{{weeks}}, davon {{unread}} ohne Messwert',
  counted: {
    conditions_one: '{{n}} Rahmenbedingung',
    conditions_other: '{{n}} Rahmenbedingungen',
    weeks_one: '{{n}} Woche',
    weeks_other: '{{n}} Wochen',
    days_one: '{{n}} Tag',
    days_other: '{{n}} Tage',
    readings_zero: 'keinen Messwert',
    readings_one: '{{n}} Messwert',
    readings_other: '{{n}} Messwerte',
    inTeams_one: 'in einem Team',
    inTeams_other: 'in {{n}} Teams',
    sharedTeams_zero: 'von allen',
    sharedTeams_one: '{{n}} gemeinsames Team',
    sharedTeams_other: '{{n}} gemeinsame Teams',
    resisters_one: '{{n}} Widerstand mit wenig Einfluss',
    resisters_other: '{{n}} Widerstände mit wenig Einfluss',
    influential_one: '{{n}} Person mit großem Einfluss',
    influential_other: '{{n}} Personen mit großem Einfluss',
  },
  quotes: { espoused: 'Was gesagt wird', inUse: 'Was gelebt wird', rationale: 'Warum so bewertet wurde' },
  missing: {
    ratings: 'Die gelebten Wirkungen sind noch nicht bewertet.',
    ratings_cell: 'Die gelebte Wirkung ist noch nicht bewertet.',
    espoused: 'Was die Organisation über die Wirkung sagt, ist nicht bewertet.',
    rewards:
      'Noch hat niemand angegeben, ob das, was das Verhalten trägt, mit Geld oder mit Anerkennung belohnt.',
    raters: 'Zu wenige Personen haben die Wirkung bewertet, oder eine der Gruppen fehlt.',
    goals: 'Es sind keine strategischen Ziele erfasst.',
    behaviours: 'Es ist kein Zielverhalten erfasst.',
    conditions: 'Es sind keine Rahmenbedingungen erfasst.',
    measures: 'Es sind keine Maßnahmen geplant.',
    kinds: 'Maßnahmen haben noch keine Art.',
    dates: 'Maßnahmen haben keinen Beginn oder kein Ende.',
    hours: 'Trainings haben keine Stunden pro Kopf.',
    teams: 'Es sind keine Teams erfasst.',
    sessions: 'Trainings, die in eine Sperrzeit fallen könnten, haben noch keine Termine.',
    blackouts: 'Es sind keine Sperrzeiten erfasst, etwa der Quartalsabschluss.',
    indicators: 'Es sind keine Indikatoren erfasst.',
    observations: 'Es gibt keine Messwerte, die gezeigt werden dürften.',
    baseline: 'Es gibt weniger als fünf Messwerte aus der Zeit davor oder keinen danach.',
    stakeholders: 'Es sind keine Schlüsselpersonen erfasst.',
  },
} satisfies Shape<typeof en>;
