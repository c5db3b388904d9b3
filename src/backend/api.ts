import { App, type EmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import { newPasswordPage } from './mail';
import type { Secrets } from './secrets';

/** The API of Supabase over an embedded database: sign-in and data, nothing else. */
export function createApi(
  connection: PgliteConnection,
  { jwtSecret, publishableKey }: Pick<Secrets, 'jwtSecret' | 'publishableKey'>,
  siteUrl: string,
  email: EmailDriver,
): App {
  return new App({
    connection,
    api: { schemas: ['public'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: jwtSecret,
      // Keys are enforced only if one is named here. There is no secret key, which would skip row security.
      publishable_key: publishableKey,
      site_url: siteUrl,
      additional_redirect_urls: [newPasswordPage(siteUrl)],
      jwt_expiry: 3600,
      minimum_password_length: 10,
      enable_signup: true,
      // The link in a mail carries a hash of the address and this code: long enough that nobody guesses it (166 bits).
      email: { otp_length: 50, otp_expiry: 3600 },
    },
    options: { server: { admin: false }, drivers: { email } },
  });
}
