import type { audit as en } from '../en/audit';
import type { Shape } from '../shape';

export const audit = {
  title: 'Audit von „{{name}}“',
  policy: 'Prüfmaßstäbe, die vom Standard abweichen: {{thresholds}}',
  asOf: 'Stand {{date}}',
  strategy: 'Strategie',
  scope: '{{behaviours}} · {{conditions}} · {{measures}}',
  index:
    'Die Organisation trägt ihre Strategie mit {{index}} von 100 Punkten. Bewertet sind {{coverage}} aller Felder (Rahmenbedingung × Zielverhalten).',
  indexHigh: 'Das meiste, was im Alltag zu spüren ist, spricht für die Strategie.',
  indexMiddle: 'Was im Alltag zu spüren ist, spricht etwa zu gleichen Teilen für und gegen die Strategie.',
  indexLow: 'Was im Alltag zu spüren ist, spricht überwiegend gegen die Strategie.',
  coverageLow: 'Bei so wenigen bewerteten Feldern ist der Index ein erster Eindruck, kein Ergebnis.',
  noIndex:
    'Es gibt noch keinen Index: Für kein Zielverhalten ist eine Rahmenbedingung bewertet. Bewertet sind {{coverage}} aller Felder.',
  noCells:
    'Es gibt noch keinen Index: Dem Programm fehlt das Zielverhalten, oder es fehlen die Rahmenbedingungen.',
  summary_zero: 'Keine Befunde.',
  summary_one: 'Ein Befund: {{list}}.',
  summary_other: '{{count}} Befunde: {{list}}.',
  severityCount: {
    critical_one: '{{count}} kritischer',
    critical_other: '{{count}} kritische',
    high_one: '{{count}} hoher',
    high_other: '{{count}} hohe',
    medium_one: '{{count}} mittlerer',
    medium_other: '{{count}} mittlere',
    low_one: '{{count}} geringer',
    low_other: '{{count}} geringe',
  },
  severityHeading: { critical: 'Kritisch', high: 'Hoch', medium: 'Mittel', low: 'Gering' },
  none: 'Keine Regel hat einen Widerspruch oder eine Lücke gefunden. Bei hoher Abdeckung ist das ein gutes Zeichen, bei geringer sagt es wenig.',
  score: 'Gewicht {{score}}',
  why: 'Warum gemeldet',
  remedies: 'Was zu tun ist',
  behaviours: 'Zielverhalten',
  behaviour: 'Zielverhalten',
  driving: 'Treibend',
  restraining: 'Hemmend',
  balance: 'Balance',
  net: 'Summe',
  margin: 'Vorsprung',
  behavioursNote:
    'Kraft = gelebte Wirkung × Stärke der Rahmenbedingung. Balance = treibend / (treibend + hemmend). Vorsprung = Summe − {{habitWeight}} × Stärke der alten Gewohnheit; für eine Änderung muss er über 0 liegen.',
  unrated: 'nicht bewertet',
  notAssessable: 'Was sich nicht beurteilen ließ',
  notAssessableNote: 'Diese Fragen sind offen und nicht mit „kein Befund“ beantwortet.',
  footer: 'Regeln und Quellen: docs/rules',
} satisfies Shape<typeof en>;
