import { readFileSync } from 'node:fs';
import { parseProgrammeText } from '@/domain/programme/file';
import type { ProgrammeModel } from '@/domain/programme/model';

/** The English demo programme: something in every part of the file. */
export function demoModel(): ProgrammeModel {
  const parsed = parseProgrammeText(readFileSync('supabase/demo/programme.en.json', 'utf8'));
  if (!parsed.ok) throw new Error(`the demo programme is broken: ${JSON.stringify(parsed.errors[0])}`);
  return parsed.model;
}
