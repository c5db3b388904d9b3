import type { remedies as en } from '../../en/rules/remedies';
import type { Shape } from '../../shape';

export const remedies = {
  change_condition: {
    title: 'Die Rahmenbedingung selbst ändern',
    how: 'Legen Sie neu fest, was sie belohnt, sodass sich das neue Verhalten lohnt; fragen Sie Betroffene, was sie dann tun würden.',
  },
  weaken_condition: {
    title: 'Der Rahmenbedingung Gewicht nehmen',
    how: 'Geben Sie ihr einen kleineren Anteil, seltenere Anlässe oder eine Ausnahme für das neue Verhalten, wo sie sich nicht sofort ändern lässt.',
  },
  pair_measure: {
    title: 'Ein Gegengewicht danebensetzen',
    how: 'Geben Sie dem neuen Verhalten eine eigene Belohnung, die ebenso sichtbar ist wie die für den alten Weg.',
  },
  accept_tension: {
    title: 'Die Spannung bewusst behalten',
    how: 'Halten Sie Grund, Zuständigkeit und Termin zur Überprüfung fest und sagen Sie den Betroffenen, dass der Konflikt gesehen wird.',
  },
  align_words_and_practice: {
    title: 'Anspruch und Praxis zusammenbringen',
    how: 'Ändern Sie die Praxis, oder hören Sie auf, das Gegenteil zu behaupten: Ein ehrliches „noch nicht“ kostet weniger Vertrauen als ein gebrochenes Versprechen.',
  },
  make_visible: {
    title: 'Die ungeschriebene Regel aussprechen',
    how: 'Benennen Sie sie im Kreis derer, die sie am Leben halten, und fragen Sie, wovor sie schützt; worüber man reden kann, das kann man ändern.',
  },
  lead_by_example: {
    title: 'Führungskräfte gehen voran',
    how: 'Vereinbaren Sie zwei oder drei Situationen, in denen Führungskräfte sichtbar den neuen Weg gehen, auch wo die alte Regel bequemer wäre.',
  },
  clarify_priority: {
    title: 'Entscheiden, was vorgeht',
    how: 'Sagen Sie in einem Satz, welche der beiden Forderungen im Konfliktfall gilt und wer anders entscheiden darf.',
  },
  split_condition: {
    title: 'Nach Fällen unterscheiden',
    how: 'Lassen Sie die Rahmenbedingung je Team, Segment oder Anlass anders gelten, sodass sie jedes Verhalten dort fördert, wo es gebraucht wird.',
  },
  create_driver: {
    title: 'Etwas schaffen, das das Verhalten trägt',
    how: 'Bauen Sie es in den Alltag ein: ein fester Punkt der Tagesordnung, ein Kriterium für Beförderungen, ein Werkzeug, das danach fragt.',
  },
  strengthen_driver: {
    title: 'Dem, was schon hilft, mehr Gewicht geben',
    how: 'Suchen Sie die Rahmenbedingung, die das Verhalten bereits fördert, und lassen Sie sie mehr zählen: öfter, sichtbarer, weiter oben.',
  },
  rate_conditions: {
    title: 'In den blinden Fleck leuchten',
    how: 'Sammeln Sie in Gesprächen zwei oder drei Rahmenbedingungen dieser Kategorie und bewerten Sie sie, oder halten Sie fest, dass es keine gibt.',
  },
  define_behaviour: {
    title: 'Das Verhalten beschreiben',
    how: 'Schreiben Sie auf, wer in welcher Situation was anders tut, von und zu, sodass zwei Beobachtende zum selben Schluss kämen.',
  },
  drop_goal: {
    title: 'Das Ziel streichen',
    how: 'Wenn dafür niemand anders handeln muss, ist es kein Ziel dieses Programms; sagen Sie das offen.',
  },
  make_it_easier: {
    title: 'Den neuen Weg leichter machen',
    how: 'Stellen Sie Vorlagen, Fragen, Beispiele und einen festen Anlass bereit; streichen Sie jeden Schritt, der nicht nötig ist.',
  },
  add_indicator: {
    title: 'Einen Indikator einführen',
    how: 'Wählen Sie etwas, das sich je Team und Zeitraum zählen lässt, und sammeln Sie Messwerte, bevor die erste Maßnahme beginnt.',
  },
  add_observed_indicator: {
    title: 'Eine Zahl ohne Selbstauskunft hinzufügen',
    how: 'Nehmen Sie sie aus Unterlagen, Dokumenten oder beobachteten Situationen: Eine Stichprobe von zehn im Monat ist besser als keine.',
  },
  find_what_holds: {
    title: 'Herausfinden, was den alten Weg hält',
    how: 'Gehen Sie das Kräftefeld des Verhaltens mit dem Team durch und fragen Sie, welche Rahmenbedingung hier den alten Weg belohnt und was anders sein müsste.',
  },
  check_indicator: {
    title: 'Den Indikator prüfen',
    how: 'Fragen Sie die, die die Arbeit tun, ob die Zahl noch das Verhalten zeigt, für das sie steht, und ob sich die Zählweise geändert hat.',
  },
  resume_readings: {
    title: 'Wieder messen',
    how: 'Tragen Sie nach, was fehlt, und vereinbaren Sie, wer es künftig tut; was nicht mehr gebraucht wird, entfernen Sie und sagen es.',
  },
  add_past_readings: {
    title: 'Messwerte von früher nachtragen',
    how: 'In CRM und alten Berichten steckt oft ein ganzes Jahr; importieren Sie es Zeitraum für Zeitraum, bis die Ausgangsphase ein Dutzend Werte hat.',
  },
  test_assumption: {
    title: 'Die Annahme prüfen',
    how: 'Schreiben Sie auf, wie das eine zum anderen führen soll und wie lange das dauert, und verfolgen Sie jeden Schritt an einer Handvoll Fällen.',
  },
  find_other_cause: {
    title: 'Nach der anderen Ursache suchen',
    how: 'Notieren Sie, was sich in diesen Wochen sonst geändert hat: Führung, Markt, Saison, ein Werkzeug, die Zählweise.',
  },
  learn_from_team: {
    title: 'Von dem Team lernen, in dem es gelingt',
    how: 'Lassen Sie es den anderen zeigen, was es anders macht und was das dort möglich macht; übertragen Sie die Rahmenbedingung, nicht nur die Methode.',
  },
  plan_training: {
    title: 'Ein Training planen',
    how: 'Üben Sie das neue Verhalten an echten Fällen, möglichst kurz bevor es gebraucht wird.',
  },
  add_recognition: {
    title: 'Anerkennung damit verbinden',
    how: 'Legen Sie fest, wer vorstellen darf, wie es gelungen ist, wem vor wem gedankt wird und wer deswegen befördert wird.',
  },
  add_steering: {
    title: 'Danach steuern',
    how: 'Nehmen Sie eine Zahl oder eine Frage zu diesem Verhalten in Besprechungen auf, die ohnehin stattfinden.',
  },
  add_lever: {
    title: 'Einen weiteren Hebel nutzen',
    how: 'Fragen Sie, was fehlt: Verstehen, Können, Verstärkung im Alltag oder Vorbilder.',
  },
  follow_words_with_change: {
    title: 'Den Worten eine spürbare Änderung folgen lassen',
    how: 'Ändern Sie innerhalb von vier Wochen nach der Ankündigung eine Sache, die alle merken.',
  },
  plan_condition_change: {
    title: 'Eine Maßnahme planen, die die Rahmenbedingung ändert',
    how: 'Legen Sie sie mit Zuständigkeit und Terminen an und verknüpfen Sie sie mit der Rahmenbedingung, die sie ändern soll.',
  },
  bring_remedy_forward: {
    title: 'Die Änderung der Rahmenbedingung vorziehen',
    how: 'Schließen Sie sie ab, bevor das Training oder die neue Struktur beginnt, und sei es zunächst für die ersten Teams.',
  },
  postpone_training: {
    title: 'Das Training später ansetzen',
    how: 'Legen Sie es in die Wochen nach der Änderung der Rahmenbedingung, wenn sich das Gelernte sofort anwenden lässt.',
  },
  shift_budget_to_conditions: {
    title: 'Budget vom Training zu den Bedingungen verlagern',
    how: 'Verwenden Sie einen Teil der Tage und des Geldes für das, was die Menschen davon abhält, Gelerntes zu tun.',
  },
  plan_reinforcement: {
    title: 'Planen, was auf das Training folgt',
    how: 'Vereinbaren Sie für die acht Wochen danach Gespräche mit der Führungskraft, einen gemeinsamen Rückblick und sichtbare Anerkennung.',
  },
  extend_support: {
    title: 'Länger unterstützen',
    how: 'Planen Sie weniger Aufwand über mehr Wochen: Ein monatlicher Rückblick wirkt länger als ein großer Auftakt.',
  },
  spread_load: {
    title: 'Die Last verteilen',
    how: 'Verlegen Sie Kurse oder Starts in ruhigere Wochen oder das nächste Quartal, das wichtigste Verhalten zuerst.',
  },
  reduce_load: {
    title: 'Weniger auf einmal verlangen',
    how: 'Kürzen Sie Stunden, oder lassen Sie ein Verhalten weg, bis das erste sitzt.',
  },
  confirm_done: {
    title: 'Die Erledigung bestätigen',
    how: 'Wurde die Maßnahme durchgeführt, vermerken Sie sie als erledigt und halten Sie fest, was sie geändert hat.',
  },
  replan_measure: {
    title: 'Einen neuen Termin setzen',
    how: 'Vereinbaren Sie ein neues Ende und eine Zuständigkeit und prüfen Sie, welche Maßnahmen darauf aufbauen.',
  },
  move_session: {
    title: 'Den Termin verlegen',
    how: 'Legen Sie ihn auf einen Tag, an dem die Teams Zeit haben, am besten so, dass sie das Gelernte gleich danach anwenden.',
  },
  agree_exception: {
    title: 'Eine Ausnahme vereinbaren',
    how: 'Muss es dieser Tag sein, klären Sie mit den Führungskräften der Teams, wer freigestellt wird und was dafür liegen bleibt, und sagen Sie es allen.',
  },
  cancel_measure: {
    title: 'Die Maßnahme absagen',
    how: 'Wird sie nicht mehr gebraucht, sagen Sie sie ab und begründen Sie es; ein offenes Versprechen kostet Glaubwürdigkeit.',
  },
  win_over: {
    title: 'Die Person im Gespräch gewinnen',
    how: 'Finden Sie heraus, was die Person durch die Veränderung verlöre, und bieten Sie ihr darin eine Rolle, die sich lohnt.',
  },
  involve_endorser: {
    title: 'Befürwortende auf Augenhöhe einbeziehen',
    how: 'Jemand von gleichem Rang, der es ausprobiert hat, überzeugt mehr als jede Präsentation.',
  },
  clarify_expectations: {
    title: 'Die Erwartung an die Rolle klären',
    how: 'Lassen Sie die vorgesetzte Person sagen, wofür diese Rolle im Programm stehen soll und wann man wieder darüber spricht.',
  },
  redirect_attention: {
    title: 'Die Aufmerksamkeit auf Einflussreiche richten',
    how: 'Notieren Sie, auf wen gehört wird, und führen Sie die nächsten Gespräche dort; die übrige Zeit gehört den Rahmenbedingungen.',
  },
  discuss_ratings: {
    title: 'Über die Unterschiede sprechen',
    how: 'Bringen Sie zusammen, wer hoch und wer niedrig bewertet hat, fragen Sie nach den Situationen dahinter und bewerten Sie dann neu.',
  },
  gather_evidence: {
    title: 'Belege sammeln',
    how: 'Dokumente, Gespräche, Beobachtung, Daten: Zwei unabhängige Quellen klären die meisten Streitfragen.',
  },
} satisfies Shape<typeof en>;
