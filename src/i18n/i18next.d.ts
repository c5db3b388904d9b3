import 'i18next';
import type { auth } from './en/auth';
import type { common } from './en/common';
import type { domain } from './en/domain';
import type { importing } from './en/importing';
import type { organisation } from './en/organisation';
import type { overview } from './en/overview';
import type { programmes } from './en/programmes';
import type { ratings } from './en/ratings';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      auth: typeof auth;
      common: typeof common;
      domain: typeof domain;
      importing: typeof importing;
      organisation: typeof organisation;
      overview: typeof overview;
      programmes: typeof programmes;
      ratings: typeof ratings;
    };
  }
}
