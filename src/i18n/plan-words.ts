import type { PlanWords } from '@/domain/importing/plan-file/fields';
import { domain as domainDe } from './de/domain';
import { measure as measureDe } from './de/measure';
import { planFile as planFileDe } from './de/planFile';
import { domain as domainEn } from './en/domain';
import { measure as measureEn } from './en/measure';
import { planFile as planFileEn } from './en/planFile';
import type { Language } from './languages';

/** The words of training plans in files, of all languages at once: a file may come from a colleague who reads another. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = {
  de: { ...planFileDe, status: domainDe.measureStatus, delivery: measureDe.delivery },
  en: { ...planFileEn, status: domainEn.measureStatus, delivery: measureEn.delivery },
};
export const ALL_PLAN_WORDS: readonly PlanWords[] = Object.values(PLAN_WORDS);
