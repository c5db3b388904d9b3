import type { prompts as en } from '../en/prompts';
import type { Shape } from '../shape';

export const prompts = {
  working_conditions: {
    official: {
      first:
        'Welche Vorgaben muss jemand im Vertrieb diesen Monat erfüllen, und wie viel vom Tag kosten sie?',
      second: 'In wessen Kalender ist Platz für das neue Verhalten, und was ist dafür weggefallen?',
    },
    unofficial: {
      first: 'Was fällt als Erstes unter den Tisch, wenn es zum Quartalsende eng wird?',
      second: 'Was erledigen gute Leute abends, weil tagsüber keine Zeit dafür ist?',
    },
  },
  leadership: {
    official: {
      first: 'Mit welchen Zahlen und Fragen beginnt das regelmäßige Gespräch mit der Führungskraft?',
      second: 'Was wollten die Führungskräfte selbst anders machen, und wer achtet darauf?',
    },
    unofficial: {
      first: 'Was sagt man in der Montagsrunde besser nie?',
      second:
        'Weswegen kam der Chef zuletzt persönlich vorbei: wegen eines verlorenen Auftrags oder wegen eines gut geführten Gesprächs?',
    },
  },
  recognition_and_bonus: {
    official: {
      first:
        'Wofür genau wird der Bonus gezahlt, und was kostet das neue Verhalten diejenigen, die auf ihn angewiesen sind?',
      second: 'Welche Auszeichnungen, Ranglisten oder Incentive-Reisen gibt es, und womit gewinnt man sie?',
    },
    unofficial: {
      first: 'Wer wird zitiert, eingeladen und um Rat gefragt, und was hat er oder sie dafür getan?',
      second: 'Wofür wurde zuletzt jemand gelobt, was die Strategie gar nicht mehr will?',
    },
  },
  regulation_density: {
    official: {
      first: 'Wie viele Freigaben braucht der neue Weg, und wie viele der alte?',
      second: 'Welche Formulare und Berichte füllen die Woche, und was passiert, wenn einer zu spät kommt?',
    },
    unofficial: {
      first: 'Welche Vorschrift umgehen alle, und wie?',
      second: 'Was macht man, ohne zu fragen, weil es nie genehmigt würde?',
    },
  },
  official_rules: {
    official: {
      first: 'Welche Richtlinie, Preis- oder Gebietsregel verbietet oder verhindert das neue Verhalten?',
      second:
        'Welcher geschriebene Grundsatz spricht für die Strategie, und wann hat er zuletzt den Ausschlag gegeben?',
    },
  },
  unofficial_rules: {
    unofficial: {
      first: 'Was würden Sie einer neuen Kollegin am ersten Abend raten, ganz unter uns?',
      second: 'Womit verspielt man hier den Respekt aller?',
    },
  },
  hr_policy: {
    official: {
      first:
        'Was steht in Stellenanzeigen und Beurteilungsbögen, und kommt das neue Verhalten darin überhaupt vor?',
      second: 'Wer darf welche Weiterbildung besuchen, und wer vertritt ihn oder sie so lange?',
    },
    unofficial: {
      first:
        'Wen stellt man wirklich ein: wer zur Strategie passt oder wer denen gleicht, die schon da sind?',
      second: 'Was passiert mit jemandem, der die Zahlen verfehlt, aber auf die neue Art arbeitet?',
    },
  },
  career_patterns: {
    official: {
      first: 'Was muss man laut Karrieremodell für eine Beförderung vorweisen?',
      second: 'Was kommt nach zehn guten Jahren im Vertrieb für alle, die nicht führen wollen?',
    },
    unofficial: {
      first: 'Wer wurde zuletzt befördert, und wofür?',
      second: 'Wessen Karriere ist stehen geblieben, und was erzählt man sich über die Gründe?',
    },
  },
  structure_and_tools: {
    official: {
      first: 'Welche Abteilungen müssten zusammenarbeiten, und welche Ziele halten sie auseinander?',
      second: 'Was fragt das CRM ab, und was lässt sich dort gar nicht eintragen?',
    },
    unofficial: {
      first: 'Mit welcher Tabelle wird neben dem System tatsächlich gearbeitet?',
      second: 'Wen ruft man an, wenn es schnell gehen muss, und wen nie?',
    },
  },
  behind: {
    motivator: { name: 'Motiv', question: 'Was wollen die Menschen hier, oder was wollen sie vermeiden?' },
    enabler: { name: 'Macht', question: 'Wer kann es ihnen geben oder nehmen?' },
    trigger: {
      name: 'Auslöser',
      question: 'Was muss man dafür tun, oder wobei muss man gesehen werden?',
    },
  },
} satisfies Shape<typeof en>;
