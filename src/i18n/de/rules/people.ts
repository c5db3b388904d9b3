import type { people as en } from '../../en/rules/people';
import type { Shape } from '../../shape';

export const people = {
  P01: {
    name: 'Einflussreicher Widerstand',
    principle:
      'Prominente entscheiden, ob andere sich trauen, den neuen Weg zu gehen (Meinungsführer: Rogers 2003).',
    title: '{{stakeholder}} hält dagegen, und keine Maßnahme setzt dort an',
    detail:
      '{{stakeholder}} (Einfluss: {{influence}} von 5) lehnt die Veränderung ab; keine Maßnahme richtet sich an diese Rolle. Was jemand Prominentes offen oder still ablehnt, gilt den anderen als freiwillig. Die Gründe sind meist plausibel, und man sollte sie kennen, bevor das Programm weitergeht.',
  },
  P02: {
    name: 'Einflussreiches Abwarten',
    principle:
      'Unentschiedene gewinnt man leichter als Gegner, und die anderen achten darauf, wohin sie sich wenden (Rogers 2003).',
    title: '{{stakeholder}} wartet ab, und keine Maßnahme setzt dort an',
    detail:
      '{{stakeholder}} (Einfluss: {{influence}} von 5) hat sich noch nicht entschieden; keine Maßnahme richtet sich an diese Rolle. Viele werden sich daran orientieren. Ein Gespräch kostet jetzt wenig; entschiedene Ablehnung umzukehren kostet viel.',
  },
  P03: {
    name: 'Aufmerksamkeit bei wenig Einfluss',
    principle:
      'Kleine persönliche Widerstände sind nicht wesentlich und verschwinden, sobald die Rahmenbedingungen stimmen; auf Prominente kommt es an (Rogers 2003).',
    title: 'Die Aufmerksamkeit gilt Menschen mit wenig Einfluss',
    detail:
      'Bisher erfasst: {{smallResisters}}, aber nur {{influential}}. Kleine Widerstände sind laut und selten entscheidend; sie verschwinden, wenn die Bedingungen stimmen. Die Zeit ist bei denen besser angelegt, an denen sich andere orientieren.',
    detail_nobody:
      'Bisher erfasst: {{smallResisters}}, aber niemand mit großem Einfluss. Kleine Widerstände sind laut und selten entscheidend; sie verschwinden, wenn die Bedingungen stimmen. Die Zeit ist bei denen besser angelegt, an denen sich andere orientieren.',
  },
  P04: {
    name: 'Bewertungen gehen auseinander',
    principle:
      'Ein Mittelwert steht nur dann für eine Gruppe, wenn sie sich einig ist (rwg: James, Demaree & Wolf 1984).',
    title: 'Keine Einigkeit, wie „{{condition}}“ auf „{{behaviour}}“ wirkt',
    detail:
      '{{raters}} Personen haben bewertet, wie „{{condition}}“ auf „{{behaviour}}“ wirkt; ihre Übereinstimmung beträgt {{agreement}} (1 wäre völlige Einigkeit, 0 nicht mehr als Zufall). Entweder sehen sie verschiedene Teile der Organisation, oder die Rahmenbedingung ist mehrdeutig beschrieben. Der Mittelwert in der Matrix spricht für niemanden von ihnen; klären Sie, was dahintersteckt, bevor Sie danach handeln.',
  },
  P05: {
    name: 'Führung und Mitarbeitende sehen Verschiedenes',
    principle:
      'Führungskräfte beschreiben eher das Gewollte, Mitarbeitende eher das Erlebte (Argyris & Schön 1974; Gibson, Cooper & Conger 2009).',
    title: 'Führung und Mitarbeitende sehen „{{condition}}“ verschieden',
    detail:
      'Wie wirkt „{{condition}}“ auf „{{behaviour}}“? Führungskräfte sagen im Mittel {{leadership}}, Mitarbeitende {{employees}}: {{difference}} Punkte Abstand auf der Skala von −3 bis +3. Ein solcher Abstand ist selbst ein Befund: Was oben gemeint ist, kommt unten nicht an, oder was unten gelebt wird, sieht man oben nicht.',
  },
} satisfies Shape<typeof en>;
