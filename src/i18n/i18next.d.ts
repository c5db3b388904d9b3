import 'i18next';
import type { auth } from './en/auth';
import type { common } from './en/common';
import type { organisation } from './en/organisation';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      auth: typeof auth;
      common: typeof common;
      organisation: typeof organisation;
    };
  }
}
