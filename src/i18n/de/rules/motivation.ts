import type { motivation as en } from '../../en/rules/motivation';
import type { Shape } from '../../shape';

export const motivation = {
  M01: {
    name: 'Sog schwächer als die Gewohnheit',
    principle:
      'Verhalten ändert sich nur, wenn das Neue eine wesentlich stärkere Belohnung verspricht, als die Gewohnheit in sich trägt (Roth 2007).',
    title: 'Der Sog zu „{{behaviour}}“ ist schwächer als die Gewohnheit',
    title_heldBack: 'Die Organisation bremst „{{behaviour}}“',
    detail:
      '{{forces}}; in Summe bleibt ein Sog von {{net}}. Gegen eine alte Gewohnheit der Stärke {{habitStrength}} von 5 reicht das nicht: Der neue Weg liegt {{behind}} zurück. Gewohnheit trägt ihre Belohnung in sich, „etwas besser“ ändert daher nichts; der neue Weg muss sich deutlich lohnen.',
    detail_even:
      '{{forces}}; in Summe bleibt ein Sog von {{net}}. Eine alte Gewohnheit der Stärke {{habitStrength}} von 5 hält dem genau die Waage. Gewohnheit trägt ihre Belohnung in sich, „etwas besser“ ändert daher nichts; der neue Weg muss sich deutlich lohnen.',
    detail_heldBack:
      '{{forces}}, in Summe {{net}}. Selbst ohne jede Gewohnheit würde sich der neue Weg nicht lohnen; mit der Gewohnheit der Stärke {{habitStrength}} von 5 liegt er {{behind}} zurück. Trainings und Appelle arbeiten hier gegen die eigene Organisation an.',
  },
  M02: {
    name: 'Nur Geld',
    principle:
      'Materielle Belohnung gilt bald als selbstverständlich; was bleibt, ist die Anerkennung, die damit verbunden ist (Deci, Koestner & Ryan 1999; Roth 2007).',
    title: 'Für „{{behaviour}}“ spricht nur Geld',
    detail_one:
      'Was „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) belohnt, ist ein einziger Bonus oder Anreiz, und der ist rein materiell. Er wirkt kurz, gilt dann als selbstverständlich, und sein Ausbleiben wird als Verlust empfunden. Nichts ist in Sicht, was dem neuen Verhalten Ansehen verschafft.',
    detail_other:
      'Was „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) belohnt, sind {{material}} Boni und Anreize, und alle sind rein materiell. Sie wirken kurz, gelten dann als selbstverständlich, und ihr Ausbleiben wird als Verlust empfunden. Nichts ist in Sicht, was dem neuen Verhalten Ansehen verschafft.',
  },
} satisfies Shape<typeof en>;
