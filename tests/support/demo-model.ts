import { readFileSync } from 'node:fs';
import { parseProgrammeText } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';

/** The English demo programme, with a reading of every indicator: something in every part of the file. */
export function demoModel(): ProgrammeModel {
  const parsed = parseProgrammeText(readFileSync('supabase/demo/programme.en.json', 'utf8'));
  if (!parsed.ok) throw new Error(`the demo programme is broken: ${JSON.stringify(parsed.errors[0])}`);
  const { model } = parsed;
  const team = model.teams[0]?.key ?? '';
  const observations = [{ team, period: '2026-01-05', value: 42, n: 7 }];
  return { ...model, indicators: model.indicators.map((indicator) => ({ ...indicator, observations })) };
}
