import type { sequence as en } from '../../en/rules/sequence';
import type { Shape } from '../../shape';

export const sequence = {
  S01: {
    name: 'Training im Gegenwind',
    principle:
      'Ob Gelerntes angewendet wird, entscheidet das Klima, in das man zurückkehrt (Baldwin & Ford 1988; Rouiller & Goldstein 1993).',
    title: '„{{measure}}“ läuft in den Gegenwind: „{{condition}}“',
    detail:
      'Der erste Tag des Trainings „{{measure}}“ für „{{behaviour}}“ ist der {{startsOn}}. An diesem Tag wirkt „{{condition}}“ {{effectWords}} ({{effect}}, Stärke {{strength}} von 5), ohne dass eine Maßnahme das vorher ändert. Gelerntes trifft so auf einen Arbeitsplatz, der dagegen spricht; nach wenigen Wochen ist der alte Weg wieder da, und mit ihm die Ansicht, dass Seminare nichts bringen.',
    detail_late:
      'Der erste Tag des Trainings „{{measure}}“ für „{{behaviour}}“ ist der {{startsOn}}. An diesem Tag wirkt „{{condition}}“ {{effectWords}} ({{effect}}, Stärke {{strength}} von 5); die Maßnahme, die das ändern soll, endet erst am {{remedyEndsOn}}. In umgekehrter Reihenfolge wirkt beides: erst die Rahmenbedingung, dann das Training.',
  },
  S02: {
    name: 'Auf das Training folgt nichts',
    principle:
      'Ein Training kommt am Arbeitsplatz an, wenn dort jemand danach fragt, dazu ermutigt und es anerkennt („required drivers“: Kirkpatrick & Kirkpatrick 2016).',
    title: 'Auf das Training „{{measure}}“ folgt nichts',
    detail:
      'Der letzte Tag des Trainings „{{measure}}“ für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) ist der {{endsOn}}. In den {{weeks}} danach, bis zum {{until}}, greift keine Führungs-, Anerkennungs-, Controlling- oder Anreizmaßnahme das Gelernte auf. Wonach in dieser Zeit niemand fragt, das verblasst, wie gut der Kurs auch war.',
  },
  S03: {
    name: 'Zu kurz für die Gewohnheit',
    principle:
      'Bis Neues von selbst geschieht, vergehen im Median 66 und bis zu 254 Tage (Lally, van Jaarsveld, Potts & Wardle 2010).',
    title: 'Die Unterstützung für „{{behaviour}}“ endet, bevor die Gewohnheit überwunden ist',
    detail:
      'Vom Beginn der ersten bis zum Ende der letzten Maßnahme wird „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) {{weeks}} lang unterstützt. Bei einer alten Gewohnheit der Stärke {{habitStrength}} von 5 dauert es rund {{needed}}, bis der neue Weg von selbst gegangen wird. Über den Anfang trägt die Begeisterung; endet die Unterstützung früher, ist der alte Weg immer noch der leichtere.',
  },
  S04: {
    name: 'Team überlastet',
    principle:
      'Lernen braucht Raum neben dem Tagesgeschäft; wenn sich Vorhaben häufen, verbrauchen sie den guten Willen für alle (Sweller 1988; Abrahamson 2000).',
    title: 'Zu viel auf einmal für „{{team}}“',
    detail_hours:
      'In der Woche ab dem {{peakWeek}} fallen für „{{team}}“ {{peakHours}} Trainingsstunden pro Kopf an; neben dem Tagesgeschäft gelten {{hoursLimit}} Stunden als tragbar. In solchen Wochen gehen die Kunden vor, und die Plätze bleiben leer oder die Köpfe anderswo.',
    detail_behaviours:
      'Für „{{team}}“ beginnen im selben Quartal ({{quarter}}) {{behaviours}} anspruchsvolle neue Verhaltensweisen. Neue Routinen konkurrieren um dieselbe Aufmerksamkeit; man sucht sich dann die bequemste aus und verschiebt den Rest.',
    detail_both:
      'In der Woche ab dem {{peakWeek}} fallen für „{{team}}“ {{peakHours}} Trainingsstunden pro Kopf an ({{hoursLimit}} gelten als tragbar), und im selben Quartal ({{quarter}}) beginnen {{behaviours}} anspruchsvolle neue Verhaltensweisen. Weder die Kurse noch die neuen Routinen bekommen dann die Aufmerksamkeit, die sie brauchen.',
  },
  S05: {
    name: 'Überfällig',
    principle:
      'Worauf Führungskräfte achten, ist ihr stärkstes Signal; ebenso, was sie schleifen lassen (Schein 2010).',
    title: '„{{measure}}“ ist überfällig',
    detail_one:
      'Die Maßnahme „{{measure}}“ sollte am {{endsOn}}, also vor einem Tag, enden und ist nicht als erledigt vermerkt. Entweder fehlt nur der Haken, oder es geschieht etwas nicht, worauf andere zählen.',
    detail_other:
      'Die Maßnahme „{{measure}}“ sollte am {{endsOn}}, also vor {{daysOverdue}} Tagen, enden und ist nicht als erledigt vermerkt. Entweder fehlt nur der Haken, oder es geschieht etwas nicht, worauf andere zählen.',
  },
  S06: {
    name: 'Termin in einer Sperrzeit',
    principle:
      'Wer anderswo gebraucht wird, hat keine Gelegenheit, das Gelernte anzuwenden, und ohne sie geht es verloren (Ford, Quiñones, Sego & Sorra 1992).',
    title: '„{{measure}}“ findet in einer Sperrzeit statt: {{heldOn}}',
    detail_one:
      'Ein Termin des Trainings „{{measure}}“ am {{heldOn}} fällt in Tage, an denen die Teams keine Zeit haben: {{blackouts}}. Wer anderswo gebraucht wird, kommt nicht oder ist nicht bei der Sache, und wer kommt, kann das Gelernte in diesen Tagen nicht anwenden.',
    detail_other:
      '{{sessions}} Termine des Trainings „{{measure}}“ am {{heldOn}} fallen in Tage, an denen die Teams keine Zeit haben: {{blackouts}}. Wer anderswo gebraucht wird, kommt nicht oder ist nicht bei der Sache, und wer kommt, kann das Gelernte in diesen Tagen nicht anwenden.',
  },
  S07: {
    name: 'Struktur auf unveränderten Bedingungen',
    principle:
      'Reorganisation und Anreize bewirken wenig, solange starke Rahmenbedingungen widersprechen (Beer, Eisenstat & Spector 1990).',
    title: '„{{measure}}“ baut auf einer unveränderten Rahmenbedingung auf: „{{condition}}“',
    detail:
      '„{{measure}}“ soll „{{behaviour}}“ durch Struktur oder Anreiz voranbringen. Zugleich wirkt „{{condition}}“ {{effectWords}}, ein Widerspruch mit dem Gewicht {{contradictionScore}} von 100, und keine Maßnahme setzt dort an. Neue Kästchen und Prämien greifen nur zögerlich, solange das so bleibt.',
  },
} satisfies Shape<typeof en>;
