import type { ProgrammeModel } from '@/domain/programme/model';
import type { ReadProgrammes } from '@/programme/queries';
import { toModel } from '@/programme/store/programme-rows';

/** The models of all programmes, or of the chosen one. */
export const modelsOf = (data: ReadProgrammes, chosen: string | undefined): ProgrammeModel[] =>
  data.programmes
    .filter(({ programme: { id } }) => chosen === undefined || id === chosen)
    .map((rows) => toModel(data, rows, data.readings.observed, data.readings.hidden));
