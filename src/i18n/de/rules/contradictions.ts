import type { contradictions as en } from '../../en/rules/contradictions';
import type { Shape } from '../../shape';

export const contradictions = {
  C01: {
    name: 'Rahmenbedingung widerspricht dem Zielverhalten',
    principle:
      'Menschen tun, was belohnt und leicht gemacht wird, nicht was man sich von ihnen erhofft (Kerr 1975, „On the Folly of Rewarding A, While Hoping for B“).',
    title: '„{{condition}}“ wirkt gegen „{{behaviour}}“',
    title_working_conditions: '„{{condition}}“ lässt „{{behaviour}}“ keinen Raum',
    title_working_conditions_slight: '„{{condition}}“ lässt „{{behaviour}}“ wenig Raum',
    title_leadership: '„{{condition}}“: Worauf Führung achtet, spricht gegen „{{behaviour}}“',
    title_recognition_and_bonus: '„{{condition}}“ belohnt das Gegenteil von „{{behaviour}}“',
    title_recognition_and_bonus_slight: '„{{condition}}“ belohnt eher anderes als „{{behaviour}}“',
    title_regulation_density: '„{{condition}}“ macht „{{behaviour}}“ zum längeren Weg',
    title_official_rules: 'Die Regel „{{condition}}“ steht gegen „{{behaviour}}“',
    title_unofficial_rules: 'Die ungeschriebene Regel „{{condition}}“ steht gegen „{{behaviour}}“',
    title_hr_policy: 'Die Personalpolitik arbeitet gegen „{{behaviour}}“: „{{condition}}“',
    title_career_patterns: 'Karriere macht man ohne „{{behaviour}}“: „{{condition}}“',
    title_career_patterns_slight: 'Für die Karriere zählt „{{behaviour}}“ wenig: „{{condition}}“',
    title_structure_and_tools: '„{{condition}}“ steht „{{behaviour}}“ im Weg',
    detail:
      'Die Strategie verlangt „{{behaviour}}“; im Alltag wirkt „{{condition}}“ {{effectWords}}. Solange das so ist, bleibt der alte Weg für alle Beteiligten der vernünftige. {{basis}}',
    detail_working_conditions:
      'Die Strategie verlangt „{{behaviour}}“, doch der Arbeitstag, wie er ist, wirkt {{effectWords}}. Zeit, Arbeitslast und Umfeld entscheiden öfter als gute Vorsätze: Wer den neuen Weg versucht, tut es trotz „{{condition}}“. {{basis}}',
    detail_working_conditions_slight:
      'Die Strategie verlangt „{{behaviour}}“, doch der Arbeitstag, wie er ist, wirkt {{effectWords}}. „{{condition}}“ schließt es nicht aus, macht es aber zu etwas, wofür selten Zeit ist. {{basis}}',
    detail_leadership:
      'Wonach Führungskräfte fragen, was sie loben und was sie übergehen: Daran lesen alle ab, worauf es ankommt. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}. Wer sich neu verhält, wird übersehen oder muss sich erklären. {{basis}}',
    detail_recognition_and_bonus:
      'Die Strategie hofft auf „{{behaviour}}“, „{{condition}}“ wirkt {{effectWords}}: Geld und Ansehen verdient man weiterhin auf die alte Art. Wer der Strategie folgt, verzichtet auf einen Teil davon. Beim Gewohnten zu bleiben ist unter diesen Bedingungen kein Widerstand, sondern richtig gerechnet. {{basis}}',
    detail_recognition_and_bonus_slight:
      'Die Strategie hofft auf „{{behaviour}}“, „{{condition}}“ wirkt {{effectWords}}: Geld und Ansehen hängen eher am alten Weg als am neuen. Wer der Strategie folgt, hat hier nichts davon, und wer es lässt, dem entgeht nichts. {{basis}}',
    detail_regulation_density:
      'Jede Freigabe und jedes Formular kostet Zeit. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}: Der neue Weg braucht mehr Schritte als der alte, und an vollen Tagen gewinnt der kürzere. {{basis}}',
    detail_official_rules:
      'Zwei Vorgaben stoßen aufeinander: Die Strategie verlangt „{{behaviour}}“, die Regel „{{condition}}“ wirkt {{effectWords}}. Beiden zugleich kann niemand folgen, und meist gewinnt die, deren Einhaltung geprüft wird. {{basis}}',
    detail_unofficial_rules:
      'Niemand hat es beschlossen, und doch wissen es alle: „{{condition}}“ wirkt, wenn es um „{{behaviour}}“ geht, {{effectWords}}. Ungeschriebene Regeln leben von Zugehörigkeit. Wer sie bricht, verliert Ansehen im Kollegenkreis, und das gleicht kein Appell aus. {{basis}}',
    detail_hr_policy:
      'Wen die Organisation einstellt, wie sie beurteilt und wen sie fördert, zeigt, was sie schätzt. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}: Wer den neuen Weg tragen könnte, wird nicht gesucht oder nicht gefördert. {{basis}}',
    detail_career_patterns:
      'Nichts, was eine Organisation über Erfolg sagt, ist so glaubwürdig wie eine Beförderung. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}: Wer vorankommen will, lernt daraus, dass der alte Weg nach oben führt. {{basis}}',
    detail_career_patterns_slight:
      'Nichts, was eine Organisation über Erfolg sagt, ist so glaubwürdig wie eine Beförderung. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}: Wer vorankommen will, sieht, dass anderes mehr zählt. {{basis}}',
    detail_structure_and_tools:
      'Strukturen, Abläufe und Systeme machen das eine leicht und das andere mühsam. „{{condition}}“ wirkt, was „{{behaviour}}“ angeht, {{effectWords}}: Der neue Weg führt am System vorbei, und was das System nicht unterstützt, wird selten Routine. {{basis}}',
  },
  C02: {
    name: 'Anspruch und Praxis fallen auseinander',
    principle: 'Gelernt wird von der gelebten Theorie, nicht von der verkündeten (Argyris & Schön 1974).',
    title: '„{{condition}}“ verspricht für „{{behaviour}}“ mehr, als im Alltag gilt',
    title_opposite: '„{{condition}}“ soll „{{behaviour}}“ fördern und bewirkt das Gegenteil',
    detail:
      'Nach eigener Darstellung fördert „{{condition}}“ das Verhalten „{{behaviour}}“ ({{espoused}}), im Alltag wirkt diese Rahmenbedingung {{effectWords}} ({{effect}}). Ein Abstand von {{gap}} Punkten bleibt niemandem verborgen: Er lehrt, was im Zweifel zählt und dass man Ankündigungen aussitzen kann. Stärke der Rahmenbedingung {{strength}} von 5, Wichtigkeit des Verhaltens {{importance}} von 5, Sicherheit der Bewertung {{confidence}}.',
    detail_opposite:
      'Nach eigener Darstellung fördert „{{condition}}“ das Verhalten „{{behaviour}}“ ({{espoused}}), im Alltag wirkt diese Rahmenbedingung {{effectWords}} ({{effect}}). Bei einem Abstand von {{gap}} Punkten glaubt man weder dieser Zusage noch der nächsten. Stärke der Rahmenbedingung {{strength}} von 5, Wichtigkeit des Verhaltens {{importance}} von 5, Sicherheit der Bewertung {{confidence}}.',
  },
  C03: {
    name: 'Ungeschriebene Regel schlägt offizielle',
    principle:
      'Widersprechen sich geschriebene und ungeschriebene Regeln, folgt man den ungeschriebenen (Scott-Morgan 1994, „Die heimlichen Spielregeln“).',
    title: 'Bei „{{behaviour}}“ gilt „{{unofficial}}“ mehr als „{{official}}“',
    detail:
      'Offiziell fördert „{{official}}“ das Verhalten „{{behaviour}}“ ({{officialEffect}}, Stärke {{officialStrength}} von 5). Die ungeschriebene Regel „{{unofficial}}“ wirkt {{effectWords}} ({{effect}}) und ist mindestens so stark ({{strength}} von 5). Wo beide aufeinandertreffen, folgen alle, die das Haus kennen, der ungeschriebenen; Neue lernen das in wenigen Wochen. Wichtigkeit des Verhaltens {{importance}} von 5, Sicherheit der Bewertung {{confidence}}.',
  },
  C04: {
    name: 'Gemischte Signale',
    principle:
      'Starke Kräfte in beide Richtungen bedeuten Stillstand unter Spannung; die hemmenden zu lockern bewegt mehr, als den Druck zu erhöhen (Lewin 1951).',
    title: 'Gemischte Signale zu „{{behaviour}}“',
    detail:
      'Für „{{behaviour}}“ spricht eine Kraft von {{driving}} ({{drivingConditions}}), dagegen eine von {{restraining}} ({{restrainingConditions}}); die schwächere Seite erreicht {{ratio}} der stärkeren. Dasselbe Handeln wird hier belohnt und dort bestraft. Offener Widerstand entsteht daraus selten: Man wartet ab und hat für alles, was man tut, einen guten Grund.',
  },
  C05: {
    name: 'Eine Rahmenbedingung zieht in zwei Richtungen',
    principle:
      'Ein Zielkonflikt schadet, solange ihn der Einzelne lösen muss; offen entschieden kann er nützlich sein (Kerr 1975; Boettger & Greer 1994).',
    title: '„{{condition}}“ spielt „{{driven}}“ gegen „{{restrained}}“ aus',
    detail:
      'Was „{{driven}}“ angeht, wirkt „{{condition}}“ {{drivenEffectWords}} ({{drivenEffect}}); was „{{restrained}}“ angeht, {{restrainedEffectWords}} ({{restrainedEffect}}). Beides wird von denselben Menschen erwartet ({{sharedTeams}}), und bei Stärke {{strength}} von 5 entscheidet die Rahmenbedingung, was davon getan wird. Ziele dürfen konkurrieren; dann muss aber jemand sagen, welches vorgeht.',
  },
} satisfies Shape<typeof en>;
