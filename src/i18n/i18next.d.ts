import 'i18next';
import type { auth } from './en/auth';
import type { common } from './en/common';
import type { domain } from './en/domain';
import type { organisation } from './en/organisation';
import type { ratings } from './en/ratings';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      auth: typeof auth;
      common: typeof common;
      domain: typeof domain;
      organisation: typeof organisation;
      ratings: typeof ratings;
    };
  }
}
