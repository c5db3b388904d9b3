import { App, type EmailDriver } from '@supabase/lite';
import type { PgliteConnection } from '@supabase/lite/pglite';
import type { Secrets } from './secrets';

/** The API of Supabase over an embedded database: sign-in and data, nothing else. */
export function createApi(
  connection: PgliteConnection,
  secrets: Secrets,
  siteUrl: string,
  email: EmailDriver,
): App {
  return new App({
    connection,
    api: { schemas: ['public'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: secrets.jwtSecret,
      // Keys are enforced only if they are named here.
      publishable_key: secrets.publishableKey,
      secret_key: secrets.secretKey,
      site_url: siteUrl,
      additional_redirect_urls: [`${siteUrl}/new-password`, `${siteUrl}/invitation`],
      jwt_expiry: 3600,
      minimum_password_length: 10,
      enable_signup: true,
    },
    options: { server: { admin: false }, drivers: { email } },
  });
}
