import type { EmailDriver } from '@supabase/lite';

/** Where in the app somebody sets a new password after following the link. */
export const newPasswordPage = (siteUrl: string): string => `${siteUrl}/new-password`;

/**
 * Tells the person at the terminal what a mail would have said: nothing is sent from here. The one mail there is leads
 * to a new password; lite would let its link end on the first page of the app.
 */
export function terminalMail(print: (text: string) => void, siteUrl: string): EmailDriver {
  return {
    send: ({ to, subject, text }) => {
      const found = /https?:\/\/\S+/.exec(text ?? '')?.[0];
      if (found === undefined) {
        print(`\n  Mail for ${to} (printed here, not sent): ${subject}\n`);
        return Promise.resolve();
      }
      const link = new URL(found);
      link.searchParams.set('redirect_to', newPasswordPage(siteUrl));
      print(`\n  For ${to}, to set a new password (printed here, not sent):\n  ${link.toString()}\n`);
      return Promise.resolve();
    },
  };
}
