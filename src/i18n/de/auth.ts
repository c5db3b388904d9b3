import type { auth as en } from '../en/auth';
import type { Shape } from '../shape';

export const auth = {
  story: {
    behaviour:
      'Sie beschreiben, welches Verhalten Ihre Strategie braucht und was der Alltag wirklich belohnt.',
    forces: 'Tragwerk rechnet aus, was dieses Verhalten trägt und was dagegen wirkt.',
    findings: 'Sie sehen die Widersprüche nach Gewicht geordnet, begründet und mit Vorschlägen zur Abhilfe.',
  },
  picture: {
    label:
      'Ein Fachwerk unter der Last „Strategie“. Führung, Training und Karriere tragen sie; der Stab „Bonus“ zieht dagegen.',
    load: 'Strategie',
    leadership: 'Führung',
    training: 'Training',
    bonus: 'Bonus',
    careers: 'Karriere',
  },
  field: {
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    name: 'Ihr Name',
  },
  password: {
    show: 'Passwort anzeigen',
    rule: 'Mindestens {{min}} Zeichen. Ein ganzer Satz ist leicht zu merken und schwer zu erraten.',
    tooShort: 'Bitte verwenden Sie mindestens {{min}} Zeichen.',
    tooLong: 'Das ist zu lang: höchstens {{max}} Zeichen, Umlaute und Sonderzeichen zählen mehrfach.',
    weak: 'Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein längeres oder ungewöhnlicheres.',
    same: 'Dieses Passwort haben Sie bereits. Bitte wählen Sie ein anderes.',
  },
  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    wrong: 'E-Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides.',
    notConfirmed:
      'Diese Adresse ist noch nicht bestätigt. Bitte öffnen Sie den Link aus der E-Mail, die Sie nach dem Registrieren erhalten haben.',
    ended:
      'Ihre Sitzung ist abgelaufen. Bitte melden Sie sich erneut an; danach geht es dort weiter, wo Sie waren.',
    forgot: 'Passwort vergessen?',
    noAccount: 'Noch kein Konto?',
    signUp: 'Konto anlegen',
  },
  demo: {
    title: 'Erst einmal umsehen?',
    text: 'Ein Maschinenbauer verkauft künftig Lösungen statt Maschinen: ein vollständiges Programm, an dem Sie alles ausprobieren können.',
    submit: 'Demo ansehen',
  },
  signUp: {
    title: 'Konto anlegen',
    lead: 'Danach legen Sie eine Organisation an oder nehmen eine Einladung an.',
    submit: 'Konto anlegen',
    namePlaceholder: 'Vor- und Nachname',
    hasAccount: 'Sie haben schon ein Konto?',
    signIn: 'Anmelden',
    notPossible:
      'Mit diesen Angaben ließ sich kein Konto anlegen. Vielleicht ist die Adresse bereits registriert: Dann melden Sie sich an, oder legen Sie ein neues Passwort fest.',
    closed: 'Zurzeit lassen sich hier keine neuen Konten anlegen.',
    badEmail: 'Der Server nimmt diese E-Mail-Adresse nicht an.',
  },
  checkMail: {
    title: 'Bitte sehen Sie in Ihr Postfach',
    text: 'Wenn sich {{email}} für ein neues Konto verwenden lässt, ist eine Nachricht mit einem Bestätigungslink unterwegs. Öffnen Sie ihn, um fortzufahren.',
    spam: 'Nach einigen Minuten noch nichts da? Bitte sehen Sie auch im Spam-Ordner nach.',
    invitation:
      'Sie sind einer Einladung gefolgt: Bitte öffnen Sie deren Link nach der Bestätigung noch einmal.',
    toSignIn: 'Zur Anmeldung',
  },
  forgot: {
    title: 'Passwort vergessen?',
    lead: 'Nennen Sie uns Ihre E-Mail-Adresse, und wir schicken Ihnen einen Link, mit dem Sie ein neues festlegen.',
    submit: 'Link senden',
    doneTitle: 'Bitte sehen Sie in Ihr Postfach',
    done: 'Wenn es zu {{email}} ein Konto gibt, ist ein Link unterwegs, mit dem Sie ein neues Passwort festlegen.',
    terminal:
      'Diese Installation verschickt keine E-Mails: Der Link steht im Terminal, in dem der Server läuft.',
    back: 'Zurück zur Anmeldung',
  },
  newPassword: {
    title: 'Neues Passwort festlegen',
    lead: 'Für das Konto {{email}}',
    submit: 'Passwort speichern',
    done: 'Ihr neues Passwort ist gespeichert.',
    expiredTitle: 'Dieser Link gilt nicht mehr',
    expired:
      'Ein Link zum Festlegen eines neuen Passworts gilt nur einmal und nur für begrenzte Zeit. Bitte fordern Sie einen neuen an.',
    again: 'Neuen Link anfordern',
  },
} satisfies Shape<typeof en>;
