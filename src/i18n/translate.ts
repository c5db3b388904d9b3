import { createInstance, type TFunction } from 'i18next';
import { audit as auditDe } from './de/audit';
import { cli as cliDe } from './de/cli';
import { domain as domainDe } from './de/domain';
import { file as fileDe } from './de/file';
import { overview as overviewDe } from './de/overview';
import { policy as policyDe } from './de/policy';
import { rules as rulesDe } from './de/rules';
import { scoring as scoringDe } from './de/scoring';
import { audit as auditEn } from './en/audit';
import { cli as cliEn } from './en/cli';
import { domain as domainEn } from './en/domain';
import { file as fileEn } from './en/file';
import { overview as overviewEn } from './en/overview';
import { policy as policyEn } from './en/policy';
import { rules as rulesEn } from './en/rules';
import { scoring as scoringEn } from './en/scoring';
import type { Language } from './languages';

const RESOURCES = {
  de: {
    audit: auditDe,
    cli: cliDe,
    domain: domainDe,
    file: fileDe,
    overview: overviewDe,
    policy: policyDe,
    rules: rulesDe,
    scoring: scoringDe,
  },
  en: {
    audit: auditEn,
    cli: cliEn,
    domain: domainEn,
    file: fileEn,
    overview: overviewEn,
    policy: policyEn,
    rules: rulesEn,
    scoring: scoringEn,
  },
};

export type Translator = TFunction<
  ['audit', 'cli', 'domain', 'file', 'overview', 'policy', 'rules', 'scoring']
>;

/** A `t` for use outside the browser, with the words of the audit; ready at once, of one language for good. */
export function createTranslator(language: Language): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    ns: ['audit', 'cli', 'domain', 'file', 'overview', 'policy', 'rules', 'scoring'],
    defaultNS: 'audit',
    resources: { [language]: RESOURCES[language] },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18n.getFixedT(language, [
    'audit',
    'cli',
    'domain',
    'file',
    'overview',
    'policy',
    'rules',
    'scoring',
  ]);
}
