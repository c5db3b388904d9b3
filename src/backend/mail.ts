import type { EmailDriver } from '@supabase/lite';

/** Tells the person at the terminal what a mail would have said: nothing is sent from here. */
export function terminalMail(print: (text: string) => void): EmailDriver {
  return {
    send: ({ to, subject, text }) => {
      const link = /https?:\/\/\S+/.exec(text ?? '')?.[0];
      print(`\nMail for ${to} (not sent): ${subject}\n${link ?? text ?? ''}\n`);
      return Promise.resolve();
    },
  };
}
