import type { gaps as en } from '../../en/rules/gaps';
import type { Shape } from '../../shape';

export const gaps = {
  G01: {
    name: 'Ziel ohne Zielverhalten',
    principle:
      'Strategie findet im Verhalten statt; was niemand beschrieben hat, kann niemand aufnehmen, üben oder messen (Michie, Atkins & West 2014).',
    title: 'Kein Zielverhalten dient dem Ziel „{{goal}}“',
    detail:
      'Die Strategie nennt „{{goal}}“, das Programm sagt aber nicht, wer dafür was anders tun soll. Einem solchen Ziel kann man folgenlos zustimmen. Entweder fehlt ein Zielverhalten, oder das Ziel gehört nicht in dieses Programm.',
  },
  G02: {
    name: 'Nichts trägt das Zielverhalten',
    principle:
      'Neues Verhalten braucht starke Rahmenbedingungen, die es belohnen; gute Vorsätze überdauern das Tagesgeschäft nicht (Lewin 1951; Roth 2007).',
    title: 'Nichts trägt „{{behaviour}}“',
    detail:
      'Die stärkste Rahmenbedingung, die für „{{behaviour}}“ spricht, hat Stärke {{strongestDriver}} von 5: zu wenig, um sich im Alltag zu behaupten. Wer den neuen Weg einschlägt (Wichtigkeit {{importance}} von 5), tut es aus persönlicher Überzeugung, und die hält vollen Wochen selten stand.',
    detail_none:
      'Keine einzige Rahmenbedingung spricht für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5). Wer den neuen Weg einschlägt, tut es aus persönlicher Überzeugung, und die hält vollen Wochen selten stand.',
  },
  G03: {
    name: 'Ohne Training',
    principle:
      'Können ist die Grundlage des Wollens: notwendig, aber nie ausreichend (COM-B: Michie, van Stralen & West 2011).',
    title: 'Kein Training bereitet auf „{{behaviour}}“ vor',
    detail:
      'Kein geplantes, laufendes oder abgeschlossenes Training behandelt „{{behaviour}}“ (Wichtigkeit {{importance}} von 5). Man meidet, was man ungeschickt tun könnte, vor Kunden erst recht. Training allein bewirkt wenig, aber ohne Training treffen auch gute Bedingungen auf Menschen, die nicht wissen, wie es geht.',
  },
  G04: {
    name: 'Keine soziale Anerkennung',
    principle:
      'Das Ansehen bei Vorgesetzten und im Kollegenkreis treibt stärker und länger an als Geld (Roth 2007).',
    title: 'Mit „{{behaviour}}“ gewinnt niemand Ansehen',
    detail:
      'Keine Rahmenbedingung mit sozialer Anerkennung spricht für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5), und weder eine Anerkennungs- noch eine Führungsmaßnahme ist dafür vorgesehen. Was nicht gesehen und geschätzt wird, bleibt Pflicht, und Pflichten erfüllt man so weit, wie sie geprüft werden.',
  },
  G05: {
    name: 'Keine Steuerung',
    principle:
      'Was nach dem Auftakt geschieht, hängt davon ab, ob nachgefragt, unterstützt, gemessen und belohnt wird („required drivers“: Kirkpatrick & Kirkpatrick 2016).',
    title: 'Nichts steuert „{{behaviour}}“',
    detail:
      'Kein Anreiz, keine Zielgröße, keine Besprechung und keine Anerkennungs- oder Bonusregelung hängt an „{{behaviour}}“ (Wichtigkeit {{importance}} von 5). Wonach niemand fragt und woran nichts hängt, das fällt als Erstes weg, wenn die Zeit knapp wird.',
  },
  G06: {
    name: 'Nicht gemessen',
    principle:
      'Verhalten ist eine eigene Ebene: Gute Noten für ein Training sagen nichts darüber, was am Arbeitsplatz geschieht (Kirkpatrick & Kirkpatrick 2016).',
    title: '„{{behaviour}}“ wird nicht gemessen',
    detail:
      'Kein Indikator zeigt, ob „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) tatsächlich häufiger vorkommt. In einem halben Jahr gibt es dann Meinungen statt einer Antwort, und die Begeisterung des Anfangs gilt als Veränderung. Eine einfache Zählung je Team und Monat genügt.',
  },
  G07: {
    name: 'Nur Selbstauskünfte',
    principle:
      'Nach sich selbst gefragt, beschreiben Menschen ihren Anspruch; Selbstauskünfte eilen dem Verhalten voraus (Argyris & Schön 1974; Podsakoff & Organ 1986).',
    title: 'Von „{{behaviour}}“ zeugen nur Selbstauskünfte',
    detail_one:
      'Der einzige Indikator für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) beruht auf Selbstauskunft. Selbstauskünfte zeigen, was als erwünscht gilt; sie steigen mit der Kampagne, nicht unbedingt mit dem Verhalten. Eine zweite Zahl aus Unterlagen oder Beobachtung macht den Unterschied sichtbar.',
    detail_other:
      'Für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) gibt es {{indicators}} Indikatoren, und alle beruhen auf Selbstauskunft. Selbstauskünfte zeigen, was als erwünscht gilt; sie steigen mit der Kampagne, nicht unbedingt mit dem Verhalten. Eine weitere Zahl aus Unterlagen oder Beobachtung macht den Unterschied sichtbar.',
  },
  G08: {
    name: 'Blinder Fleck',
    principle:
      'Die stärksten Widersprüche sitzen oft dort, wo niemand hinsieht: eher in Karrieren und ungeschriebenen Regeln als im Bonusplan (Scott-Morgan 1994).',
    title: 'Blinder Fleck: {{category}}',
    detail_zero:
      'Das Audit enthält keine Rahmenbedingung der Kategorie „{{category}}“. Vielleicht gibt es dort nichts zu berichten, vielleicht hat noch niemand hingesehen: Solange das offen ist, sagen Index und Befunde darüber nichts aus.',
    detail_one:
      'Das Audit enthält eine Rahmenbedingung der Kategorie „{{category}}“, deren Wirkung aber noch nicht bewertet ist. Solange das offen ist, sagen Index und Befunde darüber nichts aus.',
    detail_other:
      'Das Audit enthält {{conditions}} Rahmenbedingungen der Kategorie „{{category}}“, aber keine ihrer Wirkungen ist bisher bewertet. Solange das offen ist, sagen Index und Befunde darüber nichts aus.',
  },
  G09: {
    name: 'Training, wo es nicht am Können liegt',
    principle:
      'Könnten sie es, wenn ihr Leben davon abhinge? Dann ist Training nicht die Antwort (Mager & Pipe 1970, „Analyzing Performance Problems“).',
    title: 'Training allein bewegt „{{behaviour}}“ nicht',
    detail_one:
      '{{forces}}, und die einzige Maßnahme ist ein Training. Nach dem Kurs warten dieselben Gründe, die vorher dagegen sprachen. Das Geld für das Training beginnt zu wirken, wenn sich die Bedingungen geändert haben.',
    detail_other:
      '{{forces}}, und alle {{trainings}} Maßnahmen sind Trainings. Nach dem Kurs warten dieselben Gründe, die vorher dagegen sprachen. Das Geld für das Training beginnt zu wirken, wenn sich die Bedingungen geändert haben.',
  },
  G10: {
    name: 'Nur ein Hebel',
    principle:
      'Veränderung hält, wo Verstehen, Können, Verstärkung und Vorbild zusammenwirken (Einflussmodell: Lawson & Price 2003).',
    title: 'Nur ein Hebel für „{{behaviour}}“: {{lever}}',
    title_none: 'Für „{{behaviour}}“ ist nichts geplant',
    title_unknown: 'Kein Hebel für „{{behaviour}}“ erkennbar',
    detail_one:
      'Die einzige Maßnahme für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) nutzt einen Hebel: {{lever}}. Neues nehmen Menschen auf, wenn sie es verstehen, wenn sie es können, wenn es verstärkt wird und wenn andere es vorleben; jedes für sich lässt nach.',
    detail_other:
      'Für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) gibt es {{measures}} Maßnahmen, und alle nutzen denselben Hebel: {{lever}}. Neues nehmen Menschen auf, wenn sie es verstehen, wenn sie es können, wenn es verstärkt wird und wenn andere es vorleben; jedes für sich lässt nach.',
    detail_none:
      'Das Programm verlangt „{{behaviour}}“ (Wichtigkeit {{importance}} von 5), sieht dafür aber keine einzige Maßnahme vor. Neues nehmen Menschen auf, wenn sie es verstehen, wenn sie es können, wenn es verstärkt wird und wenn andere es vorleben; davon ist bisher nichts geplant.',
    detail_unknown:
      'Die Maßnahmen für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) haben noch keine Art; so ist keiner der vier Hebel Verstehen, Können, Verstärkung und Vorbild erkennbar. Geben Sie den Maßnahmen ihre Art, dann zeigt sich, was wirklich fehlt.',
  },
  G11: {
    name: 'Nur Appelle',
    principle:
      'Leitbilder und Kampagnen bewirken wenig, solange Rollen, Belohnungen und Regeln gleich bleiben (Beer, Eisenstat & Spector 1990).',
    title: 'Für „{{behaviour}}“ gibt es nur Worte',
    detail_one:
      'Die einzige Maßnahme für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) ist Kommunikation. Man hört, dass sich etwas ändern soll, und sieht, dass sich nichts ändert. Worte bekommen Gewicht mit der ersten Änderung, die im Alltag zu spüren ist.',
    detail_other:
      'Für „{{behaviour}}“ (Wichtigkeit {{importance}} von 5) gibt es {{measures}} Maßnahmen, und alle sind Kommunikation. Man hört, dass sich etwas ändern soll, und sieht, dass sich nichts ändert. Worte bekommen Gewicht mit der ersten Änderung, die im Alltag zu spüren ist.',
  },
} satisfies Shape<typeof en>;
