import type { teams as en } from '../en/teams';
import type { Shape } from '../shape';

export const teams = {
  title: 'Teams',
  lead: 'Die Teams der Organisation, gemeinsam für alle Programme. Teams, nie Personen: Hier steht nichts darüber, wie Einzelne arbeiten. Eine Kopfzahl schließt die Teams darunter ein.',
  another: 'Weiteres Team …',
  none: {
    title: 'Noch kein Team',
    text: 'Welche Teams sollen künftig anders arbeiten? Tragen Sie das erste ein; an der Kopfzahl bemisst sich die Trainingslast.',
  },
  table: { caption: 'Teams der Organisation', name: 'Team', headcount: 'Kopfzahl', parent: 'Gehört zu' },
  headcountOf: 'Kopfzahl von „{{team}}“',
  parentOf: 'Team, zu dem „{{team}}“ gehört',
  noParent: 'keinem anderen Team',
  badHeadcount: 'Bitte geben Sie eine ganze Zahl ein.',
} satisfies Shape<typeof en>;
