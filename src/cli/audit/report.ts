import type { AuditResult } from '@/domain/consistency/audit';
import type { Policy } from '@/domain/consistency/policy';
import type { DecisionState } from '@/domain/guidance/decision-state';
import type { IsoDate, ProgrammeModel } from '@/domain/programme/model';
import type { Language } from '@/i18n/languages';
import type { Translator } from '@/i18n/translate';

/** What a report is made from. */
export interface Report {
  result: AuditResult;
  /** Where each finding stands, by its id. */
  states: ReadonlyMap<string, DecisionState>;
  policy: Policy;
  model: ProgrammeModel;
  today: IsoDate;
  t: Translator;
  language: Language;
}
