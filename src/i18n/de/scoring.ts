import type { scoring as en } from '../en/scoring';
import type { Shape } from '../shape';

export const scoring = {
  C01: {
    fires: 'Greift bei jeder gelebten Wirkung von {{effectAtMost}} oder darunter.',
    score: '100 × (Wirkung ÷ 3) × (Stärke ÷ 5) × (Wichtigkeit ÷ 5) × Sicherheit',
    thresholds: {
      effectAtMost: {
        label: 'Widerspruch ab einer Wirkung von',
        hint: 'Bei −1 ist schon ein Widerspruch, was leicht gegen ein Verhalten wirkt; bei −3 nur noch, was stark dagegen wirkt.',
      },
    },
  },
  C02: {
    fires:
      'Greift, wenn der Anspruch bei mindestens +{{espousedFrom}} liegt und die gelebte Wirkung um {{gapFrom}} Punkte oder mehr übertrifft.',
    score: '100 × (Abstand ÷ 6) × (Stärke ÷ 5) × (Wichtigkeit ÷ 5) × Sicherheit',
    thresholds: {
      espousedFrom: {
        label: 'Anspruch mindestens',
        hint: 'Wer weniger verspricht, wird daran auch nicht gemessen.',
      },
      gapFrom: {
        label: 'Abstand mindestens',
        hint: 'So weit müssen Anspruch und gelebte Wirkung auseinanderliegen.',
      },
    },
  },
  C03: {
    fires:
      'Greift, wenn für ein Zielverhalten eine offizielle Rahmenbedingung mit +{{officialFrom}} oder mehr wirkt und eine mindestens gleich starke ungeschriebene mit {{unofficialAtMost}} oder darunter.',
    score:
      'das der ungeschriebenen Regel: 100 × (Wirkung ÷ 3) × (Stärke ÷ 5) × (Wichtigkeit ÷ 5) × Sicherheit',
    thresholds: {
      officialFrom: {
        label: 'Offizielle Regel fördert ab',
        hint: 'Ab dieser gelebten Wirkung gilt die offizielle Regel als eine, die das Verhalten will.',
      },
      unofficialAtMost: {
        label: 'Ungeschriebene Regel hemmt ab',
        hint: 'Ab dieser gelebten Wirkung gilt die ungeschriebene Regel als eine, die es verhindert.',
      },
    },
  },
  C04: {
    fires:
      'Greift, wenn auf beiden Seiten Kräfte von {{forceFrom}} oder mehr wirken und die schwächere Seite mindestens das {{ratioFrom}}-Fache der stärkeren erreicht.',
    score: '100 × (schwächere ÷ stärkere Seite) × (Wichtigkeit ÷ 5)',
    thresholds: {
      forceFrom: {
        label: 'Kraft auf jeder Seite mindestens',
        hint: 'Kraft ist gelebte Wirkung mal Stärke, zusammengezählt: Eine Rahmenbedingung der Stärke 3 mit Wirkung 2 bringt 6.',
      },
      ratioFrom: {
        label: 'Schwächere Seite mindestens',
        hint: 'Als Anteil der stärkeren Seite; 1 heißt, dass beide gleich stark ziehen.',
      },
    },
  },
  C05: {
    fires:
      'Greift, wenn eine Rahmenbedingung auf ein Zielverhalten mit +{{drivenFrom}} oder mehr wirkt, auf ein anderes mit {{restrainedAtMost}} oder darunter, und beide vom selben Team verlangt werden.',
    score: '100 × (Stärke ÷ 5) × (höhere Wichtigkeit ÷ 5)',
    thresholds: {
      drivenFrom: {
        label: 'Fördert das eine ab',
        hint: 'Ab dieser Wirkung gilt die Rahmenbedingung als Rückhalt für das eine Verhalten.',
      },
      restrainedAtMost: {
        label: 'Hemmt das andere ab',
        hint: 'Ab dieser Wirkung gilt die Rahmenbedingung als Hindernis für das andere Verhalten.',
      },
    },
  },
  G01: { fires: 'Greift, wenn kein Zielverhalten dem Ziel dient.', score: 'immer {{score}}' },
  G02: {
    fires: 'Greift, wenn keine Rahmenbedingung der Stärke {{strengthFrom}} oder mehr das Verhalten trägt.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      strengthFrom: {
        label: 'Stärke mindestens',
        hint: 'Eine schwächere Rahmenbedingung kann ein Verhalten nicht allein tragen.',
      },
    },
  },
  G03: {
    fires: 'Greift, wenn kein Training auf das Verhalten vorbereitet; abgesagte zählen nicht.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G04: {
    fires:
      'Greift, wenn keine tragende Rahmenbedingung soziale Anerkennung bietet und weder eine Anerkennungs- noch eine Führungsmaßnahme vorgesehen ist.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G05: {
    fires:
      'Greift, wenn es weder einen Anreiz noch eine Controlling-Maßnahme gibt und keine tragende Rahmenbedingung aus Anerkennung und Bonus.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G06: {
    fires: 'Greift, wenn das Verhalten keinen Indikator hat.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G07: {
    fires: 'Greift, wenn alle Indikatoren des Verhaltens auf Selbstauskunft beruhen.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G08: {
    fires: 'Greift, wenn in der Kategorie keine Rahmenbedingung bewertet ist.',
    score: 'immer {{score}}',
  },
  G09: {
    fires:
      'Greift, wenn mehr gegen das Verhalten wirkt als dafür und alle laufenden oder geplanten Maßnahmen Trainings sind.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  G10: {
    fires:
      'Greift, wenn die Maßnahmen höchstens {{leversAtMost}} von vier Hebeln nutzen: Verstehen, Können, Verstärkung, Vorbild.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      leversAtMost: {
        label: 'Zu wenige Hebel',
        hint: 'Bei 1 fällt auf, was sich auf einen einzigen Hebel verlässt; bei 0 nur, wofür gar nichts geplant ist.',
      },
    },
  },
  G11: {
    fires: 'Greift, wenn alle Maßnahmen Kommunikation sind.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  S01: {
    fires:
      'Greift, wenn ein Training beginnt, während ein Widerspruch mit Gewicht {{contradictionFrom}} oder mehr gegen sein Zielverhalten steht und bis dahin keine Maßnahme ihn ausgeräumt hat.',
    score: 'das des Widerspruchs',
    thresholds: {
      contradictionFrom: {
        label: 'Widerspruch ab einem Gewicht von',
        hint: 'Leichtere Widersprüche gelten nicht als Gegenwind für ein Training.',
      },
    },
  },
  S02: {
    fires:
      'Greift, wenn in den {{weeks}} Wochen nach einem Training keine Führungs-, Anerkennungs-, Controlling- oder Anreizmaßnahme läuft.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      weeks: {
        label: 'Verstärkung innerhalb von',
        hint: 'So lange darf es nach dem Training dauern, bis etwas das Gelernte aufgreift.',
      },
    },
  },
  S03: {
    fires:
      'Greift, wenn die Unterstützung von der ersten bis zur letzten Maßnahme kürzer ist, als die Gewohnheit verlangt: {{weeks}} Wochen bei Stärke 1, 2, 3, 4, 5.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      weeks: {
        label: 'Gewohnheit der Stärke {{habit}}',
        hint: 'So lange braucht es Begleitung, bis das Neue zur Gewohnheit geworden sein kann.',
      },
    },
  },
  S04: {
    fires:
      'Greift, wenn ein Team in einer Woche mehr als {{hoursPerWeek}} Trainingsstunden pro Kopf hat oder in einem Quartal {{behavioursFrom}} oder mehr Zielverhalten mit Aufwand {{effortFrom}} oder höher zugleich beginnen.',
    score: 'immer {{score}}',
    thresholds: {
      hoursPerWeek: {
        label: 'Trainingsstunden pro Kopf und Woche',
        hint: 'Was darüber liegt, gilt neben der täglichen Arbeit als zu viel.',
      },
      behavioursFrom: {
        label: 'Neue Zielverhalten im Quartal',
        hint: 'So viele anspruchsvolle Zielverhalten auf einmal gelten als Überlastung eines Teams.',
      },
      effortFrom: {
        label: 'Anspruchsvoll ab einem Aufwand von',
        hint: 'Leichtere Zielverhalten zählen bei der Überlastung nicht mit.',
      },
    },
  },
  S05: {
    fires: 'Greift, wenn der Endtermin einer Maßnahme verstrichen und sie nicht als erledigt vermerkt ist.',
    score: 'immer {{score}}',
  },
  S06: {
    fires: 'Greift, wenn ein Termin eines Trainings in eine Sperrzeit eines seiner Teams fällt.',
    score: 'immer {{score}}',
  },
  S07: {
    fires:
      'Greift, wenn eine Struktur- oder Anreizmaßnahme läuft oder geplant ist, während ein Widerspruch mit Gewicht {{contradictionFrom}} oder mehr gegen ihr Zielverhalten steht, für den es keine Abhilfe gibt.',
    score: 'immer {{score}}',
    thresholds: {
      contradictionFrom: {
        label: 'Widerspruch ab einem Gewicht von',
        hint: 'Erst so schwere Widersprüche machen Struktur und Anreize wirkungslos.',
      },
    },
  },
  M01: {
    fires:
      'Greift, wenn die Kraft in Summe nicht größer ist als die Gewohnheit, die mit {{habitWeight}} × ihrer Stärke zählt.',
    score:
      '{{perImportance}} × Wichtigkeit; {{heldBackPerImportance}} × Wichtigkeit, wo die Kraft in Summe nicht über 0 liegt',
    thresholds: {
      heldBackPerImportance: {
        label: 'Gewicht, wo mehr zieht als trägt',
        hint: 'Bei Wichtigkeit 5 hat ein solcher Befund das Gewicht {{most}} ({{severity}}).',
      },
      perImportance: {
        label: 'Gewicht, wo nur die Gewohnheit stärker ist',
        hint: 'Bei Wichtigkeit 5 hat ein solcher Befund das Gewicht {{most}} ({{severity}}).',
      },
    },
  },
  M02: {
    fires:
      'Greift, wenn alle tragenden Rahmenbedingungen aus Anerkennung und Bonus und alle Anreize rein materiell sind.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  I01: {
    fires:
      'Greift, wenn in den Messwerten eines Teams kein Signal gilt und eine Maßnahme für das Verhalten begonnen hat.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  I02: {
    fires:
      'Greift, wenn das jüngste geltende Signal in den Messwerten eines Teams ungünstig ist und eine Maßnahme für das Verhalten begonnen hat.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  I03: {
    fires:
      'Greift, wenn ein günstiges Signal in den Messwerten eines Teams da war und wieder verschwunden ist und eine Maßnahme für das Verhalten begonnen hat.',
    score: '{{perImportance}} × Wichtigkeit',
  },
  I04: {
    fires: 'Greift, wenn mehr als {{periods}} Zeiträume ohne Messwert vergangen sind.',
    score: 'immer {{score}}',
    thresholds: {
      periods: {
        label: 'Zeiträume ohne Messwert höchstens',
        hint: 'Erst nach mehr als so vielen Wochen, Monaten oder Quartalen, je nach Indikator, gelten Messwerte als veraltet.',
      },
    },
  },
  I05: {
    fires: 'Greift, wenn die Ausgangsphase weniger als {{readingsFrom}} Messwerte hat.',
    score: 'immer {{score}}',
    thresholds: {
      readingsFrom: {
        label: 'Messwerte der Ausgangsphase mindestens',
        hint: 'Das übliche Dutzend macht die Grenzen fest; bei weniger verschieben sie sich mit jedem Messwert.',
      },
    },
  },
  I06: {
    fires:
      'Greift, wenn der Wandel eines Frühindikators seit {{weeksFrom}} Wochen oder länger anhält und ein Spätindikator desselben Verhaltens und Teams keinen zeigt.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      weeksFrom: {
        label: 'Früher Wandel hält an seit',
        hint: 'So lange darf das Ergebnis auf sich warten lassen, bevor der Zusammenhang zweifelhaft wird.',
      },
    },
  },
  I07: {
    fires:
      'Greift, wenn die günstige Serie, die noch gilt, vor der ersten Maßnahme für das Verhalten begonnen hat.',
    score: 'immer {{score}}',
  },
  I08: {
    fires:
      'Greift, wenn der Wandel eines Indikators in einem Team anhält und es in einem anderen keinen gibt oder Schlimmeres, bei je {{readingsFrom}} Messwerten oder mehr.',
    score: '{{perImportance}} × Wichtigkeit',
    thresholds: {
      readingsFrom: {
        label: 'Messwerte je Team mindestens',
        hint: 'Teams mit weniger Messwerten werden nicht verglichen.',
      },
    },
  },
  P01: {
    fires:
      'Greift bei einer Schlüsselperson mit Einfluss {{influenceFrom}} oder mehr, die dagegenhält und auf die keine Maßnahme zielt.',
    score: 'immer {{score}}',
  },
  P02: {
    fires:
      'Greift bei einer Schlüsselperson mit Einfluss {{influenceFrom}} oder mehr, die abwartet und auf die keine Maßnahme zielt.',
    score: 'immer {{score}}',
  },
  P03: {
    fires:
      'Greift, wenn mehr Gegenstimmen mit Einfluss bis {{smallAtMost}} erfasst sind als Personen mit Einfluss {{influentialFrom}} oder mehr.',
    score: 'immer {{score}}',
    thresholds: {
      smallAtMost: {
        label: 'Wenig Einfluss bis',
        hint: 'Gegenstimmen mit höchstens so viel Einfluss entscheiden kaum über den Erfolg.',
      },
      influentialFrom: {
        label: 'Viel Einfluss ab',
        hint: 'Personen mit so viel Einfluss gehört die Aufmerksamkeit.',
      },
    },
  },
  P04: {
    fires:
      'Greift, wenn {{ratersFrom}} oder mehr Personen bewertet haben und ihre Übereinstimmung (rwg) unter {{agreementFrom}} liegt.',
    score: 'immer {{score}}',
    thresholds: {
      ratersFrom: {
        label: 'Bewertende mindestens',
        hint: 'Bei weniger Stimmen lässt sich nicht sagen, ob sie sich einig sind.',
      },
      agreementFrom: {
        label: 'Übereinstimmung (rwg) mindestens',
        hint: '1 heißt völlig einig, 0 so verstreut wie gewürfelt; üblich ist 0,7.',
      },
      expectedVariance: {
        label: 'Streuung zufälliger Bewertungen',
        hint: 'Die Varianz, an der Einigkeit gemessen wird: 4 bei sieben gleich wahrscheinlichen Bewertungen. Ein kleinerer Wert urteilt strenger.',
      },
    },
  },
  P05: {
    fires:
      'Greift, wenn die Mittelwerte von Führungskräften und Mitarbeitenden um {{differenceFrom}} Punkte oder mehr auseinanderliegen.',
    score: 'immer {{score}}',
    thresholds: {
      differenceFrom: {
        label: 'Abstand der Mittelwerte mindestens',
        hint: 'Ab so vielen Punkten sehen Führungskräfte und Mitarbeitende nicht mehr dasselbe.',
      },
    },
  },
} satisfies Shape<typeof en>;
