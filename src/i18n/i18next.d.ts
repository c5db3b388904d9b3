import 'i18next';
import type { adding } from './en/adding';
import type { audit } from './en/audit';
import type { auth } from './en/auth';
import type { behaviours } from './en/behaviours';
import type { cli } from './en/cli';
import type { commands } from './en/commands';
import type { common } from './en/common';
import type { conditions } from './en/conditions';
import type { conflict } from './en/conflict';
import type { domain } from './en/domain';
import type { editing } from './en/editing';
import type { file } from './en/file';
import type { findings } from './en/findings';
import type { forces } from './en/forces';
import type { goals } from './en/goals';
import type { guide } from './en/guide';
import type { importing } from './en/importing';
import type { matrix } from './en/matrix';
import type { organisation } from './en/organisation';
import type { overview } from './en/overview';
import type { policy } from './en/policy';
import type { programmes } from './en/programmes';
import type { prompts } from './en/prompts';
import type { ratings } from './en/ratings';
import type { rules } from './en/rules';
import type { scoring } from './en/scoring';
import type { session } from './en/session';
import type { stakeholders } from './en/stakeholders';
import type { teams } from './en/teams';
import type { triage } from './en/triage';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      adding: typeof adding;
      audit: typeof audit;
      auth: typeof auth;
      behaviours: typeof behaviours;
      cli: typeof cli;
      commands: typeof commands;
      common: typeof common;
      conditions: typeof conditions;
      conflict: typeof conflict;
      domain: typeof domain;
      editing: typeof editing;
      file: typeof file;
      findings: typeof findings;
      forces: typeof forces;
      goals: typeof goals;
      guide: typeof guide;
      importing: typeof importing;
      matrix: typeof matrix;
      organisation: typeof organisation;
      overview: typeof overview;
      policy: typeof policy;
      programmes: typeof programmes;
      prompts: typeof prompts;
      ratings: typeof ratings;
      rules: typeof rules;
      scoring: typeof scoring;
      session: typeof session;
      stakeholders: typeof stakeholders;
      teams: typeof teams;
      triage: typeof triage;
    };
  }
}
