import type { PlanWords } from '@/domain/training-import/fields';
import { planFile as de } from './de/planFile';
import { planFile as en } from './en/planFile';
import type { Language } from './languages';

/** The words of training plans in files, of all languages at once: a file may come from a colleague who reads another. */
export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = { de, en };
export const ALL_PLAN_WORDS: readonly PlanWords[] = Object.values(PLAN_WORDS);
