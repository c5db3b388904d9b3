import type { planFile as en } from '../en/planFile';
import type { Shape } from '../shape';

export const planFile = {
  plan: {
    key: 'Schlüssel',
    title: 'Training',
    objective: 'Lernziel',
    delivery: 'Form',
    provider: 'Anbieter',
    status: 'Status',
    startsOn: 'Beginn',
    endsOn: 'Ende',
    hoursPerHead: 'Stunden je Kopf',
    cost: 'Kosten',
    teams: 'Teams',
    behaviours: 'Zielverhalten',
    startsAt: 'Termin beginnt',
    endsAt: 'Termin endet',
    timeZone: 'Zeitzone',
    place: 'Ort',
    trainer: 'Trainer/in',
    capacity: 'Plätze',
    sessionKey: 'Termin-Schlüssel',
  },
  attendance: {
    training: 'Training',
    trainingKey: 'Training-Schlüssel',
    startsAt: 'Termin beginnt',
    sessionKey: 'Termin-Schlüssel',
    team: 'Team',
    invited: 'Eingeladen',
    attended: 'Teilgenommen',
    completed: 'Abgeschlossen',
  },
  status: { planned: 'Geplant', running: 'Läuft', done: 'Erledigt', cancelled: 'Abgesagt' },
  delivery: {
    classroom: 'Präsenz',
    online: 'Online',
    blended: 'Präsenz und online',
    on_the_job: 'Am Arbeitsplatz',
    coaching: 'Coaching',
  },
} satisfies Shape<typeof en>;
