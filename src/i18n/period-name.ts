import { quarterOf } from '@/domain/calendar/quarters';
import { isoWeek } from '@/domain/calendar/iso-week';
import type { Cadence } from '@/domain/programme/model';
import { formatMonth } from './format';
import type { Language } from './languages';

/** A period by its first day: „KW 12/2026“ / "week 12, 2026"; „Mär 2026“ / "Mar 2026"; "Q1 2026". */
export function periodName(language: Language, cadence: Cadence, day: string): string {
  if (cadence === 'month') return formatMonth(language, day);
  if (cadence === 'quarter') return quarterOf(day).split('-').reverse().join(' ');
  const [year = '', week = ''] = isoWeek(day).split('-W');
  return language === 'de' ? `KW ${Number(week)}/${year}` : `week ${Number(week)}, ${year}`;
}
