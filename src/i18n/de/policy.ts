import type { policy as en } from '../en/policy';
import type { Shape } from '../shape';

export const policy = {
  title: 'Prüfmaßstäbe',
  lead: 'Ab wann etwas ein Befund ist und wie schwer er wiegt. Das gilt für alle Programme von {{organisation}} und für alle, die sie lesen.',
  readOnly:
    'Ändern können diese Werte nur Personen mit der Rolle „Inhaber/in“; Sie können sie hier nachlesen.',
  jump: 'Abschnitte',
  invalid:
    'Einige gespeicherte Werte passen nicht mehr und bleiben außer Acht; dort gilt der Standard: {{paths}}.',

  topic: {
    severity: {
      title: 'Schwere',
      text: 'Jeder Befund hat ein Gewicht von 0 bis 100. Diese Marken machen daraus ein Wort.',
    },
    weighing: {
      title: 'Zweifel, Rückhalt, Gewohnheit und Training',
      text: 'Was mehrere Regeln gemeinsam haben: wie viel eine unsichere Bewertung zählt, ab wann eine Rahmenbedingung ein Verhalten trägt, wie stark die alte Gewohnheit hält und ab wann ein Team als trainiert gilt.',
    },
    C: { text: 'Wenn das, was Menschen erleben, dem widerspricht, was die Strategie verlangt.' },
    G: { text: 'Wenn etwas fehlt, das ein Zielverhalten braucht.' },
    S: {
      text: 'Wenn Maßnahmen in der falschen Reihenfolge kommen, zu kurz dauern oder zu viel auf einmal verlangen.',
    },
    M: { text: 'Wenn es sich für die Menschen nicht lohnt, es anders zu machen.' },
    I: {
      text: 'Wenn Messwerte zeigen, dass sich Verhalten nicht ändert, oder es nicht zeigen können. Was als Signal zählt, entscheiden Sie hier für alle Verläufe der Organisation.',
    },
    P: { text: 'Wenn einflussreiche Personen oder uneinige Bewertungen das Programm gefährden.' },
  },

  scoring: 'Gewicht: {{formula}}.',
  usedBy: 'Gilt auch für {{rules}}.',
  default: 'Standard {{value}}',
  own: 'Weicht vom Standard ab',
  reset: 'Zurücksetzen',
  resetOf: '„{{name}}“ auf den Standard {{value}} zurücksetzen',
  resetAll: 'Alles auf Standard zurücksetzen',
  othersSaved: 'Inzwischen von jemand anderem gespeichert: {{value}}',

  unit: {
    score: 'von 100',
    weight: '× Wichtigkeit',
    rating: 'von −3 bis +3',
    gap: 'Punkte',
    scale: 'von 5',
    share: 'von 0 bis 1',
    force: 'Punkte Kraft',
    habit: 'Punkte je Stärke',
    weeks: 'Wochen',
    periods: 'Zeiträume',
    readings: 'Messwerte',
    hours: 'Stunden',
    people: 'Personen',
    behaviours: 'Zielverhalten',
    levers: 'Hebel',
    variance: 'Varianz',
  },

  threshold: {
    severity_critical: {
      label: 'Kritisch ab',
      hint: 'Befunde mit diesem Gewicht stehen überall zuerst und verlangen eine Entscheidung.',
    },
    severity_high: { label: 'Hoch ab', hint: 'Ab diesem Gewicht gilt ein Befund als ernstes Hindernis.' },
    severity_medium: {
      label: 'Mittel ab',
      hint: 'Was weniger wiegt, ist gering: gut zu wissen, selten dringend.',
    },
    confidence_high: {
      label: 'Hohe Sicherheit zählt',
      hint: 'Mit diesem Anteil geht eine gut belegte Bewertung in das Gewicht eines Widerspruchs ein; 1 heißt voll.',
    },
    confidence_medium: {
      label: 'Mittlere Sicherheit zählt',
      hint: 'Der Anteil, der bleibt, wenn eine Bewertung nicht ganz sicher ist.',
    },
    confidence_low: {
      label: 'Geringe Sicherheit zählt',
      hint: 'Der Anteil, der bleibt, wenn eine Bewertung kaum mehr ist als ein Eindruck.',
    },
    drivesFrom: {
      label: 'Trägt ab einer Wirkung von',
      hint: 'Erst ab dieser gelebten Wirkung zählt eine Rahmenbedingung als eine, die das Verhalten trägt.',
    },
    habitWeight: {
      label: 'Wie stark die Gewohnheit zählt',
      hint: 'So viel Kraft kostet jeder Punkt Gewohnheitsstärke. Je höher der Wert, desto mehr muss für das Neue sprechen, bevor es als getragen gilt.',
    },
    trainedFrom: {
      label: 'Trainiert ab einem Anteil von',
      hint: 'Erst wenn so viele Köpfe eines Teams einen Termin abgeschlossen haben, gilt das Team als trainiert; darunter steht der Anteil dabei.',
    },
    influenceFrom: {
      label: 'Einfluss mindestens',
      hint: 'Wer weniger Einfluss hat, fällt hier nicht auf.',
    },
    score: {
      label: 'Gewicht',
      hint: 'Ein solcher Befund hat immer das Gewicht {{value}} ({{severity}}).',
    },
    perImportance: {
      label: 'Gewicht je Punkt Wichtigkeit',
      hint: 'Bei Wichtigkeit 5 hat ein solcher Befund das Gewicht {{most}} ({{severity}}).',
    },
  },

  choice: {
    signalSet: {
      label: 'Muster, die als Signal zählen',
      hint: 'Sie unterscheiden echten Wandel vom Zufall. Ein Satz gilt für alle Indikatoren, sonst könnte man sich das gewünschte Urteil aussuchen.',
      option: {
        nhs: {
          label: 'NHS England',
          text: 'Außerhalb der Grenzen; 7 hintereinander auf einer Seite des Mittels; 7 hintereinander steigend oder fallend; 2 von 3 im äußeren Drittel. Bemerkt einen Wandel früher (Making Data Count).',
        },
        wheeler: {
          label: 'Wheeler',
          text: 'Außerhalb der Grenzen; 8 hintereinander auf einer Seite des Mittels; 3 von 4 näher an der Grenze als am Mittel. Schlägt seltener falschen Alarm (Understanding Variation).',
        },
      },
    },
  },

  thresholdErrors: {
    not_a_number: 'Bitte geben Sie eine Zahl ein.',
    out_of_range: 'Bitte geben Sie eine Zahl von {{min}} bis {{max}} ein.',
    off_step: 'Bitte geben Sie ein Vielfaches von {{step}} ein.',
    off_step_whole: 'Bitte geben Sie eine ganze Zahl ein.',
    not_above: 'Hier muss mehr stehen als bei „{{other}}“ ({{value}}).',
    not_above_equal: 'Hier darf nicht weniger stehen als bei „{{other}}“ ({{value}}).',
    not_below: 'Hier muss weniger stehen als bei „{{other}}“ ({{value}}).',
    not_below_equal: 'Hier darf nicht mehr stehen als bei „{{other}}“ ({{value}}).',
    wrong_length: 'Hier sind {{length}} Zahlen nötig.',
  },

  effect: {
    heading: 'Was das bewirkt',
    untouched:
      'Ändern Sie einen Wert, und Sie sehen hier, was aus den heutigen Befunden wird, bevor Sie speichern.',
    programme: 'Betrachtet in',
    all: 'Alle Programme',
    none: 'Es gibt noch kein Programm, dessen Befunde sich ändern könnten.',
    wrong_one: 'Ein Wert passt noch nicht. Was die Änderung bewirkt, sehen Sie, sobald er stimmt.',
    wrong_other:
      '{{count}} Werte passen noch nicht. Was die Änderung bewirkt, sehen Sie, sobald sie stimmen.',
    same: 'Die offenen Befunde bleiben, wie sie sind.',
    index: 'Der Index bleibt ebenfalls gleich: Er folgt allein aus den Bewertungen.',
    severity: 'Schwere',
    before: 'bisher',
    after: 'dann',
    total: 'offene Befunde',
    gone_one: 'Ein Befund fällt weg',
    gone_other: '{{count}} Befunde fallen weg',
    come_one: 'Ein Befund kommt hinzu',
    come_other: '{{count}} Befunde kommen hinzu',
    moved_one: 'Ein Befund ändert seine Schwere',
    moved_other: '{{count}} Befunde ändern ihre Schwere',
    reweighed_one: 'Bei einem Befund ändert sich nur das Gewicht.',
    reweighed_other: 'Bei {{count}} Befunden ändert sich nur das Gewicht.',
    more_one: 'und ein weiterer',
    more_other: 'und {{count}} weitere',
    from: 'bisher {{before}}, dann {{after}}',
    discard: 'Änderungen verwerfen',
  },

  saved: 'Die Prüfmaßstäbe sind gespeichert und gelten für alle Programme.',
  undone: 'Die Prüfmaßstäbe sind wieder wie zuvor.',

  ofRule: {
    heading: 'Ihre Organisation weicht hier vom Standard ab',
    value: '{{name}}: {{value}} (Standard {{default}})',
  },
} satisfies Shape<typeof en>;
