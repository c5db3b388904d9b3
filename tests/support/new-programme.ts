import type { ProgrammeModel } from '@/domain/programme/model';
import { modelRows, packed } from '@/programme/store/model-rows';
import { literal } from './database';

/** The call by which a whole programme comes into an organisation, as SQL. */
export const newProgramme = (organisation: string, programme: string, model: ProgrammeModel): string =>
  `public.insert_rows(${organisation}, ${programme}, ${literal(packed(modelRows(model)))})`;
