import type { shift as en } from '../../en/rules/shift';
import type { Shape } from '../../shape';

export const shift = {
  I01: {
    name: 'Kein Wandel',
    principle:
      'Was im Rahmen des Zufalls bleibt, hat sich nicht verändert, so viel im Programm auch geschieht (Prozessregelkarten: Wheeler 1993).',
    title: '{{team}}: kein Wandel bei „{{indicator}}“',
    detail:
      'Maßnahmen für „{{behaviour}}“ laufen, doch seit der Ausgangsphase ({{weeks}}) bleiben die Messwerte bei „{{team}}“ dort, wo sie der Zufall allein bewegt: Mittel der Ausgangsphase {{centre}}, Grenzen {{lower}} und {{upper}}, zuletzt {{last}}. Solange dasselbe Anerkennung bringt wie bisher, bleibt der alte Weg der vernünftige. Wichtigkeit des Verhaltens {{importance}} von 5.',
  },
  I02: {
    name: 'Falsche Richtung',
    principle:
      'Entfernt sich das Verhalten von dem, was verlangt wird, so lohnt sich etwas anderes mehr (Kerr 1975, „On the Folly of Rewarding A, While Hoping for B“).',
    title: '{{team}}: „{{indicator}}“ läuft in die falsche Richtung',
    detail:
      'Maßnahmen für „{{behaviour}}“ laufen, doch seit {{since}} ({{weeks}}) liegen die Messwerte bei „{{team}}“ auf der ungünstigen Seite, weiter weg, als der Zufall erklärt: Mittel der Ausgangsphase {{centre}}, zuletzt {{last}}. Etwas im Alltag zieht stärker als die Maßnahmen, oder die Zahl folgt etwas anderem. Wichtigkeit des Verhaltens {{importance}} von 5.',
  },
  I03: {
    name: 'Begeisterung verpufft',
    principle:
      'Anfängliche Begeisterung trägt eine Weile; eine Gewohnheit braucht im Mittel 66 und bis zu 254 Tage, und sie braucht etwas, das sie belohnt (Lally, van Jaarsveld, Potts & Wardle 2010).',
    title: '{{team}}: Der Wandel bei „{{indicator}}“ ist verpufft',
    detail:
      'Bei „{{team}}“ hatte „{{behaviour}}“ begonnen, sich durchzusetzen, und seit {{since}} ({{weeks}}) geht das wieder verloren: Mittel der Ausgangsphase {{centre}}, zuletzt {{last}}. Gekonnt und gewollt war es; der Alltag hat den alten Weg zurückgeholt. Daran ändert weiteres Training wenig, die Rahmenbedingungen schon. Wichtigkeit des Verhaltens {{importance}} von 5.',
  },
  I04: {
    name: 'Veraltete Messwerte',
    principle:
      'Worauf Führung achtet, zeigt, was zählt; was niemand mehr misst, erwartet auch niemand mehr (Schein 2010).',
    title: '{{team}}: „{{indicator}}“ wird nicht mehr gemessen',
    detail:
      'Der letzte Messwert von „{{indicator}}“ für „{{team}}“ gilt für den Zeitraum ab {{lastPeriod}}; seit dessen Ende ({{silence}}) ist keiner mehr gefolgt. Ob „{{behaviour}}“ anhält, weiß niemand, und dass keiner mehr danach fragt, bleibt nicht verborgen.',
  },
  I05: {
    name: 'Ausgangsphase zu kurz',
    principle:
      'Grenzen aus wenigen Messwerten verschieben sich mit jedem weiteren; erst ein Dutzend macht sie fest (Wheeler 1993; NHS England, Making Data Count 2019).',
    title: '{{team}}: zu wenige Messwerte von „{{indicator}}“ aus der Zeit davor',
    detail:
      'Die Ausgangsphase von „{{indicator}}“ hat bei „{{team}}“ {{baseline}}; verlässliche Grenzen brauchen {{neededReadings}}. Bis dahin kann sich ein Wandel als Zufall erweisen und ein echter unbemerkt bleiben.',
  },
  I06: {
    name: 'Früh bewegt, spät nicht',
    principle:
      'Ein Frühindikator ist so viel wert wie sein Zusammenhang mit dem Ergebnis; bleibt das Ergebnis aus, gehört der Zusammenhang geprüft (Kaplan & Norton 1996).',
    title: '{{team}}: „{{indicator}}“ hat sich verändert, „{{lagging}}“ nicht',
    detail:
      'Seit {{weeks}} entwickelt sich „{{indicator}}“ bei „{{team}}“ günstig; „{{lagging}}“ müsste folgen, zeigt aber keinen Wandel. Entweder führt das eine nicht zum anderen, oder die Zahl hat sich verändert und das Verhalten nicht. Wichtigkeit des Verhaltens {{importance}} von 5.',
  },
  I07: {
    name: 'Wandel vor der Maßnahme',
    principle:
      'Ein Signal ist keine Ursache: Was früher begann, hat eine andere Erklärung (Zeitgeschehen als Gegenerklärung: Campbell & Stanley 1963).',
    title: '{{team}}: „{{indicator}}“ hat sich vor der ersten Maßnahme bewegt',
    detail:
      'Die günstige Serie von „{{indicator}}“ bei „{{team}}“ begann am {{since}}, {{ahead}} vor der ersten Maßnahme für „{{behaviour}}“ ({{firstMeasure}}). Die Maßnahme kann sie also nicht ausgelöst haben. Was es stattdessen war, sollten Sie wissen, bevor sich das Programm den Erfolg zuschreibt: Es ist vielleicht günstiger, und es hört vielleicht wieder auf.',
  },
  I08: {
    name: 'Teams laufen auseinander',
    principle:
      'Gelingt es einer Gruppe im selben Programm, hat sie etwas gefunden, was auch den anderen hilft (positive Abweichung: Pascale, Sternin & Sternin 2010).',
    title: '„{{indicator}}“: Wandel hält an bei {{best}}, keiner bei {{worst}}',
    title_faded: '„{{indicator}}“: Wandel hält an bei {{best}}, verpufft bei {{worst}}',
    title_wrong_way: '„{{indicator}}“: Wandel hält an bei {{best}}, falsche Richtung bei {{worst}}',
    detail:
      'Das Programm ist für alle dasselbe, seine Wirkung nicht. Bei „{{indicator}}“ hält der Wandel {{lastingTeams}} an, am längsten bei „{{best}}“; {{otherTeams}} gibt es keinen oder keinen mehr, und über „{{worst}}“ lautet das Urteil „{{worstVerdict}}“. Der Unterschied liegt also im Umfeld der Teams: Führung, Arbeitslast, Kunden, ungeschriebene Regeln. Wichtigkeit des Verhaltens {{importance}} von 5.',
  },
} satisfies Shape<typeof en>;
