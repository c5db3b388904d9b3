import type { overview as en } from '../en/overview';
import type { Shape } from '../shape';

export const overview = {
  archived: 'Dieses Programm ist archiviert. In der Liste der Programme erscheint es nicht.',

  empty: {
    title: 'Dieses Programm ist noch leer',
    text: 'Tragwerk vergleicht, was eine Strategie verlangt, mit dem, was die Menschen tatsächlich erleben. Dafür braucht es Zielverhalten (von was, zu was), Rahmenbedingungen (was gesagt, was gelebt wird) und eine Bewertung, was jede Rahmenbedingung bei jedem Verhalten bewirkt.',
    guide: 'Schritt für Schritt aufbauen',
    import: 'Stattdessen ein Programm importieren',
  },

  facts: { edit: 'Stand und Zeitraum bearbeiten', status: 'Stand' },
  strategy: {
    heading: 'Die Strategie',
    edit: 'Strategie bearbeiten',
    write: 'Strategie aufschreiben',
    field: 'Die Strategie in eigenen Worten',
    none: 'Die Strategie dieses Programms hat noch niemand aufgeschrieben.',
    whole: 'Ganzen Text lesen',
    goals: 'Strategische Ziele',
    served_one: '{{count}} Zielverhalten zahlt darauf ein',
    served_other: '{{count}} Zielverhalten zahlen darauf ein',
    unserved: 'kein Zielverhalten zahlt darauf ein',
  },

  index: {
    heading: 'Trägt die Organisation sie?',
    ofHundred: 'von 100',
    band: {
      against: 'Nein. Das meiste, was die Menschen erleben, wirkt gegen die Strategie.',
      divided: 'Unentschieden. Etwa so viel, wie die Strategie trägt, wirkt gegen sie.',
      carries: 'Überwiegend ja. Mehr trägt die Strategie, als gegen sie wirkt.',
    },
    sentence:
      'Bei jedem Zielverhalten trägt ein Teil der Kräfte, der andere wirkt dagegen. Im Mittel, gewichtet nach der Wichtigkeit, tragen {{carry}}, und {{pull}} wirken dagegen.',
    coverage_one: 'Grundlage: die eine mögliche Bewertung.',
    coverage_other: 'Grundlage: {{rated}} von {{possible}} möglichen Bewertungen ({{share}}).',
    firstImpression:
      'Das ist nur ein erster Eindruck. Grundlage: {{rated}} von {{possible}} möglichen Bewertungen ({{share}}).',
    none_one: 'Einen Index gibt es noch nicht: Die eine mögliche Bewertung fehlt.',
    none_other: 'Einen Index gibt es noch nicht: Von {{possible}} möglichen Bewertungen liegt keine vor.',
    nothing:
      'Einen Index gibt es noch nicht: Dafür braucht es Zielverhalten, Rahmenbedingungen und Bewertungen, was das eine beim anderen bewirkt.',
    noForces: 'Es gibt keinen Index: Keine bewertete Rahmenbedingung wirkt für oder gegen ein Zielverhalten.',
    carries: '{{share}} trägt',
    pulls: '{{share}} wirkt dagegen',
  },

  findings: {
    heading: 'Offene Befunde',
    none: 'Keine offenen Befunde.',
    all: 'Alle Befunde',
    settled_one: 'Ein weiterer ist akzeptiert oder verworfen.',
    settled_other: '{{count}} weitere sind akzeptiert oder verworfen.',
    notAssessable_one: 'Eine Frage ließ sich nicht beurteilen, weil Angaben fehlen.',
    notAssessable_other: '{{count}} Fragen ließen sich nicht beurteilen, weil Angaben fehlen.',
  },

  steps: {
    heading: 'Was als Nächstes zu tun ist',
    guide: 'Weiter Schritt für Schritt aufbauen',
    guideAgain: 'Schritt für Schritt durchgehen',
    none: 'Nichts drängt. Bewerten Sie neu, sobald sich etwas geändert hat.',
    quoted: '„{{name}}“',
    more_one: '{{count}} weiteres',
    more_other: '{{count}} weitere',
    describe_behaviours: {
      title: 'Zielverhalten beschreiben',
      text: 'Was sollen die Menschen anders machen: von was, zu was, in welcher Situation? Ohne das gibt es nichts zu vergleichen.',
    },
    describe_conditions: {
      title: 'Rahmenbedingungen beschreiben',
      text: 'Was erleben die Menschen wirklich: Was wird belohnt, gefragt, geregelt, übergangen? Ohne das zeigt sich kein Widerspruch.',
    },
    rate_cells: {
      title: 'Bewerten, was noch offen ist',
      text_one:
        'Eine Bewertung fehlt noch, bei „{{behaviour}}“. Das Bild ist nur so gut wie die Bewertungen.',
      text_other:
        'Es fehlen {{open}} von {{possible}} möglichen Bewertungen, die meisten bei „{{behaviour}}“ ({{unrated}}). Das Bild ist nur so gut wie die Bewertungen.',
    },
    change_condition: {
      title: 'Planen, wie sich „{{condition}}“ ändern soll',
      text_one: 'Das wirkt stark gegen ein Zielverhalten, und keine Maßnahme ändert es.',
      text_other: 'Das wirkt stark gegen {{count}} Zielverhalten, und keine Maßnahme ändert es.',
    },
    decide_critical: {
      title: 'Über die kritischen Befunde entscheiden',
      text_one: 'Für einen kritischen Befund gibt es keine Entscheidung: auflösen oder bewusst hinnehmen.',
      text_other:
        'Für {{count}} kritische Befunde gibt es keine Entscheidung: auflösen oder bewusst hinnehmen.',
    },
    settle_overdue: {
      title: 'Überfälliges klären',
      text_one: '{{names}}: Der Endtermin ist verstrichen, die Maßnahme aber nicht als erledigt vermerkt.',
      text_other:
        '{{names}}: Die Endtermine sind verstrichen, die Maßnahmen aber nicht als erledigt vermerkt.',
    },
    review_decisions: {
      title: 'Entscheidungen wieder ansehen',
      text_one:
        '{{count}} Befund ist wieder vorgelegt: Sein Termin ist gekommen, oder er wiegt schwerer als damals.',
      text_other:
        '{{count}} Befunde sind wieder vorgelegt: Ihr Termin ist gekommen, oder sie wiegen schwerer als damals.',
    },
    hold_shift: {
      title: 'Herausfinden, was den alten Weg zurückbringt',
      text_one:
        'Bei {{names}} ist der Wandel verpufft oder hat sich umgekehrt: Sehen Sie nach, was die Rahmenbedingungen dieser Teams belohnen, bevor noch einmal trainiert wird.',
      text_other:
        'Bei {{names}} ist der Wandel verpufft oder hat sich umgekehrt: Sehen Sie nach, was die Rahmenbedingungen dieser Teams belohnen, bevor noch einmal trainiert wird.',
    },
    win_over: {
      title: '{{names}} gewinnen',
      text_one: 'Großer Einfluss, gegen das Programm, und keine Maßnahme richtet sich an diese Person.',
      text_other: 'Großer Einfluss, gegen das Programm, und keine Maßnahme richtet sich an diese Personen.',
    },
    measure: {
      title: 'Den Wandel messbar machen',
      text_one: 'Kein Indikator zeigt, ob {{names}} wirklich geschieht.',
      text_other:
        'Bei {{count}} Zielverhalten zeigt kein Indikator, ob sie wirklich gelebt werden: {{names}}.',
      all: 'Noch wird nichts gemessen: Ob sich Verhalten wirklich ändert, bleibt Ansichtssache.',
    },
    train: {
      title: 'Zum Können befähigen',
      text_one: 'Für {{names}} ist kein Training vorgesehen.',
      text_other: 'Für {{count}} Zielverhalten ist kein Training vorgesehen: {{names}}.',
    },
    serve_goals: {
      title: 'Sagen, was ein Ziel von den Menschen verlangt',
      text_one: 'Auf {{names}} zahlt kein Zielverhalten ein.',
      text_other: 'Auf {{names}} zahlt kein Zielverhalten ein.',
    },
  },

  contradictions: {
    heading: 'Was der Strategie am stärksten widerspricht',
    none: 'Kein Widerspruch in dem, was bewertet ist.',
    unrated: 'Noch ist nichts bewertet, darum kann sich kein Widerspruch zeigen.',
    all_one: 'Den einen Widerspruch ansehen',
    all_other: 'Alle {{count}} Widersprüche',
  },

  measures: {
    heading: 'Maßnahmen jetzt',
    overdue_one: '{{count}} ist überfällig',
    overdue_other: '{{count}} sind überfällig',
    mine_one: '{{count}} ist Ihre und nicht erledigt',
    mine_other: '{{count}} sind Ihre und nicht erledigt',
    upcoming: 'In den nächsten vier Wochen',
    begins: 'beginnt am {{date}}',
    ends: 'endet am {{date}}',
    nothing: 'In den nächsten vier Wochen beginnt und endet nichts.',
    all: 'Alle Maßnahmen',
  },
  behaviours: {
    heading: 'Was jedes Zielverhalten trägt',
    summary: 'Von {{total}} Zielverhalten: {{parts}}.',
    parts: {
      carried_one: 'eines wird getragen',
      carried_other: '{{count}} werden getragen',
      below_habit_one: 'eines ist schwächer als die Gewohnheit',
      below_habit_other: '{{count}} sind schwächer als die Gewohnheit',
      held_back_one: 'eines wird gebremst',
      held_back_other: '{{count}} werden gebremst',
      not_assessable_one: 'eines ist nicht beurteilbar',
      not_assessable_other: '{{count}} sind nicht beurteilbar',
    },
    behaviour: 'Zielverhalten',
    importance: 'Wichtigkeit {{value}} von 5',
    capability: 'Können',
    motivation: 'Wollen',
    conditions: 'Rahmenbedingungen',
    verdictHead: 'Urteil',
    state: {
      trained: 'Training erledigt',
      in_training: 'Training läuft',
      planned: 'Training geplant',
      none: 'Kein Training',
    },
    trainings_one: '{{count}} Training',
    trainings_other: '{{count}} Trainings',
    pullsBack: 'zieht {{net}} zurück, braucht {{habit}} nach vorn',
    pullsForward: 'zieht {{net}} nach vorn, braucht {{habit}}',
    findings_one: '{{count}} Befund',
    findings_other: '{{count}} Befunde',
    noFindings: 'keine Befunde',
  },
} satisfies Shape<typeof en>;
